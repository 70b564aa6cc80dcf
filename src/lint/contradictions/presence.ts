import { UKEDAGER } from '../../../schema/values/tid.ts';
import { isUtelatt } from '../../../schema/values/utelatt.ts';
import type { LintContext } from '../context.ts';
import { leadOf } from '../prose/lead-of.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { daysAt } from './hours-in.ts';
import { type Matter, type Said, saidAsFact, saidInText } from './said.ts';

const WORDS = UKEDAGER.flatMap((day) => [day, `${day}er`]).concat(
  'måndag',
  'tysdag',
  'laurdag',
  'sundag',
  'måndagar',
  'tysdagar',
  'onsdagar',
  'torsdagar',
  'fredagar',
  ...['mandagen', 'måndagen', 'tirsdagen', 'tysdagen', 'onsdagen', 'torsdagen', 'fredagen'],
);
const PRESENT =
  / (?:til stede|tilstede|til stades|kontordag|kontordager|kontordagar|kontortid|treffes|treffast|å treffe|fast plass) |rådhus|kommunehus|kontorplass|servicetorg/;
const OTHER =
  /skole|skule|møte|klubb|patrulje|åpent|åpningstid| ope |publikum|annenhver|annakvar|annankvar|første|siste|hver fjerde/;

const SOMEBODY_ELSE =
  /slt|lensmann|namsmann| nav |barnevern|helse|jordmor|koordinator|rådgiver|rådgjevar|annenhver|annakvar|annankvar|første|siste/;
/** «bruker den faste torsdagen på rådhuset til møter», «møterom til kontordagen på torsdager» */
const IN_PASSING =
  / (?:den|sin) faste (?:man|mån|tirs|tys|ons|tors|fre)dagen (?:på|i) (?:rådhuset|kommunehuset|kontoret) | (?:kontordagen|kontordagane|kontordagene) (?:på |kvar |hver )?(?:man|mån|tirs|tys|ons|tors|fre)dag\S* (?!i )/;

/** On which weekdays the politikontakt is in the kommune. */
export function presenceDays(context: LintContext): Matter<readonly number[]> {
  return {
    name: { nb: 'Politikontaktens kontordag', en: 'The office day of the politikontakt' },
    said: allSaid(context),
    agree: (one, other) => one.length === other.length && one.every((day) => other.includes(day)),
    help: {
      nb: 'Skriv dagene ett sted, under politikontakt.tilstedeværelse, og nevn dem i teksten med {{politikontakt.tilstedeværelse}}.',
      en: 'Write the days once, under politikontakt.tilstedeværelse, and mention them as {{politikontakt.tilstedeværelse}}.',
    },
  };
}

function allSaid({ agreement, prose }: LintContext): Said<readonly number[]>[] {
  const said: Said<readonly number[]>[] = [];
  const { politikontakt } = agreement.seksjoner;
  const fact = isUtelatt(politikontakt) ? undefined : politikontakt.tilstedeværelse;
  const days = fact === undefined || isUtelatt(fact) ? undefined : fact.ukedager;
  if (days && days.length > 0)
    said.push(
      saidAsFact(
        ['seksjoner', 'politikontakt', 'tilstedeværelse', 'ukedager'],
        days.join(' og '),
        days.map((day) => UKEDAGER.indexOf(day)),
      ),
    );
  let before: ProseSentence | null = null;
  for (const sentence of sentencesWith(prose, WORDS, isAbout)) {
    const { text, from, to } = sentence;
    const isMore = before !== null && isHoursOf(before, sentence);
    before = sentence;
    if (isMore) continue;
    const named = text.wordList.slice(from, to).flatMap((word) => (daysAt(word.key) ? [word] : []));
    const value = [...new Set(named.flatMap(({ key }) => daysAt(key) ?? []))];
    if (value.length > 0) said.push(saidInText(sentence, named[0]!.start, named.at(-1)!.end, value));
  }
  return said;
}

/** «… tirsdag og torsdag. Tirsdag kl. 12–14 er kontakten på rådhuset»: where they are at some time of one of the days just named. */
function isHoursOf(before: ProseSentence, { text, from, to, keys }: ProseSentence): boolean {
  if (before.text !== text || before.to !== from || !/ kl | klokka | klokken |\d[.:]\d\d/.test(keys)) return false;
  const days = (start: number, end: number) => text.wordList.slice(start, end).flatMap(({ key }) => daysAt(key) ?? []);
  const known = days(before.from, before.to);
  return days(from, to).every((day) => known.includes(day));
}

function isAbout(sentence: ProseSentence): boolean {
  const { text, keys, item } = sentence;
  if (text.kind !== 'prose' || !PRESENT.test(keys)) return false;
  if (IN_PASSING.test(keys)) return !SOMEBODY_ELSE.test(keys);
  if (OTHER.test(keys)) return false;
  return (
    text.section === 'politikontakt' || / politikontakt/.test(keys) || (item && /politikontakt/.test(leadOf(sentence)))
  );
}
