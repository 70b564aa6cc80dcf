import { type ExpressionHit, findExpressions } from '../prose/expressions.ts';
import type { Prose, ProseSentence } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { namesActor } from './actors.ts';
import { clauseStart, isOwnText, isSubordinate, keysOf } from './duty-sentence.ts';
import { DOCUMENT, LAID_BEFORE } from './passive-duties.ts';

/** Who makes things, read once for all that is laid before somebody. */
interface Makers {
  isMade: (thing: string) => boolean;
  /** Whether the next sentence says who makes it. */
  isAfter: (sentence: ProseSentence) => boolean;
}

const LATEST = / (?:innen|innan|senest|seinast) /;

/** In front of a thing that nobody has made yet. */
const NEW = /^(?:en|ein|ei|et|eit|ny|nytt|årlig|årleg|felles|samlet|samla|kort|skriftlig|skriftleg|oppdatert)$/;

/** Who makes it is said: «SLT-koordinatoren skriver handlingsplan». */
const MAKES =
  / (?:utarbeid\S*|lager|lagar|lage|skriver|skriv|skrive|ansvar\S*|setter|set|førebu\S*|forbered\S*|legger|legg|legge|oppdaterer|oppdaterar|oppdatere|rullerer|rullerar|ajourfør\S*|ajourhold\S*|står for|fører|førar|gir|gjev|tar med|tek med)/;

/** «Det legges fram en felles handlingsplan på vårmøtet»: when, but not by whom, unless somebody makes such a thing elsewhere. */
export function laidBefore(prose: Prose): ExpressionHit<null>[] {
  let makers: Makers | undefined;
  const found = findExpressions(prose, LAID_BEFORE).filter(({ hit }) => {
    const sentence = prose.sentenceAt(hit);
    const { from, keys } = sentence;
    if (!isOwnText(sentence) || hit.text.section === 'formål') return false;
    const said = keysOf(sentence);
    const before = said.slice(clauseStart(sentence, hit.index) - from, hit.index - from);
    if (said.includes('av') || isSubordinate(before) || namesActor(said) || LATEST.test(keys)) return false;
    // «Gruppas årsrapport» is the group's.
    if (DOCUMENT.test(hit.word.key) && !before.every((key) => NEW.test(key))) return false;
    const [thing] = DOCUMENT.exec(keys) ?? /status|situasjonsbil|kriminalitetsbil/.exec(keys) ?? [];
    if (thing === 'melding') return false;
    if (thing === undefined) return / status | oversikt | oversyn | liste | logg /.test(keys);
    makers ??= makersIn(prose);
    return !makers.isMade(thing) && !makers.isAfter(sentence);
  });
  return found.map((it) => ({
    ...it,
    end: it.end - (/ (?:en|ein|ei|et|eit|for|på|i|til|ved|før|det)$/i.exec(it.text)?.[0].length ?? 0),
  }));
}

function makersIn(prose: Prose): Makers {
  const sentences = sentencesWith(prose, null, (it) => MAKES.test(it.keys) && namesActor(keysOf(it)));
  const begun = new Set(sentences.map(({ text, from }) => `${text.order}:${from}`));
  const made = new Map<string, boolean>();
  return {
    isMade: (thing) => {
      if (!made.has(thing))
        made.set(
          thing,
          sentences.some(({ keys }) => keys.includes(thing)),
        );
      return made.get(thing)!;
    },
    isAfter: ({ text, to }) => begun.has(`${text.order}:${to}`),
  };
}
