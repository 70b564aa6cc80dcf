import { leadOf } from '../prose/lead-of.ts';
import { sentencesBefore } from '../prose/neighbours.ts';
import { type ProseSentence, placeIn } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { wordsMatched } from '../prose/words-matched.ts';
import type { Rule } from '../rule.ts';

/** How a question begins that is put to the reader; one about the text itself is a note to a colleague. */
const ASKS =
  /^(?:og )?(?:hva|kva|hvem|kven|hvor|kor|hvordan|korleis|når|hvorfor|kvifor|hvilke[nt]?|er|har|blir|vert|kan|skal|vil|må|bør|får|i hvilken|på hvilken|i kva)(?![A-Za-zÀ-ÖØ-öø-ɏ])/i;
/** What is to be talked about or looked into may be put as a question. */
const ON_AN_AGENDA =
  /drøft|diskut|evaluer|spørsmål|spurn|tema|dagsorden|sakliste|saksliste|agenda|sjekkliste|vurder| svar|undersøk|kartlegg|analyse/;
/** Shorter ones are notes. */
const FEWEST_WORDS = 4;

export const openQuestion: Rule = {
  id: 'open-question',
  kind: 'strength',
  title: { nb: 'Spørsmål uten svar', en: 'Question without an answer' },
  description: {
    nb: 'En avtale sier hva partene skal gjøre. Et spørsmål i teksten viser at de ikke er blitt enige om svaret.',
    en: 'An agreement says what the parties shall do. A question in the text shows that they have not agreed on the answer.',
  },
  severity: { draft: 'info', signing: 'warning' },
  check({ prose }, report) {
    const found = ({ text }: ProseSentence, start: number, end: number) =>
      report({
        at: placeIn(text, start, end),
        message: {
          nb: 'Avtalen stiller et spørsmål som den ikke svarer på.',
          en: 'The agreement asks a question that it does not answer.',
        },
        help: {
          nb: 'Skriv hva partene skal gjøre med det, hvem som har ansvaret og innen når.',
          en: 'Write what the parties shall do about it, who is responsible and by when.',
        },
      });
    for (const text of prose.texts) {
      if (text.kind !== 'prose' || !text.words.includes('?')) continue;
      for (const sentence of text.sentences) if (isQuestion(sentence)) found(sentence, sentence.start, sentence.end);
    }
    for (const sentence of sentencesWith(prose, ['spørsmål', 'spørsmålet'], isOfPlan)) {
      const match = IS_ASKED.exec(sentence.keys);
      if (!match) continue;
      const { start, end } = wordsMatched(sentence, match);
      found(sentence, start, end);
    }
  },
};

/** «Det reiser seg spørsmål om hvordan …»: asked by nobody, and answered by nobody. */
const IS_ASKED =
  / (?:det )?(?:reiser|reiser det) seg (?:et |eit )?(?:åpent |ope )?spørsmål (?:om|ved)(?= )| (?:det|dette) (?:er|blir|vert|står igjen) (?:et |eit )(?:åpent |ope |stort |viktig )?spørsmål (?:hvordan|korleis|hvem|kven|hva|kva|hvor|kor)(?= )| spørsmålet er (?:hvordan|korleis|hvem|kven|om|hva|kva|hvor|kor)(?= )/;

function isOfPlan({ text: { kind, section } }: ProseSentence): boolean {
  return kind === 'prose' && section !== 'evaluering' && section !== 'vedlegg';
}

function isQuestion(sentence: ProseSentence): boolean {
  const { start, end, from, to } = sentence;
  const { section, words } = sentence.text;
  const said = words.slice(start, end);
  if (section === 'evaluering' || section === 'vedlegg' || to - from < FEWEST_WORDS) return false;
  if (!said.endsWith('?') || said.endsWith('??') || !ASKS.test(said.replace(/^[-*•–\s]+/, ''))) return false;
  // «Rådet drøfter to spørsmål. Hva virker? Hva virker ikke?»
  const before = sentencesBefore(sentence, 2).map(({ keys }) => keys);
  return ![leadOf(sentence), sentence.keys, ...before].some((it) => ON_AN_AGENDA.test(it));
}
