import type { Hyppighet } from '../../../schema/values/hyppighet.ts';
import { isUtelatt } from '../../../schema/values/utelatt.ts';
import type { FoundFrequency } from '../../commitments/frequency.ts';
import { frequencyOf } from '../../commitments/frequency-of.ts';
import type { LintContext } from '../context.ts';
import { frequenciesOf } from '../prose/frequencies-of.ts';
import { type ProseSentence, placeIn } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import type { Place, Rule } from '../rule.ts';
import { valueAt } from '../value-at.ts';

/** One of the things whose frequency an agreement says in several places. */
interface Matter {
  path: readonly string[];
  words: readonly string[];
  about: (sentence: ProseSentence) => boolean;
  name: { nb: string; en: string };
}

const MATTERS: readonly Matter[] = [
  {
    path: ['seksjoner', 'politiråd', 'møter'],
    words: [
      'møte',
      'møter',
      'møtes',
      'møtast',
      'møtest',
      'møta',
      'møtene',
      'møtet',
      'møtar',
      'politirådsmøter',
      'politirådsmøte',
      'rådsmøter',
      'samles',
    ],
    about: ({ keys, text }) =>
      (text.section === 'politiråd' || / politirådet |politirådsmøte| rådet /.test(keys)) &&
      !/ slt|forum|felles|grupp|pst |sikkerhetstjeneste|tryggingsteneste|evaluer|ekstra|utvalg|skole|i tillegg|kommunestyre|formannskap|politikontakt|leiarane|lederne|eigne råd|egne råd|andre råd|nabokommun/.test(
        keys,
      ),
    name: { nb: 'Møtehyppigheten', en: 'The meeting frequency' },
  },
  {
    path: ['seksjoner', 'politikontakt', 'tilstedeværelse'],
    words: ['dag', 'dager', 'dagar', 'ukentlig', 'vekentleg', 'dagen'],
    about: ({ keys, text }) =>
      (text.section === 'politikontakt' || /politikontakt/.test(keys)) &&
      / stede | stades | tilstede |besøk|kontordag/.test(keys),
    name: { nb: 'Politikontaktens tilstedeværelse', en: 'The presence of the politikontakt' },
  },
  {
    path: ['seksjoner', 'evaluering', 'hyppighet'],
    words: ['evaluerer', 'evalueres', 'evaluerast', 'evaluering', 'evaluere', 'evalueringen', 'evalueringa'],
    about: ({ text }) => text.section === 'evaluering',
    name: { nb: 'Hvor ofte det evalueres,', en: 'The frequency of the evaluation' },
  },
];

const SAID_AGAIN = / (?:dvs|det vil si|det vil seie|altså) /;

/** A frequency and where it is said. */
interface Said {
  at: Place;
  low: number;
  high: number;
  words: string;
}

export const contradictingFrequency: Rule = {
  id: 'contradicting-frequency',
  kind: 'strength',
  title: { nb: 'Hyppighet som motsier seg selv', en: 'Contradicting frequencies' },
  description: {
    nb: 'Står det to møter ett sted og fire et annet, vet ingen hva som er avtalt.',
    en: 'Two meetings in one place and four in another: nobody knows what is agreed.',
  },
  severity: { draft: 'warning', signing: 'error' },
  check(context, report) {
    for (const matter of MATTERS) {
      const [first, ...others] = allSaid(matter, context);
      if (first === undefined) continue;
      for (const other of others) {
        if (other.low <= first.high && first.low <= other.high) continue;
        report({
          at: other.at,
          message: {
            nb: `${matter.name.nb} er «${other.words}» her, men «${first.words}» et annet sted.`,
            en: `${matter.name.en} is “${other.words}” here, but “${first.words}” elsewhere.`,
          },
          help: {
            nb: 'Skriv tallet ett sted, som felt, og nevn det i teksten med {{…}}.',
            en: 'Write the number once, as data, and mention it in the text as {{…}}.',
          },
          related: [
            { at: first.at, message: { nb: `«${first.words}» står her.`, en: `“${first.words}” stands here.` } },
          ],
        });
        break;
      }
    }
  },
};

function allSaid({ path, words, about }: Matter, { agreement, prose }: LintContext): Said[] {
  const fact = valueAt(agreement, path);
  const said: Said[] = [];
  if (fact !== undefined && !isUtelatt(fact)) {
    const given = fact as Hyppighet & { dager?: Hyppighet['antall'] };
    const frequency = frequencyOf({ ...given, antall: given.antall ?? given.dager ?? 1 });
    if (frequency?.perYear)
      said.push({ at: { path }, ...range(frequency), words: `${given.antall ?? given.dager} per ${given.per}` });
  }
  // The second of a sentence is mostly about something else, unless it says the first in other words.
  for (const sentence of sentencesWith(prose, words, (it) => it.text.kind === 'prose' && about(it)))
    for (const found of frequenciesOf(sentence).slice(0, SAID_AGAIN.test(sentence.keys) ? 2 : 1)) {
      const { text } = sentence;
      said.push({
        at: placeIn(text, found.start, found.end),
        ...range(found),
        words: text.text.slice(found.start, found.end).replace(/\s+/g, ' '),
      });
    }
  return said;
}

function range({ perYear, bound }: Pick<FoundFrequency, 'perYear' | 'bound'>): { low: number; high: number } {
  const [low, high] = perYear ?? [1, 1];
  return { low: bound === 'høyst' ? 0 : low, high: bound === 'minst' ? Number.POSITIVE_INFINITY : high };
}
