import { findKommuner } from '../../register/find-kommuner.ts';
import { type District, districtOf, findDistrict } from '../../register/politidistrikt.ts';
import { regionsIn } from '../../register/regions-in.ts';
import type { LintContext } from '../context.ts';
import { unitsElsewhere } from '../elsewhere/units-elsewhere.ts';
import { municipalitiesIn } from '../municipalities.ts';
import { placeIn } from '../prose/prose.ts';
import { hitsOf } from '../prose/sentences-with.ts';
import type { Report, Rule } from '../rule.ts';

const NAME = /((?:(?:[A-ZÆØÅ][A-Za-zÀ-ÖØ-öø-ɏ-]+|og) ){0,3}[A-ZÆØÅ][A-Za-zÀ-ÖØ-öø-ɏ-]+) ?$/;
/** Names of districts until 2016, as copies of old agreements have them. */
const FORMER =
  /^(?:Asker og Bærum|Follo|Romerike|Østfold|Hedmark|Gudbrandsdal|Vestoppland|Nordre Buskerud|Søndre Buskerud|Vestfold|Telemark|Agder|Rogaland|Haugaland og Sunnhordland|Hordaland|Sogn og Fjordane|Sunnmøre|Nordmøre og Romsdal|Sør-Trøndelag|Nord-Trøndelag|Helgeland|Salten|Midtre Hålogaland|Troms|Vestfinnmark|Vest-Finnmark|Østfinnmark|Øst-Finnmark)$/;

const WITH =
  /(?:samarbeid med|samarbeider med|samarbeidar med|sammen med|saman med|bistand fra|bistand frå|støtte fra|støtte frå|hjelp fra|hjelp frå|grensen til|grensa til|grensen mot|grensa mot) $/i;
/** «be Møre og Romsdal politidistrikt om ein bil», «patrulje fra Trøndelag politidistrikt», «nabodistriktet Innlandet politidistrikt» */
const ASKED = /(?:^|[\s|])(?:be|ber|bed|bes|anmode|anmoder|anmodar|spørre|spør|spørje) (?:\S+ ){0,2}$/i;
const LENT =
  /(?:patrulje[a-zæøå]*|bil|bilar|biler|båt|mannskap[a-zæøå]*|helikopter|ressurs[a-zæøå]*|hund|hundepatrulj[a-zæøå]*|styrk[a-zæøå]*|bistand|hjelp|overta[a-zæøå]*|nabodistriktet|nabodistriktene|nabodistrikta|grannedistriktet|nabo[a-zæøå]*,?)(?: (?:fra|frå|hos|i|av))? $/i;

function isAskedForHelp(before: string, keys: string): boolean {
  return (ASKED.test(before) && / om /.test(keys)) || LENT.test(before);
}

/** «På natt dekker den også deler av Røros-området etter avtale med …»: what the patrol does over the border. */
const AGREED_WITH =
  /(?:avtale|avtalt|avtala|samråd|forståelse|forståing|overenskomst|samordnet|samordna|koordinert|delt|deles|delast) med $/i;
const OVER_BORDER =
  / (?:dekker|dekkjer|dekke|dekkje|dekkes|patrulj\S*|kjører|køyrer|rykker|rykkjer|bistår|overtar|overtek|vakt\S*|beredskap\S*) .*(?:område\S*|deler|delar|kommune[nr]?|grens\S*|over|til|i|av) /;

/** «den gang kommunen hørte til …», «vart gjord i 2013, då Luster høyrde til …» */
const HISTORY =
  / (?:erstatter|erstattar|avløser|avløyser|opphører|opphøyrer|hørte til|høyrde til|tilhørte|lå under|låg under|var del av|var ein del av|var en del av|tidligere|tidlegare|daværende|dåverande|den gang|den gongen|dengang|før \d{4}|fram til \d{4}|frem til \d{4}|avtal[^ ]{0,12} (?:fra|frå|av|datert|inngått|inngått i|inngått den|underskrevet|signert) (?:\S+ ){0,3}(?:19|20)\d\d|(?:den )?(?:gamle|førre|forrige|tidlegare|eldre) (?:avtalen|avtala|politirådsavtalen|politirådsavtala|samarbeidsavtalen|samarbeidsavtala)) /;
/** «Hurum ble overført fra Sør-Øst til Oslo», «som til då hadde høyrt til Vest»: told as history of a present one too. */
const BELONGED =
  / (?:overført|overførte|overflytta|overflyttet|flyttet|flytta) (?:\S+ ){0,3}(?:fra|frå) | (?:hørt|hørte|høyrt|høyrde) (?:\S+ )?til | (?:kommune|nabokommunen|grannekommunen) som (?:hører|høyrer) til | (?:tilhørte|tilhøyrde|(?:var|vore|vært) (?:\S+ ){0,2}del av|lå under|låg under) /;
const PLACE = /^ (?:i|for) ((?:[A-ZÆØÅ][A-Za-zÀ-ÖØ-öø-ɏ-]+|og)(?: (?:[A-ZÆØÅ][A-Za-zÀ-ÖØ-öø-ɏ-]+|og)){0,3})/;

export const otherDistrict: Rule = {
  id: 'other-district',
  kind: 'municipalities',
  title: { nb: 'Et annet politidistrikt i teksten', en: 'Another police district in the text' },
  description: {
    nb: 'Navnet på et politidistrikt som ikke er part, kommer ofte av at teksten er kopiert.',
    en: 'The name of a police district that is no party often comes from copying.',
  },
  severity: { draft: 'warning', signing: 'warning' },
  needs: [['parter']],
  check(context, report) {
    const { agreement, prose } = context;
    const own = findDistrict(agreement.parter.politi.distrikt);
    if (own === undefined) return;
    const ownName = agreement.parter.politi.distrikt;
    const seen = new Set<string>();
    for (const hit of hitsOf(prose, ['politidistrikt', 'politidistrikts'])) {
      const { text, word } = hit;
      if (text.path[0] === 'parter' || text.path[0] === 'erstatter') continue;
      const before = text.words.slice(Math.max(0, word.start - 60), word.start);
      const name = NAME.exec(before)?.[1]?.replace(/^(?:I|Og|og|Ved|For|Med) /, '');
      const key = `${name} ${text.section}`;
      if (name === undefined || seen.has(key)) continue;
      const mentioned = closestDistrict(name) ?? districtOfPlace(name, agreement.parter.politi.enhet);
      if (mentioned === null || mentioned.id === own.id) continue;
      // A present one may well help.
      if (!mentioned.id.startsWith('former') && WITH.test(before.slice(0, before.lastIndexOf(name)))) continue;
      const { keys } = prose.sentenceAt(hit);
      if (
        !mentioned.id.startsWith('former') &&
        AGREED_WITH.test(before.slice(0, before.lastIndexOf(name))) &&
        OVER_BORDER.test(keys)
      )
        continue;
      if (!mentioned.id.startsWith('former') && isAskedForHelp(before.slice(0, before.lastIndexOf(name)), keys))
        continue;
      if (BELONGED.test(keys) || (mentioned.id.startsWith('former') && HISTORY.test(keys))) continue;
      seen.add(key);
      const start = word.start - before.length + before.lastIndexOf(name);
      if (mentioned.id === NO_DISTRICT) {
        const place = name.split(' ').at(-1)!;
        report({
          at: placeIn(text, start + name.length - place.length, word.end),
          message: {
            nb: `Det er ikke noe ${place} politidistrikt; avtalen er med ${ownName}.`,
            en: `There is no ${place} politidistrikt; the agreement is with ${ownName}.`,
          },
          help: {
            nb: 'Skriv politidistriktet, eller enheten med sitt rette navn.',
            en: 'Write the police district, or the unit by its right name.',
          },
        });
        continue;
      }
      report({
        at: placeIn(text, start, word.end),
        message: {
          nb: `${name} politidistrikt er ikke part; avtalen er med ${ownName}.`,
          en: `${name} politidistrikt is no party; the agreement is with ${ownName}.`,
        },
        help: { nb: 'Rett navnet, eller ta ut setningen.', en: 'Correct the name, or take the sentence out.' },
      });
    }
    reportStations(context, own.id, report);
    reportUnits(context, own, report);
    // «Politimesteren i Nordmøre og Romsdal»
    for (const { text, word } of hitsOf(prose, [
      'politimesteren',
      'politimester',
      'politimeisteren',
      'politimeister',
    ])) {
      if (text.kind !== 'prose') continue;
      const place = PLACE.exec(text.words.slice(word.end, word.end + 60));
      const name = place?.[1];
      const mentioned = name === undefined ? null : closestStart(name);
      if (!place || mentioned === null || mentioned.id === own.id || seen.has(mentioned.name)) continue;
      seen.add(mentioned.name);
      report({
        at: placeIn(text, word.start, word.end + place[0].indexOf(name!) + mentioned.name.length),
        message: {
          nb: `«${word.text} i ${mentioned.name}» er ikke part; avtalen er med ${ownName}.`,
          en: `“${word.text} i ${mentioned.name}” is no party; the agreement is with ${ownName}.`,
        },
        help: { nb: 'Rett navnet, eller ta ut setningen.', en: 'Correct the name, or take the sentence out.' },
      });
    }
  },
};

/** «Grenland politistasjon» as a service point of Nordland. */
function reportUnits(context: LintContext, own: District, report: Report): void {
  for (const { path, start, end, name, district } of unitsElsewhere(context, own)) {
    const field = path.at(-1);
    report({
      at: { path, start, end },
      message: {
        nb: `${name} ligger i ${district.nb}, men avtalen er med ${context.agreement.parter.politi.distrikt}.`,
        en: `${name} lies in ${district.nb}, but the agreement is with ${context.agreement.parter.politi.distrikt}.`,
      },
      help: {
        nb: `Rett «${field}» til navnet i kommunens eget distrikt.`,
        en: `Correct “${field}” to the name in the kommune’s own district.`,
      },
    });
  }
}

/** «Tønsberg politistasjon» in an agreement of another district, except where passports are issued or somebody is named beside the parties. */
function reportStations(context: LintContext, own: string, report: Report): void {
  for (const { text, start, end, next, candidates, name } of municipalitiesIn(context)) {
    if (text.kind !== 'prose' || !/^(?:politistasjon|lensmannskontor)/.test(next)) continue;
    const districts = candidates.map(({ kommune }) => districtOf(kommune.number));
    if (districts.length === 0 || districts.some((it) => it === undefined || it.id === own)) continue;
    const line = text.words.slice(text.words.lastIndexOf('\n', start) + 1, end + 60).split('\n', 1)[0]!;
    if (name === 'Vardø' || BORROWED.test(line)) continue;
    const station = /^ [A-Za-zÀ-ÖØ-öø-ɏ]+/.exec(text.words.slice(end, end + 40))?.[0] ?? '';
    const district = districts[0]!.nb;
    report({
      at: placeIn(text, start, end + station.length),
      message: {
        nb: `«${name}${station}» ligger i ${district}, som ikke er part.`,
        en: `“${name}${station}” lies in ${district}, which is no party.`,
      },
      help: {
        nb: 'Rett navnet, eller skriv hvorfor det stedet gjelder.',
        en: 'Correct the name, or say why that place applies.',
      },
    });
  }
}

/** Passports are issued anywhere, and neighbours help. */
const BORROWED =
  /\bpass\b| kan også | kan òg |nærmest|næraste| (?:ble|blei|vart) betj?ent |fram til|frem til|passkontor|id-kort|samarbeid|bistand|nabo|tidligere|tidlegare|grens|sammen med|saman med/i;

const NO_DISTRICT = 'former, or none';

/** «Tromsø politidistrikt»: a town or a local unit that gives no district its name. */
function districtOfPlace(name: string, unit = ''): { id: string } | null {
  const place = name.split(' ').at(-1)!;
  return unit.split(' ').includes(place) || findKommuner(place).length > 0 || regionsIn(place).length > 0
    ? { id: NO_DISTRICT }
    : null;
}

/** The longest district, present or former, that begins here: «Agder og ordføreren» is Agder. */
function closestStart(name: string): { id: string; name: string } | null {
  const words = name.split(' ');
  for (let count = words.length; count > 0; count--) {
    const part = words.slice(0, count).join(' ');
    const found = closestDistrict(part);
    if (found && (findDistrict(part) || FORMER.test(part))) return { id: found.id, name: part };
  }
  return null;
}

/** The district that the last words before «politidistrikt» name: «mellom kommunen og Sør-Øst» is Sør-Øst. */
function closestDistrict(name: string): { id: string } | null {
  const words = name.split(' ');
  for (let from = 0; from < words.length; from++) {
    const part = words.slice(from).join(' ');
    const found = findDistrict(part);
    if (found) return found;
    if (FORMER.test(part)) return { id: `former ${part}` };
  }
  return null;
}
