import { numberIn } from '../../commitments/numbers.ts';
import type { LintContext } from '../context.ts';
import { guarded } from '../prose/guarded.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { wordsMatched } from '../prose/words-matched.ts';
import { type Matter, type Said, saidInText } from './said.ts';

/** From which age to which; without the first where only the last is said. */
interface Ages {
  from: number | null;
  to: number;
}

const WORDS =
  'målgruppe målgruppa målgruppen rettet retta retter rettar vender gjelder gjeld omfatter omfattar tiltakene tiltaka'.split(
    ' ',
  );
/** What has one target group in the whole agreement: what the cooperation as such is aimed at, and not one measure or one team. */
const ABOUT =
  /^ (?:(?:avtalens|samarbeidets|slt-arbeidets|slt) )?(?:målgruppe|målgruppa|målgruppen) (?:for (?:avtalen|avtala|samarbeidet|arbeidet|slt|slt-arbeidet|tiltakene|tiltaka) )?(?:er|omfatter|omfattar) |^ (?:arbeidet|slt-arbeidet|slt|samarbeidet|innsatsen|tiltakene|tiltaka|avtalen|avtala|slt-samarbeidet|det førebyggjande arbeidet|det forebyggende arbeidet) (?:er |skal være |skal vere |skal )?(?:retter seg|rettar seg|rettet|retta|vender seg|gjelder|gjeld|omfatter|omfattar) /;
/** «13–25 år» is one word or two. */
const RANGE = guarded(/\d år /, / (\d{1,2})[ –-](\d{1,2}) år /);
const SPAN = guarded(
  / år /,
  / (?:(?:mellom|fra|frå|alderen) (?=\S{1,12} )|(?=\d))(\S{1,12}) (?:år )?(?:og|til|til og med) (\S{1,12}) år /,
);
const PERSONS = / (?:barn|unge|ungdom|ungdommar|ungdommer|ungdomar|elever|elevar) /;
const TO = guarded(/ år /, / (?:opp til|til og med|til|inntil|opptil) (\S{1,12}) år /);
/** An age of its own for a part of it. */
const OF_PART =
  / (?:særlig|særleg|spesielt|særskilt|primært|i hovedsak|hovedsakelig|først og fremst|kan|unntaksvis|også) /;
/** In years: what is longer than an age of the young, or shorter, is a time. */
const [YOUNGEST, OLDEST] = [10, 30];

/** How old those are that the cooperation is for. */
export function targetGroup({ prose }: LintContext): Matter<Ages> {
  return {
    name: { nb: 'Alderen på målgruppen', en: 'The age of the target group' },
    said: sentencesWith(prose, WORDS, isAbout).flatMap((it) => agesIn(it) ?? []),
    agree: (one, other) => one.to === other.to && (one.from === other.from || one.from === null || other.from === null),
    help: {
      nb: 'Bestem hvilken alder arbeidet gjelder, og skriv det ett sted. Er den ene en del av den andre, skriv det.',
      en: 'Decide which ages the work is for, and write it once. If one is a part of the other, say so.',
    },
  };
}

function isAbout({ text, keys }: ProseSentence): boolean {
  return (
    text.kind === 'prose' && text.section !== 'vedlegg' && PERSONS.test(keys) && / år /.test(keys) && ABOUT.test(keys)
  );
}

function agesIn(sentence: ProseSentence): Said<Ages> | null {
  if (OF_PART.test(sentence.keys)) return null;
  const span = RANGE.exec(sentence.keys) ?? SPAN.exec(sentence.keys);
  const [from, to] = [span?.[1], span?.[2]].map((it) => (it === undefined ? null : age(it)));
  if (span && from && to && from < to && to >= YOUNGEST) return said(sentence, span, { from, to });
  const end = TO.exec(sentence.keys);
  const last = end && age(end[1]!);
  return end && last && last >= YOUNGEST ? said(sentence, end, { from: null, to: last }) : null;
}

function said(sentence: ProseSentence, match: RegExpExecArray, value: Ages): Said<Ages> {
  const { start, end } = wordsMatched(sentence, match);
  return saidInText(sentence, start, end, value);
}

function age(key: string): number | null {
  const number = /^\d{1,2}$/.test(key) ? Number(key) : (numberIn(key)?.[1] ?? null);
  return number !== null && number > 0 && number <= OLDEST ? number : null;
}
