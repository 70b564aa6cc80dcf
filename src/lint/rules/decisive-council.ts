import type { LintContext } from '../context.ts';
import { advises } from '../contradictions/advisory-council.ts';
import { firstOf } from '../prose/guarded.ts';
import { type ProseSentence, placeIn } from '../prose/prose.ts';
import { firstSentenceWith, sentencesWith } from '../prose/sentences-with.ts';
import { wordsMatched } from '../prose/words-matched.ts';
import type { Place, Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { changesByCouncil } from '../wording/changes-by-council.ts';
import {
  BINDING,
  BINDS,
  DECIDES,
  DECIDING,
  DECISIVE_WORDS,
  FOLLOWED,
  FOLLOWS_UP,
  MADE,
  MADE_THERE,
  mustAgree,
  NOT_DECIDED,
  OF_ITS_OWN,
  OTHERS_DECIDE,
  OWN_MATTERS,
  QUORUM,
} from '../wording/council-decides.ts';

const DIRECTING = ['instruere', 'pålegge', 'påleggje', 'binde', 'forplikte', 'enkeltvedtak', 'vedtak'];
/** «kan ikke instruere partene», «treffer ikke enkeltvedtak» */
const CANNOT_DIRECT =
  / (?:kan|har) (?:ikke|ikkje) (?:\S+ ){0,3}(?:instruere|pålegge|påleggje|binde|forplikte) | (?:treffer|fatter|gjør|gjer|tar|tek) (?:ikke|ikkje) (?:\S+ )?(?:enkeltvedtak|vedtak) /;

export const decisiveCouncil: Rule = {
  id: 'decisive-council',
  kind: 'strength',
  title: { nb: 'Politirådet er rådgivende', en: 'The council is advisory' },
  description: {
    nb: 'Politirådet har ingen egen beslutningsmyndighet; partene følger opp det de blir enige om i sine egne linjer.',
    en: 'The council has no power of decision of its own; each party follows up what they agree on.',
  },
  severity: { draft: 'warning', signing: 'warning' },
  sources: [SOURCES.stprp1, SOURCES.pod2007],
  check(context, report) {
    const { prose } = context;
    const changes = changesByCouncil(prose);
    for (const { text, start, end, said } of changes)
      report({
        at: placeIn(text, start, end),
        message: {
          nb: `«${said}»: politirådet er ikke part i avtalen og kan ikke endre det partene har skrevet under på.`,
          en: `“${said}”: the council is no party and cannot change what the parties have signed.`,
        },
        help: {
          nb: 'Skriv at politirådet foreslår endringer, og at de gjelder når begge parter har undertegnet dem.',
          en: 'Write that the council proposes changes, and that they apply when both parties have signed them.',
        },
      });
    let isFound = false;
    const found = (place: Place, words: string) => {
      isFound = true;
      report({
        at: place,
        message: {
          nb: `«${words}» passer ikke: politirådet er rådgivende og har ingen egen beslutningsmyndighet.`,
          en: `“${words}” does not fit: the council is advisory and has no power of decision of its own.`,
        },
        help: {
          nb: 'Skriv at rådet drøfter og blir enig, og at partene følger det opp hver hos seg.',
          en: 'Write that the council discusses and agrees, and that each party follows it up.',
        },
      });
    };
    for (const sentence of sentencesWith(prose, DECISIVE_WORDS)) {
      const { text, start, end, keys, from, to } = sentence;
      if (NOT_DECIDED.test(keys)) continue;
      if (!/råd/.test(keys) && text.section !== 'politiråd') continue;
      // «legges fram for besluttende organ»: others decide.
      if (
        / besluttende (?:myndighet\S*|organ\S*|instans\S*|ledd|nivå\S*) /.test(keys) &&
        !/ (?:rådet|politirådet) (?:\S+ )?(?:er|skal være|har) (?:\S+ )?besluttende /.test(keys)
      )
        continue;
      // When both are represented and must agree, the word only says when there is a meeting.
      if (QUORUM.test(keys) && (mustAgree(sentence) || cannotDirect(prose))) continue;
      // Those who meet have it, not the council: «stille med beslutningsmyndighet».
      if (
        / (?:med|har|ha|uten|utan) (?:\S+ )?(?:beslutningsmyndighet|beslutningsmynde|vedtaksmyndighet|avgjerdsmynde) /.test(
          keys,
        ) &&
        !/ (?:rådet|politirådet) (?:\S+ )?(?:har|skal ha) /.test(keys)
      )
        continue;
      // What the council decides binds; an agreement or a plan may well bind the parties.
      if (
        / bind/.test(keys) &&
        (!BINDING.test(keys) || / (?:i|av) (?:kommunestyret|formannskapet|bystyret) /.test(keys))
      )
        continue;
      const word = text.wordList.slice(from, to).find(({ key }) => DECISIVE_WORDS.includes(key));
      found(placeIn(text, word?.start ?? start, word?.end ?? end), word?.text ?? '');
    }
    // Said once, it is remarked on once.
    if (isFound) return;
    const seen = new Set<unknown>(changes.map(({ text }) => text));
    for (const sentence of sentencesWith(prose, DECIDING, ({ text }) => text.kind === 'prose')) {
      const { text, keys } = sentence;
      if (seen.has(text) || text.section === 'vedlegg' || NOT_DECIDED.test(keys) || !/rådet/.test(keys)) continue;
      const match =
        (!OTHERS_DECIDE.test(keys) && firstOf(BINDS, keys)) || (!OWN_MATTERS.test(keys) && firstOf(DECIDES, keys));
      if (!match) continue;
      // Following up what was agreed is the task of the politikontakt, who is no party.
      if (text.section === 'politikontakt' && FOLLOWS_UP.test(match[0])) continue;
      const words = wordsMatched(sentence, match);
      found(placeIn(text, words.start, words.end), words.text);
      seen.add(text);
    }
    if (!isFound) reportMade(context, found);
  },
};

/** Whether the text itself says that the council cannot direct the parties. */
function cannotDirect(prose: LintContext['prose']): boolean {
  const isSaid = ({ text, keys }: ProseSentence) => text.kind === 'prose' && CANNOT_DIRECT.test(keys);
  return firstSentenceWith(prose, DIRECTING, isSaid) !== undefined;
}

/** Where an agreement that calls the council advisory speaks of what it has decided. */
function reportMade(context: LintContext, found: (place: Place, words: string) => void): void {
  const sentences = sentencesWith(
    context.prose,
    MADE,
    ({ text, keys }) =>
      text.kind === 'prose' &&
      text.section !== 'vedlegg' &&
      !(NOT_DECIDED.test(keys) || OTHERS_DECIDE.test(keys) || OF_ITS_OWN.test(keys)),
  );
  for (const pattern of [MADE_THERE, FOLLOWED])
    for (const sentence of sentences) {
      const match = pattern.exec(sentence.keys);
      if (!match) continue;
      if (!advises(context)) return;
      const { start, end, text } = wordsMatched(sentence, match);
      found(placeIn(sentence.text, start, end), text);
      return;
    }
}
