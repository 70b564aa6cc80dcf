import type { Agreement } from '../../../schema/agreement.ts';
import { numberIn } from '../../commitments/numbers.ts';
import { guarded, type Pattern } from '../prose/guarded.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { wordsMatched } from '../prose/words-matched.ts';

/** How often something is, as a sentence about something else mentions it: «på de fire årlige møtene i politirådet». */
export interface InPassing {
  low: number;
  high: number;
  /** «de fire årlige møtene», as exact as it can be said. */
  fixed: boolean;
  start: number;
  end: number;
}

const YEARLY = '(?:årlige|årlege)';
const PLAIN = '(?:årlige|årlege|faste|ordinære)';
const A_YEAR = '(?:i året|årlig|årleg|per år|pr år|hvert år|kvart år)';
const OF_COUNCIL = '(?:(?:politi)?rådsmøt(?:ene|a)|(?:møtene|møta) (?:i|til|for) (?:politi)?rådet)';
const TIMES_A_YEAR: ReadonlyMap<string, number> = new Map([
  ['halvårs', 2],
  ['kvartals', 4],
  ['måneds', 12],
  ['månads', 12],
]);
const KIND = '(halvårs|kvartals|måneds|månads)møt';

const NUMBERED: readonly Pattern[] = [
  // «de fire årlige møtene i politirådet», «de to rådsmøtene i året»
  guarded(
    /årl/,
    new RegExp(` (?:de|dei|alle) (\\S+) (?:${PLAIN} )?${YEARLY} (?:${PLAIN} )?(?:${OF_COUNCIL}|møtene sine i rådet) `),
  ),
  guarded(/møt/, new RegExp(` (?:de|dei|alle) (\\S+) (?:${PLAIN} )?${OF_COUNCIL} ${A_YEAR} `)),
  // «politirådets fire møter i året», «rådets fire årlige møter»
  guarded(
    /rådets /,
    new RegExp(
      ` (?:politi)?rådets (\\S+) (?:(?:${PLAIN} )?${YEARLY} (?:${PLAIN} )?møter|(?:${PLAIN} )?møter ${A_YEAR}) `,
    ),
  ),
];
/** «på det årlige møtet i politirådet», not one that is about something of its own. */
const ONCE = guarded(
  / (?:årlige|årlege) /,
  new RegExp(
    ` (?:det ${YEARLY} (?:møtet i (?:politi)?rådet|(?:politi)?rådsmøtet)|(?:politi)?rådets ${YEARLY} møte) (?!om |der |hvor |kor |med |for |som |i |på |før |etter |hver |kvar |sammen |saman |mellom )`,
  ),
);
const ALL_OF_KIND = guarded(
  /(?:halvårs|kvartals|måneds|månads)møt/,
  new RegExp(` (?:(?:politi)?rådets ${KIND}er|${KIND}(?:ene|a) (?:i|til) (?:politi)?rådet) `),
);
/** «halvårsmøtet»: there may be others between. */
const ONE_OF_KIND = guarded(
  /(?:halvårs|kvartals|måneds|månads)møt/,
  new RegExp(` (?:(?:politi)?rådets ${KIND}e|${KIND}et i (?:politi)?rådet) `),
);

/** How often the council meets, where a sentence only mentions its meetings. */
export function meetingsInPassing(sentence: ProseSentence): InPassing | null {
  const { keys } = sentence;
  for (const pattern of NUMBERED) {
    const match = pattern.exec(keys);
    const number = match && numberIn(match[1]!);
    if (match && number) return { low: number[0], high: number[1], fixed: true, ...wordsMatched(sentence, match) };
  }
  const once = ONCE.exec(keys);
  if (once) return { low: 1, high: 1, fixed: true, ...wordsMatched(sentence, once) };
  const all = ALL_OF_KIND.exec(keys);
  const match = all ?? ONE_OF_KIND.exec(keys);
  const times = match && TIMES_A_YEAR.get(match[1] ?? match[2]!);
  if (!match || !times) return null;
  return {
    low: times,
    high: all ? times : Number.POSITIVE_INFINITY,
    fixed: all !== null,
    ...wordsMatched(sentence, match),
  };
}

const OFTEN: readonly (readonly [RegExp, number])[] = [
  [/^(?:ukentlige?|vekentlege?|ukevise|vekevise)$/, 52],
  [/^(?:månedlige?|månadlege?|månedlege?)$/, 12],
  [/^(?:kvartalsvise)$/, 4],
  [/^(?:halvårlige|halvårlege)$/, 2],
];
const HOW_OFTEN = '([A-Za-zÀ-ÖØ-öø-ɏ]+(?:lige|lege|vise))';
const OFFICE_DAY = guarded(
  /kontordag/,
  new RegExp(
    ` (?:(?:den|sin) (?:faste )?${HOW_OFTEN} (?:faste )?kontordag(?:en)?|politikontaktens (?:faste )?${HOW_OFTEN} kontordag|(?:de|dei|sine) (?:faste )?${HOW_OFTEN} kontordag(?:ene|ane|er|ar)) `,
  ),
);
/** Who else may have office days. */
const OTHERS =
  /slt|lensmann|namsmann| nav |barnevern|helse|jordmor|koordinator|rådgiver|rådgjevar|ungdomskontakt|forebygg|førebygg|næringskontakt|konflikt|advokat/;

/** How often the politikontakt is present, where a sentence only mentions the office day: «bruker den ukentlige kontordagen til møter». */
export function officeDayInPassing(sentence: ProseSentence, { parter }: Agreement): InPassing | null {
  const { keys, text } = sentence;
  const match = OFFICE_DAY.exec(keys);
  if (!match || OTHERS.test(keys.slice(0, match.index + 1))) return null;
  const often = match[1] ?? match[2] ?? match[3]!;
  const times = OFTEN.find(([names]) => names.test(often))?.[1];
  if (times === undefined) return null;
  const place = wordsMatched(sentence, match);
  const where = /^ (?:i|på|ved) (?:\S+ (?:i|på|ved) )?([A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ-]+)/.exec(
    text.words.slice(place.end, place.end + 60),
  )?.[1];
  // One of several places may be visited more seldom.
  if (where !== undefined && ![parter.kommune].flat().some(({ navn }) => navn.startsWith(where))) return null;
  return { low: times, high: match[3] === undefined ? times : Number.POSITIVE_INFINITY, fixed: true, ...place };
}
