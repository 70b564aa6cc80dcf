import { guarded } from '../../prose/guarded.ts';
import type { Remark } from './remark.ts';

// What is to be looked at, found out or thought through, and no more.

/** Who takes it further, or when: then something is agreed. */
const AGREED =
  /(?:innen|innan|senest|seinast|frist|vedtar|vedtek|vedta|set opp|setter opp|møte|handlingsplan| år |måned|månad|halvår)/;
const WHICH = '(?:hva|kva|kva for|hvilke|kva slags|hvordan|korleis)';
/** How such a question ends: «som kan være aktuelle», «som trengs», «vi kan få til», «som kan gjøres». */
const OPEN_END =
  '(?:(?:muligheter|moglegheiter|mulighetar) (?:som )?(?:finnes|finst|er)|(?:som )?(?:kan|er|bør|vil|måtte) (?:være |vere |bli |verte )?(?:aktuelle?|naturlege?|naturlige?|nødvendige?|naudsynte?|riktige?|rette?|hensiktsmessige?|føremålstenlege?|mulige?|moglege?|gjøres|gjerast|settes inn|setjast inn|hjelpe|hjelpa)|(?:som )?(?:trengs|trengst|må til|skal til)|(?:\\S+ )?kan (?:gjøre|gjere|bidra med|få til|hjelpe med))';

/** «Partene skal se på hva som kan gjøres.» */
export const DELIBERATION: Remark = {
  words: ['hva', 'kva', 'hvilke', 'hvordan', 'korleis'],
  patterns: [
    guarded(
      / (?:se|sjå|ser|finne|finner|finn|tenke|tenkje|kome|komme|undersøke|undersøkje|kartlegge|vurdere|vurderer|vurderar) /,
      new RegExp(
        ` (?:(?:se|sjå|ser) (?:nærmere |nærare )?på|(?:finne|finner|finn) ut(?: av)?|(?:tenke|tenkje) (?:gjennom|over)|(?:kome|komme) (?:tilbake|attende) til|undersøke|undersøkje|vurdere|vurderer|vurderar) ${WHICH} (?:\\S+ ){0,3}?${OPEN_END} `,
      ),
    ),
    // «Partene ser på hvordan natteravnene kan styrkes»
    guarded(
      / (?:hvordan|korleis) /,
      / (?:(?:se|sjå|ser) (?:nærmere |nærare |også |òg )?på|vurderer|vurderar) (?:hvordan|korleis) (?:\S+ ){1,5}?kan /,
    ),
  ],
  isEmpty: ({ keys, text, item }, { index, 0: said }) => {
    const rest = keys.slice(index + said.length);
    const before = keys.slice(0, index + 1);
    return (
      text.kind === 'prose' &&
      text.section !== 'formål' &&
      (item || / (?:skal|må|vil|vi|me|partene|partane|kommunen|politiet) /.test(before)) &&
      !/ (?:kan|foreldre\S*|elever|elevene|elevane|innbygger\S*|innbyggj\S*) /.test(before) &&
      !(/ vurder/.test(said) && !/ (?:skal|må|vil|vi|me|partene|partane) /.test(before)) &&
      !/ (?:og|før|når|ved|etter|sak\S*|tilfelle\S*|situasjon\S*|oppdrag\S*) /.test(` ${rest}`) &&
      !AGREED.test(keys)
    );
  },
};
