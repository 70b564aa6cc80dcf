import type { Message, Path } from '../../diagnostics/diagnostic.ts';
import type { LintContext } from '../context.ts';
import { notice } from '../contradictions/notice.ts';
import { answerTo } from '../requirement.ts';
import { requirementRules } from '../requirement-rules.ts';
import type { Rule } from '../rule.ts';

/** A fact that the text seems to say. */
interface SaidFact {
  what: Message;
  /** The field that it belongs in, as one writes it to mention it. */
  field: string;
  at: { path: Path; start: number; end: number };
}

/**
 * Told once for the whole agreement: one that is typed in from a document has most of its facts in the text, and a remark for each would
 * drown what is wrong with it.
 */
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
    const [first, ...others] = factsInText(context);
    if (!first) return;
    const { what, field, at } = first;
    if (others.length === 0)
      report({
        at,
        message: {
          nb: `Teksten ser ut til å si ${what.nb}, men feltet «${field}» er ikke fylt ut.`,
          en: `The text seems to say ${what.en}, but “${field}” is not filled in.`,
        },
        help: {
          nb: `Fyll ut ${field}, og nevn det i teksten som {{${field}}}.`,
          en: `Fill in ${field} and mention it in the text as {{${field}}}.`,
        },
      });
    else
      report({
        // Each of them may be well said where it stands: the remark is about the whole.
        at: { path: ['seksjoner'], key: true },
        message: {
          nb: `${others.length + 1} opplysninger ser ut til å stå i teksten, men ikke som felt.`,
          en: `${others.length + 1} facts seem to be said in the text but not as data.`,
        },
        help: {
          nb: `Fyll ut ${list([first, ...others], 'og')}, og nevn dem i teksten som {{${field}}}.`,
          en: `Fill in ${list([first, ...others], 'and')}, and mention them in the text as {{${field}}}.`,
        },
        related: [first, ...others].map(({ what: { nb, en }, at: there }) => ({ at: there, message: { nb, en } })),
      });
  },
};

function list(facts: readonly SaidFact[], and: string): string {
  const fields = facts.map(({ field }) => field);
  return `${fields.slice(0, -1).join(', ')} ${and} ${fields.at(-1)}`;
}

/** In the order of the text. */
function factsInText(context: LintContext): SaidFact[] {
  const found: SaidFact[] = [];
  const [period] = notice(context).said;
  if (period && 'start' in period.at) {
    const what = { nb: 'hva oppsigelsesfristen er', en: 'what the period of notice is' };
    found.push({ what, field: 'varighet.oppsigelse', at: period.at });
  }
  for (const { requirement } of requirementRules) {
    const answer = answerTo(requirement, context);
    if (answer.kind !== 'inText') continue;
    const { text, start, end } = answer.sentence;
    const { what, path } = requirement;
    const field = path.slice(path[0] === 'seksjoner' ? 1 : 0).join('.');
    found.push({ what, field, at: { path: text.path, start, end } });
  }
  const textOf = ({ at }: SaidFact) => context.prose.texts.findIndex(({ path }) => path === at.path);
  return found.sort((a, b) => textOf(a) - textOf(b) || a.at.start - b.at.start);
}
