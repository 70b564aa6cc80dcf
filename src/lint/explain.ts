import type { UiLanguage } from '../diagnostics/diagnostic.ts';
import { severityWord } from '../report/severity.ts';
import { KINDS, type Kind, type Rule } from './rule.ts';

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

/** What one rule looks for, why, how serious it is and where the requirement comes from. */
export function explainRule(rule: Rule, page: string, language: UiLanguage): string {
  const nb = language === 'nb';
  const { draft, signing } = rule.severity;
  const lines = [
    `${rule.id}: ${rule.title[language]}`,
    '',
    rule.description[language],
    '',
    nb
      ? `Alvor: ${severityWord(draft, language)} i utkast, ${severityWord(signing, language)} når avtalen er klar til signering.`
      : `Severity: ${severityWord(draft, language)} in drafts, ${severityWord(signing, language)} when ready to sign.`,
  ];
  if (rule.guardsSigning) {
    lines.push(
      nb ? 'Kan ikke slås av når avtalen er klar til signering.' : 'Cannot be switched off when ready to sign.',
    );
  }
  if (rule.fixable) lines.push(nb ? 'Rettes med «avtale lint --fix».' : 'Mended by “avtale lint --fix”.');
  for (const { title, date } of rule.sources ?? []) lines.push(`${nb ? 'Kilde' : 'Source'}: ${title} (${date})`);
  lines.push(`${nb ? 'Mer' : 'More'}: ${page}`);
  return `${lines.join('\n')}\n`;
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
