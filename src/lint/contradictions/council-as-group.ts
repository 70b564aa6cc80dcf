import { guarded } from '../prose/guarded.ts';
import { sentenceBefore } from '../prose/neighbours.ts';
import type { Prose, ProseSentence } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';

/** Groups that the text says are the council itself, and what it tells of their meetings. */
export interface CouncilAsGroup {
  names: ReadonlySet<string>;
  sentences: readonly ProseSentence[];
}

const NAME =
  /^(?:slt-?)?([A-Za-zÀ-ÖØ-öø-ɏ][A-Za-zÀ-ÖØ-öø-ɏ-]*?(?:utval|utvalg|grupp|team|forum|nettverk))(?:et|a|en|e|ene|s|ets|as|ens)?$/;
const BODY = '((?!arbeids|ansvars)\\S+(?:gruppe|gruppa|gruppen|utvalg|utvalget|utval|utvalet|forum|forumet))';
const IS =
  '(?:er|utgjør|utgjer|fungerer som|fungerar som|virker som|verkar som|tjener som|tener som|har rollen som|har rolla som|har funksjonen som)';
const ALSO = '(?:(?:også|og|samtidig|samstundes|dessuten|i tillegg) )*';
const FOR = '(?:(?:for|i) \\S+ )?';
/** «Politirådet er styringsgruppe for SLT»: with an article it is only told what kind of body it is. */
const COUNCIL_IS = guarded(
  /grupp|utval|forum/,
  new RegExp(
    ` (?:politi)?rådet (?:som |(?:(?!som |og |men |mens |medan |ikke |ikkje )\\S+ ){1,12}og )?${IS} ${ALSO}${BODY} `,
  ),
);
/** «Styringsgruppa er politirådet»; with others it is another body. */
const IS_COUNCIL = guarded(
  /grupp|utval|forum/,
  new RegExp(
    ` ${BODY} ${FOR}(?:er|utgjøres av|utgjerast av|er lagt til|er lagd til|ivaretas av|er det samme som|er det same som|er identisk med) (?:politi)?rådet (?!og (?!møt|har |held |holder |skal )|(?:samt|med|utvidet|utvida|supplert) )`,
  ),
);
const AS_GROUP = guarded(/grupp|utval|forum/, new RegExp(` ${IS} ${ALSO}${BODY} ${FOR}(?:og )?`));
const MEETS =
  '(?:skal )?(?:møtes|møtast|møtest|møter|møte|har|ha|holder|held|holde|halde|avholder|samles|samlast|trer|trår)';
const GROUP_MEETS = new RegExp(`^ (?:slt )?(\\S+) ${FOR}${MEETS} `);
const IT_MEETS = new RegExp(`^ (?:den|denne|det|dette|gruppa|gruppen|utvalget|utvalet) ${MEETS} `);
const WHICH_MEETS = new RegExp(` som ${MEETS} `);

/** What a text that calls the council a group by another name tells of that group's meetings. */
export function councilAsGroup(prose: Prose, meetingWords: readonly string[]): CouncilAsGroup {
  const names = new Set<string>();
  const telling = new Set<ProseSentence>();
  for (const sentence of sentencesWith(prose, ['politirådet', 'rådet'], ({ text }) => text.kind === 'prose')) {
    const body = (COUNCIL_IS.exec(sentence.keys) ?? IS_COUNCIL.exec(sentence.keys))?.[1];
    const name = body === undefined ? null : nameOf(body);
    if (name === null) continue;
    names.add(name);
    telling.add(sentence);
  }
  if (names.size === 0) return { names, sentences: [] };
  const isTold = (sentence: ProseSentence) => {
    const { text, keys } = sentence;
    if (text.kind !== 'prose') return false;
    const before = sentenceBefore(sentence);
    if (telling.has(sentence)) return WHICH_MEETS.test(keys);
    if (before && telling.has(before) && IT_MEETS.test(keys)) return true;
    const name = nameOf(GROUP_MEETS.exec(keys)?.[1] ?? '');
    return name !== null && names.has(name);
  };
  return { names, sentences: sentencesWith(prose, meetingWords, isTold) };
}

/** The keys of a sentence without what says that the council is a group too: «rådet er styringsgruppe for SLT og møtes hver måned». */
export function withoutGroup(keys: string): string {
  const match = COUNCIL_IS.test(keys) ? AS_GROUP.exec(keys) : null;
  return match ? `${keys.slice(0, match.index)} ${keys.slice(match.index + match[0].length)}` : keys;
}

/** «SLT-styringsgruppa», «styringsgruppen» → «styringsgrupp» */
function nameOf(key: string): string | null {
  return NAME.exec(key)?.[1]?.replace(/utvalg$/, 'utval') ?? null;
}
