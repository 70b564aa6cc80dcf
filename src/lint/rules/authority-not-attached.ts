import type { Agreement } from '../../../schema/agreement.ts';
import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

const TABLE = expressionTable(
  [
    'etter fullmakt',
    'i|på fullmakt',
    'fullmakt fra|frå|gitt|gjeven|gitt',
    'ifølge|ifølgje fullmakt',
    'ved|med fullmektig',
    'ved fullmakt',
    'på vegne|vegner|vegne av politimesteren|politimeisteren|ordføreren|ordføraren|kommunedirektøren',
  ].map((words) => [words, null]),
);
/** Only where it is about signing. */
const SIGNS =
  /underskri|undertegn|underteikn|skriver under|skriv under|signer|for politimest|for politimeist|for ordfør|for kommun|_{3,}|\.{5,}/i;

/** «fullmakt fra politistasjonssjefen til å følge opp saker» is the mandate of an office. */
const TO_ACT = /^ \S+ (?:til|om) å (?!(?:\S+ )?(?:signer|under))/;

/** «politistasjonssjefen etter fullmakt fra politimesteren», who signs by name. */
function isSignerNamed({ signaturer = [] }: Agreement, around: string): boolean {
  if (!/ (?:fra|frå) politim/i.test(around)) return false;
  return signaturer.some(
    ({ part, rolle, navn }) =>
      part === 'politi' &&
      navn !== undefined &&
      !/politim/i.test(rolle) &&
      around.toLowerCase().includes(rolle.toLowerCase()),
  );
}

export const authorityNotAttached: Rule = {
  id: 'authority-not-attached',
  kind: 'completeness',
  title: { nb: 'Fullmakten er ikke vedlagt', en: 'The authority is not attached' },
  description: {
    nb: 'Skriver noen under på vegne av en annen, må det gå fram av avtalen hvem, og fullmakten må ligge ved.',
    en: 'Where somebody signs on behalf of another, the agreement must say who, and the authority must be attached.',
  },
  severity: { draft: 'info', signing: 'warning' },
  check({ agreement, prose }, report) {
    const attached = (Array.isArray(agreement.vedlegg) ? agreement.vedlegg : []).some((it) =>
      /fullmakt/i.test(JSON.stringify(it)),
    );
    if (attached) return;
    for (const { hit, start, end, text } of findExpressions(prose, TABLE)) {
      const around = hit.text.text.slice(Math.max(0, start - 120), end + 60);
      if (hit.text.kind !== 'prose' || !SIGNS.test(around) || /vedl(?:agt|egg)|delegasjon|delegert/i.test(around))
        continue;
      if (isSignerNamed(agreement, around)) continue;
      if (TO_ACT.test(hit.text.text.slice(end, end + 60))) continue;
      report({
        at: placeIn(hit.text, start, end),
        message: { nb: `«${text}»: fullmakten er ikke vedlagt.`, en: `“${text}”: the authority is not attached.` },
        help: {
          nb: 'Legg fullmakten ved, med dato, og før opp den som skriver under, i «signaturer».',
          en: 'Attach the authority, with its date, and list the one who signs in “signaturer”.',
        },
      });
    }
  },
};
