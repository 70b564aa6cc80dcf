import type { Message, UiLanguage } from '../diagnostics/diagnostic.ts';
import type { Explanation } from '../diagnostics/explanation.ts';
import { severityWord } from '../report/severity.ts';
import { KINDS, type Kind, type Rule } from './rule.ts';
import type { RulePage } from './rule-pages.ts';

/** What the kinds of rules are called. */
export const KIND_TITLES: Readonly<Record<Kind, Readonly<Record<UiLanguage, string>>>> = {
  completeness: { nb: 'Fullstendighet', en: 'Completeness' },
  placeholders: { nb: 'Plassholdere og rester', en: 'Placeholders and leftovers' },
  time: { nb: 'Tid', en: 'Time' },
  municipalities: { nb: 'Kommuner og politidistrikter', en: 'Municipalities and police districts' },
  strength: { nb: 'Styrke og sammenheng', en: 'Strength and consistency' },
  law: { nb: 'Lov og personvern', en: 'Law and privacy' },
  language: { nb: 'Språk', en: 'Language' },
  form: { nb: 'Form', en: 'Form' },
  ignores: { nb: 'Unntak', en: 'Exceptions' },
};

/** What one rule looks for, why, how serious it is, where the requirement comes from, and how it is ignored. */
export function explainRule(rule: Rule, page: RulePage, address: string | null, language: UiLanguage): string {
  const nb = language === 'nb';
  const { draft, signing } = rule.severity;
  const notes = [
    nb
      ? `Alvor: ${severityWord(draft, language)} i utkast, ${severityWord(signing, language)} når avtalen er klar til signering.`
      : `Severity: ${severityWord(draft, language)} in drafts, ${severityWord(signing, language)} when ready to sign.`,
  ];
  if (rule.guardsSigning) {
    notes.push(
      nb ? 'Kan ikke slås av når avtalen er klar til signering.' : 'Cannot be switched off when ready to sign.',
    );
  }
  if (rule.fixable) notes.push(nb ? 'Rettes med «avtale lint --fix».' : 'Mended by “avtale lint --fix”.');
  for (const { title, date } of rule.sources ?? []) notes.push(`${nb ? 'Kilde' : 'Source'}: ${title} (${date})`);
  if (address !== null) notes.push(`${nb ? 'Mer' : 'More'}: ${address}`);
  return paragraphs([
    `${rule.id}: ${rule.title[language]}`,
    rule.description[language],
    ...examples(yamlOf(page.wrong), yamlOf(page.right), language),
    notes.join('\n'),
    ...(rule.kind === 'ignores' ? [] : [howToIgnore(rule, language)]),
  ]);
}

function howToIgnore({ id, guardsSigning }: Rule, language: UiLanguage): string {
  const comment = `  # avtale-ignorer: ${id} -- `;
  if (language === 'en')
    return `If a finding${guardsSigning ? ' in a draft' : ''} does not hold, write above the line, with your reason:\n${comment}<reason>`;
  return `Gjelder et funn${guardsSigning ? ' i et utkast' : ''} ikke, skriv over linjen, med grunnen:\n${comment}<grunn>`;
}

/** What is to be said of a finding that is none of a rule's: it is always an error, and cannot be ignored. */
export function explainFinding(
  id: string,
  title: Message,
  { what, example }: Explanation,
  language: UiLanguage,
): string {
  return paragraphs([
    `${id}: ${title[language]}`,
    what[language],
    ...(example ? examples(example.wrong, example.right, language) : []),
    language === 'nb'
      ? 'Alvor: feil. Må rettes; kan ikke ignoreres eller slås av.'
      : 'Severity: error. Must be corrected; cannot be ignored or switched off.',
  ]);
}

function examples(wrong: string, right: string, language: UiLanguage): string[] {
  const shown = (title: string, yaml: string) => `${title}:\n${yaml.trimEnd().replace(/^(?=.)/gm, '  ')}`;
  if (wrong === '' || right === '') return [];
  return language === 'nb'
    ? [shown('Feil', wrong), shown('Riktig', right)]
    : [shown('Wrong', wrong), shown('Right', right)];
}

/** The first block of YAML in a part of a rule's page. */
function yamlOf(markdown: string): string {
  return /```yaml\n([\s\S]*?)```/.exec(markdown)?.[1] ?? '';
}

function paragraphs(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

/** All rules with their titles, by kind. */
export function listRules(rules: readonly Rule[], language: UiLanguage): string {
  const width = Math.max(...rules.map((it) => it.id.length));
  const groups = KINDS.map((kind) => {
    const members = rules.filter((it) => it.kind === kind);
    if (members.length === 0) return '';
    return `${KIND_TITLES[kind][language]}\n${members.map((it) => `  ${it.id.padEnd(width)}  ${it.title[language]}`).join('\n')}\n`;
  });
  return groups.filter(Boolean).join('\n');
}
