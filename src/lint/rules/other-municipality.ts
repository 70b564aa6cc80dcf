import { judgedOn } from '../agreement-dates.ts';
import type { LintContext } from '../context.ts';
import { municipalitiesIn, type NamedMunicipality, numbersOf, partyMunicipalities } from '../municipalities.ts';
import { type ProseText, placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

/** Facts whose matter is places and other kommuner: naming one there is deliberate. */
const DECLARING = new Set(
  'parter dekker med felles_med ansatt_i hos gjelder_for samarbeidskommuner tjenestesteder pass kontakter område fellesenheter erstatter sted lokaler flytter'.split(
    ' ',
  ),
);
/** An attachment may be another's; who signs is a rule of its own. */
const SIGNED = new Set(['vedlegg', 'signaturer']);
/** What in a sentence makes a list of kommuner deliberate: a service area, something done together. */
const TOGETHER =
  /dekk(?:er|jer|je)|omfatt(?:er|ar|e)|består av|bestå av|tjenestested|tenestestad|driftsenhet|driftseining|felles|deles |delast |interkommunal|nabokommun|samarbeid(?:er|ar|e)? med|sammen med|saman med|delt|deler |delar |tilhører|høyrer til|kommunene|kommunane|region|distriktet|vertskommune|politistasjon|lensmannskontor|patrulj|vaktbil|døgnvakt/;
/** What after a name makes it that of an institution and not of the kommune. */
const INSTITUTION =
  /^(?:politi(?!råd)|lensmann|tinghus|tingrett|fengsel|sykehus|sjukehus|universitet|høgskole|høgskule|høyskole|lufthavn|flyplass|krise|barnehus|barneby|legevakt|videregående|vidaregåande|skole|skule|statens|overgreps|brann|avis|fylke|stasjon|passkontor|namsmann|familievern|bispe|prosti|havn|idrett|ungdoms|og omegn)/;

/** What lies in a place without being the kommune's. */
const SEATED =
  /(?:tingrett|lagmannsrett|fengsel|sykehus|sjukehus|sentral|barnehus|krisesenter|legevakt|universitet|høgskol|høgskul|konfliktråd|statsadvokat|statsforvalter|politidirektorat|reindriftspoliti|grensekommissariat|skattekontor|tollsted|vegkontor)\p{L}{0,6} (?:i|på|ved|for) $/iu;

export const otherMunicipality: Rule = {
  id: 'other-municipality',
  kind: 'municipalities',
  title: { nb: 'En annen kommune i teksten', en: 'Another kommune in the text' },
  description: {
    nb: 'Navnet på en kommune som ikke er part, kommer ofte av at teksten er kopiert fra en annen avtale.',
    en: 'The name of a kommune that is no party often comes from copying another agreement.',
  },
  severity: { draft: 'warning', signing: 'warning' },
  needs: [['parter']],
  check(context, report) {
    const own = declaredNumbers(context);
    const byName = new Map<string, NamedMunicipality[]>();
    for (const named of municipalitiesIn(context)) {
      if (declares(named.text) || SIGNED.has(String(named.text.path[0])) || !isMunicipality(named)) continue;
      if (!named.kommuneFollows && isInUnit(named.name, context)) continue;
      if (allNumbers(named).some((number) => own.has(number))) continue;
      byName.set(named.name, [...(byName.get(named.name) ?? []), named]);
    }
    for (const [name, [first, ...others]] of byName) {
      if (first === undefined) continue;
      report({
        at: placeIn(first.text, first.start, first.end),
        message: {
          nb: `${name} er ikke part i avtalen. Er navnet kopiert fra en annen avtale?`,
          en: `${name} is no party to the agreement. Was the name copied from another one?`,
        },
        help: {
          nb: `Rett navnet. Er det riktig, før opp ${name} under parter.samarbeidskommuner.`,
          en: `Correct the name. If it is right, list ${name} under parter.samarbeidskommuner.`,
        },
        ...(others.length > 0 && {
          related: others.slice(0, 10).map(({ text, start, end }) => ({
            at: placeIn(text, start, end),
            message: { nb: `${name} også her.`, en: `${name} here too.` },
          })),
        }),
      });
    }
  },
};

function declares({ path }: ProseText): boolean {
  return path.some((key) => DECLARING.has(String(key)));
}

function isMunicipality({ previous, next, ordinary, kommuneFollows, text, start }: NamedMunicipality): boolean {
  if (kommuneFollows) return true;
  if (ordinary || INSTITUTION.test(next)) return false;
  // «sykehuset på Ringerike», «110-sentralen i Drammen»
  if (SEATED.test(text.words.slice(Math.max(0, start - 40), start))) return false;
  // «Storgata 1, 3716 Skien»
  if (/\b\d{4} $/.test(text.words.slice(Math.max(0, start - 6), start))) return false;
  // «Kari Nes», but not «… . I Skien» or «Politirådet Skien».
  const afterName = /^\p{Lu}\p{Ll}+$/u.test(previous) && !/[.:!?]\s*$/.test(text.words.slice(0, start));
  return !(
    afterName &&
    /^\p{Lu}/u.test(previous) &&
    !/^(?:I|På|Ved|Fra|For|Til|Med|Om|Politirådet|Politiet|Kommunen|Rådet)$/.test(previous)
  );
}

/** The parties, what facts name deliberately, and what the text says is covered or shared. */
function declaredNumbers(context: LintContext): ReadonlySet<string> {
  const date = judgedOn(context);
  const own = new Set<string>();
  for (const { nummer, navn } of partyMunicipalities(context)) {
    own.add(nummer);
    for (const number of numbersOf(navn, date)) own.add(number);
  }
  for (const named of municipalitiesIn(context)) {
    if (declares(named.text) || isShared(named, context)) for (const number of allNumbers(named)) own.add(number);
  }
  return own;
}

/** «Bergen vest politistasjonsdistrikt» is the police's own name. */
function isInUnit(name: string, { agreement }: LintContext): boolean {
  const { enhet = '', kortform = '' } = agreement.parter.politi;
  return enhet.includes(name) || kortform.includes(name);
}

function isShared({ text, start }: NamedMunicipality, { prose }: LintContext): boolean {
  if (text.path[0] === 'tittel') return false;
  const { wordList } = text;
  let [index, after] = [0, wordList.length];
  while (index < after) {
    const middle = (index + after) >> 1;
    if (wordList[middle]!.start < start) index = middle + 1;
    else after = middle;
  }
  const word = wordList[index];
  return word !== undefined && TOGETHER.test(prose.sentenceAt({ text, index, word }).keys);
}

function allNumbers({ candidates }: NamedMunicipality): string[] {
  return candidates.flatMap(({ kommune, successors }) => [kommune.number, ...successors.map(({ number }) => number)]);
}
