import type { LintContext } from '../context.ts';
import { municipalitiesIn, type NamedMunicipality, partyNumbers } from '../municipalities.ts';
import { type PlaceContext, placeContextOf, sentenceOf } from '../place-context.ts';
import type { ProseText } from '../prose/prose.ts';
import { isSignatureLine } from '../signature-line.ts';
import { isPersonName } from '../wording/is-person-name.ts';

/** Facts whose matter is places and other kommuner: naming one there is deliberate. */
const DECLARING = new Set(
  'parter dekker med felles_med ansatt_i hos gjelder_for samarbeidskommuner tjenestesteder pass kontakter område fellesenheter erstatter sted lokaler flytter'.split(
    ' ',
  ),
);

/** An attachment may be another's; who signs is a rule of its own. */
const SIGNED = new Set(['vedlegg', 'signaturer']);

/** What after a name makes it that of an institution and not of the kommune. */
const INSTITUTION =
  /^(?:politi(?!råd)|lensmann|tinghus|tingrett|fengsel|sykehus|sjukehus|universitet|høgskole|høgskule|høyskole|lufthavn|flyplass|krise|barnehus|barneby|legevakt|videregående|vidaregåande|skole|skule|statens|overgreps|brann|avis|fylke|stasjon|passkontor|namsmann|familievern|bispe|prosti|havn|idrett|ungdoms(?!råd)|og omegn)/;

/** «lensmannen i Lyngen»: after a role also an ordinary word is the name of a place. */
const ORDINARY =
  /(?:lensmannen|ordføreren|ordføraren|politirådet|kommunestyret|rådmannen|kommunedirektøren|politikontakten) i $/i;

/** What lies in a place without being the kommune's. */
const SEATED =
  /(?:avdeling|seksjon|fagmiljø|tingrett|lagmannsrett|fengsel|sykehus|sjukehus|sentral|barnehus|krisesenter|legevakt|barnevernvakt|barnevernsvakt|universitet|høgskol|høgskul|konfliktråd|statsadvokat|statsforvalter|politidirektorat|reindriftspoliti|grensekommissariat|skattekontor|tollsted|vegkontor)[A-Za-zÀ-ÖØ-öø-ɏ]{0,6} (?:i|på|ved|for) $/i;

/** The name of a kommune in the text and how the sentence uses it. */
export interface Mention {
  named: NamedMunicipality;
  use: PlaceContext;
}

/** Every place where a kommune is named that need not be a party. */
export function mentionsOf(context: LintContext): Mention[] {
  return municipalitiesIn(context).flatMap((named) => {
    if (declares(named.text) || SIGNED.has(String(named.text.path[0])) || !isMunicipality(named)) return [];
    if (isPersonName(named, context)) return [];
    if (!named.kommuneFollows && isInUnit(named.name, context)) return [];
    if (named.text.kind === 'prose' && isSignatureLine(named.text, named.start)) return [];
    return [{ named, use: useOf(named, context) }];
  });
}

/** How the sentence that a kommune is named in uses it; plainly where there is no sentence. */
export function useOf(named: NamedMunicipality, { prose }: LintContext): PlaceContext {
  const sentence = named.text.path[0] === 'tittel' ? null : sentenceOf(named, prose);
  return sentence === null ? 'plain' : placeContextOf(named, sentence);
}

/** Whether a text is a fact whose matter is places and other kommuner. */
export function declares({ path }: ProseText): boolean {
  return path.some((key) => DECLARING.has(String(key)));
}

function isMunicipality({ previous, next, ordinary, kommuneFollows, text, start }: NamedMunicipality): boolean {
  if (kommuneFollows) return true;
  if (ordinary && !ORDINARY.test(text.words.slice(Math.max(0, start - 24), start))) return false;
  if (INSTITUTION.test(next)) return false;
  // «sykehuset på Ringerike», «110-sentralen i Drammen»
  if (SEATED.test(text.words.slice(Math.max(0, start - 40), start))) return false;
  // «Storgata 1, 3716 Skien»
  if (/\b\d{4} $/.test(text.words.slice(Math.max(0, start - 6), start))) return false;
  // «Kari Nes», but not «… . I Skien» or «Politirådet Skien».
  const afterName = /^[A-ZÀ-ÖØ-ÞĀ-ɏ][a-zß-öø-ɏ]+$/.test(previous) && !/[.:!?]\s*$/.test(text.words.slice(0, start));
  return !(
    afterName &&
    /^[A-ZÀ-ÖØ-ÞĀ-ɏ]/.test(previous) &&
    !/^(?:I|På|Ved|Fra|For|Til|Med|Om|Politirådet|Politiet|Kommunen|Rådet)$/.test(previous)
  );
}

/** The parties, what facts name deliberately, and what the text says is covered. */
export function ownNumbers(context: LintContext): ReadonlySet<string> {
  const own = new Set(partyNumbers(context));
  for (const named of municipalitiesIn(context)) {
    if (declares(named.text) || useOf(named, context) === 'covered')
      for (const number of allNumbers(named)) own.add(number);
  }
  return own;
}

/** «Bergen vest politistasjonsdistrikt» is the police's own name. */
function isInUnit(name: string, { agreement }: LintContext): boolean {
  const { enhet = '', kortform = '' } = agreement.parter.politi;
  return enhet.includes(name) || kortform.includes(name);
}

/** The numbers that a name may stand for, those of its successors included. */
export function allNumbers({ candidates }: NamedMunicipality): string[] {
  return candidates.flatMap(({ kommune, successors }) => [kommune.number, ...successors.map(({ number }) => number)]);
}
