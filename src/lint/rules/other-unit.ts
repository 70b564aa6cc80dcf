import { chiefsOfClosedOffices } from '../closed-offices.ts';
import type { LintContext } from '../context.ts';
import { isRecord } from '../is-record.ts';
import { municipalitiesIn } from '../municipalities.ts';
import { placeIn } from '../prose/prose.ts';
import { hitsOf } from '../prose/sentences-with.ts';
import type { Report, Rule } from '../rule.ts';

/** Local units of one level: naming another of them is naming a neighbour, or what was copied from one. */
const KINDS = ['lensmannsdistrikt', 'politistasjonsdistrikt'];
const DRIVING = ['driftsenhet', 'driftseining'];
const NAME = /((?:[A-ZÆØÅ][A-Za-zÀ-ÖØ-öø-ɏ-]+ (?:og |i )?){1,4})$/;
/** What in a sentence makes it right to name another unit: cooperation with it, or help from it. */
const BESIDE =
  /samarbeid|felles|nabo|sammen med|saman med|deler |deles |delt |bistand|bistår|tidligere|tidlegare|grens|dekk|omfatt|består|inngår|høyrer|tilhører|øvrige|andre /;

/** «samordnes med Rana politistasjonsdistrikt», «forsterkning fra …»: what is done with it or comes from it. */
const WITH_IT =
  /(?:(?:samordn|koordiner|avstem|avklar|drøft|avtal|utveksl|dialog|kontakt|møt|fordel|veksl)[a-zæøå]*(?: [^\s.]+){0,4} (?:med|mot|mellom)|(?:forsterk|støtte|hjelp|assistanse|ressurs|mannskap|patrulj|styrk|rykker|kjem|kommer|hentes|hentast|lånes|lånast)[a-zæøå]*(?: [^\s.]+){0,4} (?:fra|frå|av|hos)|i tillegg til|grense[a-zæøå]* (?:mot|til))(?: [A-ZÆØÅ][a-zæøåA-ZÆØÅ-]+(?: politistasjonsdistrikt| lensmannsdistrikt)?(?:,| og)){0,2} $/i;

export const otherUnit: Rule = {
  id: 'other-unit',
  kind: 'municipalities',
  title: { nb: 'En annen politienhet i teksten', en: 'Another police unit in the text' },
  description: {
    nb: 'Navnet på et lensmannsdistrikt eller politistasjonsdistrikt som ikke er avtalens, kommer ofte av at teksten er kopiert. Det samme gjelder lensmannen ved et kontor som avtalen sier er lagt ned.',
    en: 'The name of a local police unit that is not the agreement’s own often comes from copying. So does the lensmann of an office that the agreement says is closed.',
  },
  severity: { draft: 'warning', signing: 'warning' },
  needs: [['parter']],
  check(context, report) {
    const { agreement, prose } = context;
    const { enhet } = agreement.parter.politi;
    reportClosed(context, report);
    if (enhet === undefined) return;
    reportChiefs(context, enhet, report);
    const words = [KINDS, DRIVING].find((kinds) => kinds.some((kind) => enhet.toLowerCase().includes(kind)));
    if (!words) return;
    const declared = declaredNames(agreement);
    const seen = new Set<string>();
    for (const { text, index, word } of hitsOf(
      prose,
      words.flatMap((it) => [it, `${it}et`, `${it}en`, `${it}a`]),
    )) {
      if (text.kind !== 'prose') continue;
      const name = NAME.exec(text.words.slice(Math.max(0, word.start - 80), word.start))?.[1]
        ?.trim()
        .replace(
          /^(?:I|Ved|For|Med|Til|På|Hos|Dersom|Hvis|Viss|Når|Om|At|Som|Både|Enten|Også|Men|Og|Fra|Frå|Av|Den|Det|Dette|Der|Mellom|(?:Politis|S)tasjonssjef(?:en)?|Lensmann(?:en)?|Politimester(?:en)?|Politimeister(?:en)?|Driftsenhetsleder(?:en)?|Driftseiningsleiar(?:en)?)(?: (?:i|ved|for)(?= ))?(?: |$)/,
          '',
        );
      if (name === undefined || name === '' || seen.has(name)) continue;
      // «Kommunen og Grenland politistasjonsdistrikt»: the last name is the unit's.
      const last = name.split(/ og /).at(-1)!;
      if (last === '' || /^(?:Kommunen|Partene|Partane|Politiet)(?: og)?$/.test(name)) continue;
      if ([name, last].some((it) => declared.some((own) => own.includes(it.toLowerCase())))) continue;
      if (BESIDE.test(prose.sentenceAt({ text, index, word }).keys)) continue;
      const start = text.words.lastIndexOf(name, word.start);
      if (WITH_IT.test(text.words.slice(Math.max(0, start - 100), start))) continue;
      seen.add(name);
      report({
        at: placeIn(text, start, word.end),
        message: {
          nb: `«${name} ${word.text}» er ikke avtalens enhet; den er med ${enhet}.`,
          en: `“${name} ${word.text}” is not the agreement’s unit; it is with ${enhet}.`,
        },
        help: {
          nb: 'Rett navnet, eller ta ut setningen. Heter enheten noe annet nå, rett parter.politi.enhet.',
          en: 'Correct the name, or take the sentence out. If the unit is called something else now, correct parter.politi.enhet.',
        },
      });
    }
  },
};

/** The chief of an office that the agreement itself says is closed. */
function reportClosed(context: LintContext, report: Report): void {
  for (const { text, start, end } of chiefsOfClosedOffices(context)) {
    const said = text.words.slice(start, end);
    report({
      at: placeIn(text, start, end),
      message: {
        nb: `«${said}» har en oppgave her, men avtalen sier at lensmannskontoret er lagt ned.`,
        en: `“${said}” has a task here, but the agreement says that the lensmann’s office is closed.`,
      },
      help: {
        nb: 'Skriv hvem i politiet som har oppgaven nå.',
        en: 'Say who in the police has the task now.',
      },
    });
  }
}

/** Who leads a unit: «lensmannen i Nordfjord». */
const CHIEFS = [
  'lensmannen',
  'lensmann',
  'lensmannens',
  'politistasjonssjefen',
  'politistasjonssjef',
  'stasjonssjefen',
  'politiavdelingslederen',
  'politiavdelingsleiaren',
  'politikontakten',
];
const SEAT =
  /^ i ([A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ-]+)(?![A-Za-zÀ-ÖØ-öø-ɏ-])(?! (?:kommune|herad|suohkan|tjeld|tjielte)|[-/])/;

/** The chief of a unit that nothing else in the agreement speaks of; one named after a kommune is told of as that. */
function reportChiefs(context: LintContext, enhet: string, report: Report): void {
  const { agreement, prose } = context;
  let declared: string[] | undefined;
  for (const hit of hitsOf(prose, CHIEFS)) {
    const { text, word } = hit;
    const place = text.kind === 'prose' ? SEAT.exec(text.words.slice(word.end, word.end + 60))?.[1] : undefined;
    if (place === undefined) continue;
    const name = place.toLowerCase();
    declared ??= declaredNames(agreement);
    if (prose.hits(name).length !== 1 || declared.some((own) => own.includes(name) || own.startsWith(name.slice(0, 5))))
      continue;
    const end = word.end + 3 + place.length;
    if (municipalitiesIn(context).some((it) => it.text === text && it.start === end - place.length)) continue;
    if (BESIDE.test(prose.sentenceAt(hit).keys)) continue;
    report({
      at: placeIn(text, word.start, end),
      message: {
        nb: `«${word.text} i ${place}» hører ikke til avtalens enhet; den er med ${enhet}.`,
        en: `“${word.text} i ${place}” does not belong to the agreement’s unit; it is with ${enhet}.`,
      },
      help: {
        nb: 'Rett navnet, eller skriv hvorfor den lederen er med.',
        en: 'Correct the name, or say why that chief takes part.',
      },
    });
  }
}

/** All names that stand as data, in lower case: the parties, service points, contacts, signatories and so on. */
function declaredNames(agreement: unknown): string[] {
  const found: string[] = [];
  const visit = (node: unknown, key: string): void => {
    if (typeof node === 'string') {
      if (key !== 'tekst' && key !== 'tillegg') found.push(node.toLowerCase());
    } else if (Array.isArray(node)) for (const item of node) visit(item, key);
    else if (isRecord(node)) for (const name of Object.keys(node)) visit(node[name], name);
  };
  visit(agreement, '');
  return found;
}
