import { isUtelatt } from '../../../schema/values/utelatt.ts';
import type { LintContext } from '../context.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { valueAt } from '../value-at.ts';
import { type Matter, type Said, saidAsFact, saidInText } from './said.ts';

const ABOUT = / responstid| innsatstid| utrykningstid| utrykkingstid|(?: på staden| på stedet| framme| fremme) /;
/** A requirement for other places or cases than the fact's, or a figure that was measured. */
const OTHER =
  /innbygg|tettsted|tettstad|ytre|utenfor|utanfor|øvrige|øvrig |andre|gjennomsnitt|median|fjor|målt|brann|ambulanse|telefon|sentrum/;

/** How many minutes may pass before the police are there. */
export function responseMinutes(context: LintContext): Matter<number> {
  return {
    name: { nb: 'Responstiden', en: 'The response time' },
    said: allSaid(context),
    agree: (one, other) => one === other,
    help: {
      nb: 'Skriv tiden ett sted, under tjenestetilbud.responstid, og rett den andre.',
      en: 'Write the time once, under tjenestetilbud.responstid, and correct the other.',
    },
  };
}

function allSaid({ agreement, prose }: LintContext): Said<number>[] {
  const path = ['seksjoner', 'tjenestetilbud', 'responstid'];
  const fact = valueAt(agreement, path);
  if (fact === undefined || isUtelatt(fact)) return [];
  const minutes = valueAt(fact, ['minutter']);
  if (typeof minutes !== 'number') return [];
  const said = [saidAsFact([...path, 'minutter'], `${minutes} minutter`, minutes)];
  for (const sentence of sentencesWith(prose, ['minutt', 'minutter', 'min', 'minuttar'], isAbout)) {
    const words = sentence.text.wordList.slice(sentence.from, sentence.to);
    const at = words.findIndex(
      ({ key }, index) => /^\d{1,3}$/.test(key) && /^min(?:utt(?:er|ar)?)?$/.test(words[index + 1]?.key ?? ''),
    );
    if (at >= 0) said.push(saidInText(sentence, words[at]!.start, words[at + 1]!.end, Number(words[at]!.key)));
  }
  return said;
}

function isAbout({ keys, text }: ProseSentence): boolean {
  return text.kind === 'prose' && ABOUT.test(keys) && !OTHER.test(keys);
}
