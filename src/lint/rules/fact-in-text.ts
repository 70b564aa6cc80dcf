import { notice } from '../contradictions/notice.ts';
import { answerTo } from '../requirement.ts';
import { requirementRules } from '../requirement-rules.ts';
import type { Rule } from '../rule.ts';

export const factInText: Rule = {
  id: 'fact-in-text',
  kind: 'completeness',
  title: { nb: 'Står i teksten, men ikke som felt', en: 'Said in the text but not as data' },
  description: {
    nb: 'Det som er skrevet som felt, kan programmet kontrollere, sammenligne mellom revisjoner og føre opp i oversikter.',
    en: 'What is written as data can be checked, compared between revisions and listed in overviews.',
  },
  severity: { draft: 'info', signing: 'info' },
  check(context, report) {
    const [period] = notice(context).said;
    if (period && 'start' in period.at)
      report({
        at: period.at,
        message: {
          nb: 'Teksten ser ut til å si oppsigelsesfristen, men feltet «varighet.oppsigelse» er ikke fylt ut.',
          en: 'The text seems to say the period of notice, but “varighet.oppsigelse” is not filled in.',
        },
        help: {
          nb: 'Skriv den under varighet, for eksempel oppsigelse: { frist: { antall: 6, enhet: måned }, skriftlig: true }.',
          en: 'Write it under varighet, as oppsigelse: { frist: { antall: 6, enhet: måned }, skriftlig: true }.',
        },
      });
    for (const { requirement } of requirementRules) {
      const answer = answerTo(requirement, context);
      if (answer.kind !== 'inText') continue;
      const { text, start, end } = answer.sentence;
      const { what, path } = requirement;
      const field = path.slice(path[0] === 'seksjoner' ? 1 : 0).join('.');
      report({
        at: { path: text.path, start, end },
        message: {
          nb: `Teksten ser ut til å si ${what.nb}, men feltet «${field}» er ikke fylt ut.`,
          en: `The text seems to say ${what.en}, but “${field}” is not filled in.`,
        },
        help: {
          nb: `Fyll ut ${field}, og nevn det i teksten som {{${field}}}.`,
          en: `Fill in ${field} and mention it in the text as {{${field}}}.`,
        },
      });
    }
  },
};
