import { isUtelatt } from '../../../schema/values/utelatt.ts';
import type { LintContext } from '../context.ts';
import { isRecord } from '../is-record.ts';
import type { ProseSentence, ProseText } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { IS_WORDING } from './empty-chapter.ts';

const INTRODUCTION = ['innledning', 'innledningen', 'innledninga', 'innleiing', 'innleiinga', 'formål', 'føremål'];
/** «Se generell innledning.», «Det vises til innledningen.», «Dette er omtalt i innleiinga.» */
const REFERS =
  /^ (?:[\d.]+ )?(?:se|sjå|jf|jamfør|(?:her |det )?(?:vises|visast|vert vist|blir vist|viser|syner) (?:her )?(?:det )?til|(?:vi|me|partene|partane) viser til|vises til|(?:dette|det|tjenestetilbudet|tenestetilbodet|rollen|rolla|oppgavene|oppgåvene) (?:er|står|følger|følgjer|framgår|fremgår|går fram) (?:\S+ ){0,3}?(?:i|av)|(?:omtalt|beskrevet|skildra) i|som i) (?:\S+ ){0,4}?(?:innledning(?:en|a)?|innleiing(?:a)?|formål|føremål)(?: \S+){0,9} $/;
/** How long a chapter may be that holds a reference only. */
const MOST = 2;

/** What the introduction has to tell, and not only to name, for a chapter to be in it. */
const TELLS: Readonly<Record<string, RegExp>> = {
  tjenestetilbud:
    / (?:åpent|opent?|åpner|opnar|åpningstid\S* er|betjent|bemannet|bemanna|døgn\S*|telefon|tlf|minutter|minutt|kl|klokken|klokka|\S*lensmannskontor(?:et)?|\S*politistasjon(?:en)?) /,
  politikontakt:
    / politikontakten (?:er|heter|heiter|har|treffes|treffast|møter|deltar|deltek|bidrar|bidreg|sørger|sørgjer|følger|følgjer) | politikontaktens (?:\S+ )?(?:oppgaver|oppgave|mandat|fullmakt\S*) (?:er|omfatter) | (?:mandat|fullmakt\S*) til å /,
  politiråd:
    / (?:politirådet|rådet) (?:ledes|leiast|leies|består|møtes|møtest|møtast|har|behandler|handsamar|settes|er sammensatt) | (?:leder|leiar) (?:av|for|i) (?:politi)?rådet /,
  SLT: / slt\S* (?:\S+ )?(?:er|har|skal|ledes|leiast|består|koordinerer|koordinerar) | koordinator\S* (?:er|har|heter|heiter) /,
};
/** A sentence about the agreement tells what it is to be about. */
const PROMISE =
  / (?:\S*avtalen|\S*avtala|tjenestetilbudet|tenestetilbodet|dokumentet) (?:skal |vil |også |òg )*(?:beskriv|skildr|skisser|fastsett|fastset|regul|omhandl|omfatt|dekk|gjeld|viser|syner|inneh|klargj|gir|gjev|om )/;

/** A chapter that holds nothing but a reference to the introduction, which tells nothing of what the chapter is about. */
export function chaptersThatReferToIntroduction({ agreement, prose, doubts }: LintContext): ProseSentence[] {
  return sentencesWith(prose, INTRODUCTION, (sentence) => {
    const { text, keys } = sentence;
    const tells = TELLS[text.section];
    if (tells === undefined || text.kind !== 'prose' || text.sentences.length > MOST || !REFERS.test(keys))
      return false;
    if (!text.sentences.every((it) => it === sentence || REFERS.test(it.keys))) return false;
    if (doubts.isUnclear(['seksjoner', text.section])) return false;
    const given: unknown = Reflect.get(agreement.seksjoner, text.section);
    if (isUtelatt(given) || !isRecord(given) || Object.keys(given).some((key) => !IS_WORDING.has(key))) return false;
    return !isOnlyPartOf(text, prose.texts) && !isToldIn(prose.texts, tells);
  });
}

/** Whether another text of the section says more. */
function isOnlyPartOf(text: ProseText, texts: readonly ProseText[]): boolean {
  return texts.some((it) => it !== text && it.section === text.section && it.kind === 'prose');
}

function isToldIn(texts: readonly ProseText[], tells: RegExp): boolean {
  return texts.some(
    ({ section, kind, sentences }) =>
      section === 'formål' && kind === 'prose' && sentences.some(({ keys }) => tells.test(keys) && !PROMISE.test(keys)),
  );
}
