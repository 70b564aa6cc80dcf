import type { KommuneMatch } from '../../register/find-kommuner.ts';
import { kommuneByNumber, successorsOf } from '../../register/kommune-by-number.ts';
import { judgedOn } from '../agreement-dates.ts';
import { municipalitiesIn, partyMunicipalities } from '../municipalities.ts';
import { placeContextOf, sentenceOf } from '../place-context.ts';
import { placeIn } from '../prose/prose.ts';
import type { Place, Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { isPersonName } from '../wording/is-person-name.ts';

export const formerMunicipality: Rule = {
  id: 'former-municipality',
  kind: 'municipalities',
  title: { nb: 'Kommune som ikke lenger finnes', en: 'Kommune that is no longer there' },
  description: {
    nb: 'Kommuner er slått sammen, delt og har fått nye nummer. Avtalen bør bruke dem som gjelder når den begynner.',
    en: 'Kommuner have been merged and divided and have got new numbers. The agreement should use those in force when it begins.',
  },
  severity: { draft: 'info', signing: 'info' },
  sources: [SOURCES.ssb],
  needs: [['parter']],
  check(context, report) {
    const date = judgedOn(context);
    const seen = new Set<string>();
    const parties = new Set(partyMunicipalities(context).map(({ nummer }) => nummer));
    const counties = new Set(
      partyMunicipalities(context).flatMap(({ nummer }) => successorsOf(nummer, date).map(countyOf)),
    );
    const found = (at: Place, former: string, successors: readonly { name: string; number: string }[], where = '') => {
      const once = former + where;
      if (seen.has(once)) return;
      seen.add(once);
      const now = successors.map(({ name, number }) => `${name} (${number})`).join(', ');
      report({
        at,
        message: {
          nb: `${former} finnes ikke lenger${now === '' ? '' : `; nå heter det ${now}`}.`,
          en: `${former} is no longer there${now === '' ? '' : `; it is now ${now}`}.`,
        },
        help: { nb: 'Bruk navnet og nummeret som gjelder nå.', en: 'Use the present name and number.' },
      });
    };
    for (const { nummer, path } of partyMunicipalities(context)) {
      const known = kommuneByNumber(nummer);
      if (known?.to && known.to <= (date ?? '9999'))
        found({ path: [...path, 'nummer'] }, `Kommunenummer ${nummer}`, successorsOf(nummer, date));
    }
    for (const named of municipalitiesIn(context)) {
      const { text, start, end, name, candidates, ordinary, kommuneFollows, next } = named;
      // «Førde politistasjon» has its name from the town.
      if (/^(?:politi|lensmann|namsmann)/.test(next)) continue;
      if (isPersonName(named, context)) continue;
      // «Helse Førde» is a hospital trust.
      if (/Helse $/.test(text.words.slice(Math.max(0, start - 6), start))) continue;
      const meant = closest(candidates, counties);
      if (meant.length === 0 || meant.some(({ state }) => state !== 'former')) continue;
      if (ordinary && !kommuneFollows && text.kind === 'prose' && !isListed(text.words, start)) continue;
      if (text.path[0] === 'erstatter') continue;
      // «Tjenestestedet i Rissa» is in the town.
      if (
        !kommuneFollows &&
        /(?:tjenestested|tenestestad|kontor|stasjon)[a-zæøå]* (?:i|på) $/i.test(
          text.words.slice(Math.max(0, start - 30), start),
        )
      )
        continue;
      // «Gunn Berg» as the name of a person.
      if (ordinary && !kommuneFollows && text.path.at(-1) === 'navn') continue;
      // «Os, Fusa og Eikelandsosen» are places in the kommune now.
      const sentence = text.words.slice(Math.max(0, start - 120), end + 40);
      const inside = meant.every((it) => it.successors.some(({ number }) => parties.has(number)));
      if (
        /avløs|avløys|erstatt|i staden for|i stedet for|slått sammen|slegne saman|sammenslå|samanslå|tidligere avtale|tidlegare avtale/i.test(
          sentence,
        )
      )
        continue;
      // «tidligere Forsand kommune» says so itself.
      if (
        /(?:tidligere|tidlegare|gamle|daværende|dåverande|forhenværende) (?:kommun(?:ene|ane|er|ar) (?:[A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ-]{1,24}(?: \(\d{4}\))?(?:, (?:og )?| og )){0,4})?$/i.test(
          text.words.slice(Math.max(0, start - 100), start),
        )
      )
        continue;
      const isPlace = text.kind === 'prose' || text.path.some((key) => PLACES.has(key));
      // «patruljene i Førde» as a fact: the town is still there.
      if (
        !kommuneFollows &&
        isPlace &&
        text.kind !== 'prose' &&
        / (?:i|på|fra|frå) $/.test(text.words.slice(Math.max(0, start - 6), start))
      )
        continue;
      // «publikumsmottak i Askim og Mysen»: towns in the kommune that is a party.
      if (inside && !kommuneFollows && IN_TOWN.test(text.words.slice(Math.max(0, start - 80), start))) continue;
      const isOrgan = /^(?:bystyre|kommunestyre|formannskap|herredsstyre|rådmann|ordfør)/.test(next);
      if (inside && isPlace && !kommuneFollows && !isOrgan && !/kommunene|kommunane|kommuner/i.test(sentence)) continue;
      // Where passports are issued and patrols come from: the town is still there.
      const around = text.kind === 'prose' ? sentenceOf(named, context.prose) : null;
      if (around && placeContextOf(named, around) === 'place') continue;
      const successors = new Map(meant.flatMap((it) => it.successors).map((it) => [it.number, it]));
      // Named rightly in a list of what was merged, it is still no party: «Mandal kommune forplikter seg».
      found(
        placeIn(text, start, end),
        `${name} kommune`,
        [...successors.values()],
        kommuneFollows &&
          (ACTS.test(text.words.slice(end, end + 40)) || AGREED.test(text.words.slice(Math.max(0, start - 40), start)))
          ? text.section
          : '',
      );
    }
  },
};

/** What comes after the name of a kommune that does something. */
const ACTS =
  /^ kommune (?:og (?:politiet|lensmannen|\S+ politidistrikt) )?(?:skal|vil|må|bør|kan|plikt|forplikt|stiller|stillar|har|ved|er |får|blir|vert|sikres|sikrast|sørger|sørgjer|deltar|deltek|møter|melder|melde|varsler|varslar|utpeker|peker|peikar|oppnevner|oppnemner|betaler|dekker|dekkjer|gir|gjev|forventer|ventar|samarbeider|samarbeidar|evaluerer|evaluerar|følger|følgjer|legger|legg|setter|set |holder|held|innkaller|kaller|kallar)/;

/** «jf. egen avtale med Halsa kommune»: whoever agreed is to be told of where it is said, too. */
const AGREED = /(?:avtale|avtalen|avtala|avtaler|avtalar) (?:er inngått |er inngådd |inngått |inngådd )?med $/i;

/** Facts that name places and organisations by them. */
const PLACES: ReadonlySet<unknown> = new Set(['sted', 'mål', 'hva', 'merknad', 'organisasjoner', 'beredskap', 'krav']);

const IN_TOWN =
  /(?:mottak|kontor|stasjon|torg|skole|skolene|skule|skulane|sentrum|senter|bibliotek|rådhus|lokale|lokaler|lokalar)[a-zæøå]{0,4} (?:i|på) (?:[A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ-]{1,20}(?:, | og )){0,3}$/;

const countyOf = ({ number }: { number: string }) => number.slice(0, 2);

/** Of several kommuner with a name those in the parties' county, where there are any: beside Nome «Bø» is not the one in Nordland. */
function closest(candidates: readonly KommuneMatch[], counties: ReadonlySet<string>): readonly KommuneMatch[] {
  const near = candidates.filter(({ kommune, successors }) =>
    [kommune, ...successors].some((it) => counties.has(countyOf(it))),
  );
  return near.length > 0 ? near : candidates;
}

/** «kommunene Nome, Bø, Sauherad»: in a list of names an ordinary word is a name. */
function isListed(words: string, start: number): boolean {
  return /(?:[A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ-]+(?:, (?:og )?| og )|[Kk]ommun(?:ene|ane) )$/.test(
    words.slice(Math.max(0, start - 40), start),
  );
}
