import { sentenceBefore } from '../prose/neighbours.ts';
import type { ProseSentence, Word } from '../prose/prose.ts';

/** A group whose meetings a sentence may tell of. */
export interface MeetingGroup {
  /** The same for «K-gruppa» and «K-gruppen», «koordinerende gruppe» and «koordineringsgruppa». */
  id: string;
  /** As the text writes it. */
  name: string;
}

const BODY =
  /^([A-Za-zÀ-ÖØ-öø-ɏ][A-Za-zÀ-ÖØ-öø-ɏ-]*?(?:utval|utvalg|grupp|team|forum|nettverk))(?:et|a|en|e|ene|s|ets|as|ens)?$/;
/** «Den møtes …», «Det har fire møter»: whom it speaks of, stands before. */
const PRONOUN =
  /^ (den|denne|det|dette|han|ho) (?:skal |vil )?(?:møte[srt]?|møtast|møtest|møter|møtar|samles|samlast|treffes|treffast|treff|trer|har|ha|holder|held|holde|halde|avholder) /;
/** «Gruppa ledes av SLT-koordinatoren og har seks møter» */
const NOUN = /^ (?:gruppa|gruppen|utvalget|utvalet|teamet|forumet|nettverket) /;
const ABOUT = /grupp|utval|forum|team|nettverk/;
const COUNCIL = / (?:politi)?råd(?:et|ets)? /;
/** «Under rådet arbeider en arbeidsgruppe»: a body that another is told in relation to. */
const IN_RELATION = / (?:under|i|for|til|av|fra|frå|etter|ved|før|mellom) (?:politi)?rådets? /g;
/** How many sentences a pronoun may look back. */
const BACK = 3;

/** Whether a sentence may be about a group. */
export function mayTellOfGroup({ text, keys }: ProseSentence): boolean {
  return text.kind === 'prose' && (ABOUT.test(keys) || PRONOUN.test(keys));
}

/** The one group that a sentence is about, named in it or in what it goes on from; null where there is none or there are several. */
export function meetingGroupOf(sentence: ProseSentence): MeetingGroup | null {
  const named = groupsIn(sentence);
  if (named.length > 0) return named.every(({ id }) => id === named[0]!.id) ? named[0]! : null;
  if (!PRONOUN.test(sentence.keys) && !NOUN.test(sentence.keys)) return null;
  let before = sentenceBefore(sentence);
  // A pronoun stands for what was last spoken of.
  const back = NOUN.test(sentence.keys) ? BACK : 1;
  for (let steps = 0; before && steps < back; steps++, before = sentenceBefore(before)) {
    // Whoever is spoken of between, may be who is meant.
    if (COUNCIL.test(before.keys)) return null;
    if (!ABOUT.test(before.keys)) continue;
    const groups = groupsIn(before);
    return groups.length > 0 && groups.every(({ id }) => id === groups[0]!.id) ? groups[0]! : null;
  }
  return null;
}

/** Whether a sentence begins with a pronoun that stands for a group and not for the council, which is never «den». */
export function pointsToGroup(sentence: ProseSentence): boolean {
  const pronoun = PRONOUN.exec(sentence.keys)?.[1];
  if (pronoun === undefined) return false;
  let before = sentenceBefore(sentence);
  for (let steps = 0; before && steps < BACK; steps++, before = sentenceBefore(before)) {
    const keys = before.keys.replace(IN_RELATION, ' ');
    const [group, council] = [keys.search(ABOUT), keys.search(COUNCIL)];
    if (group >= 0 || council >= 0)
      return group >= 0 && (!/^(?:det|dette)$/.test(pronoun) || council < 0 || group < council);
  }
  return false;
}

const DOING = /^(.{3,}er)ende$/;
const BARE = /^grupp(?:e|a|en)$/;

/** «Koordinerende gruppe (K-gruppa)» is one, by the name it goes by afterwards. */
function groupsIn({ text, from, to }: ProseSentence): MeetingGroup[] {
  const words = text.wordList.slice(from, to);
  const found = words.flatMap((word, at) => {
    const before = words[at - 1];
    const id = idOf(word, before);
    const name = before && BARE.test(word.key) ? `${before.text} ${word.text}` : word.text;
    return id === null ? [] : [{ id, name, word, at }];
  });
  const isNamedAnew = ({ word, at }: { word: Word; at: number }) =>
    found.some((it) => it.at === at + 1 && / ?\(/.test(text.words.slice(word.end, it.word.start)));
  return found.filter((it) => !isNamedAnew(it)).map(({ id, name }) => ({ id, name }));
}

function idOf({ key }: Word, before: Word | undefined): string | null {
  const doing = before && BARE.test(key) ? DOING.exec(before.key)?.[1] : undefined;
  if (doing !== undefined) return `${doing}ingsgrupp`;
  return BODY.exec(key)?.[1]?.replace(/utvalg$/, 'utval') ?? null;
}
