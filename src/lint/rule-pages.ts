import { severityWord } from '../report/severity.ts';
import { KIND_TITLES } from './explain.ts';
import { KINDS, type RuleMeta } from './rule.ts';

/** The parts of a rule's page that are written by hand. */
export interface RulePage {
  what: string;
  wrong: string;
  right: string;
}

const HEADINGS = { what: 'Hva', wrong: 'Feil', right: 'Riktig' } as const;

/** Reads the parts that were written by hand; a missing one is empty. */
export function readRulePage(markdown: string): RulePage {
  const part = (heading: string): string => {
    const start = markdown.indexOf(`\n## ${heading}\n`);
    if (start < 0) return '';
    const from = start + heading.length + 5;
    const end = markdown.indexOf('\n## ', from);
    return markdown.slice(from, end < 0 ? undefined : end).trim();
  };
  return { what: part(HEADINGS.what), wrong: part(HEADINGS.wrong), right: part(HEADINGS.right) };
}

/** The page of a rule: title, severity, reasons and sources from its metadata, the rest as it was written. */
export function rulePage(rule: RuleMeta, { what, wrong, right }: RulePage): string {
  const notes = [
    ...(rule.guardsSigning
      ? [
          'Regelen vokter signeringen: den kan ikke slås av, senkes eller ignoreres når avtalen er klar til signering eller signert.',
        ]
      : []),
    ...(rule.fixable ? ['Kan rettes med `avtale lint --fix`.'] : []),
    ...(rule.needsToday ? ['Trenger dagens dato, og er stille når avtaler bygges.'] : []),
  ];
  const sources = (rule.sources ?? []).map(({ title, date }) => `- ${title} (${date})`);
  const parts = [
    `# ${rule.title.nb}`,
    `\`${rule.id}\` · ${KIND_TITLES[rule.kind].nb} · ${severities(rule)}`,
    ...(notes.length > 0 ? [notes.join(' ')] : []),
    `## ${HEADINGS.what}\n\n${what}`,
    `## Hvorfor\n\n${rule.description.nb}`,
    ...(sources.length > 0 ? [sources.join('\n')] : []),
    `## ${HEADINGS.wrong}\n\n${wrong}`,
    `## ${HEADINGS.right}\n\n${right}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The list of all rules, for `docs/regler/README.md`. */
export function ruleIndex(rules: readonly RuleMeta[]): string {
  const groups = KINDS.map((kind) => {
    const rows = rules
      .filter((rule) => rule.kind === kind)
      .map((rule) => `| [${rule.id}](${rule.id}.md) | ${rule.title.nb} | ${severities(rule)} | ${marks(rule)} |`);
    return [`## ${KIND_TITLES[kind].nb}`, '', '| regel | | utkast / signering | |', '|---|---|---|---|', ...rows].join(
      '\n',
    );
  });
  return `# Regler

Dette ser \`avtale lint\` etter. Den første alvorligheten gjelder utkast, den andre avtaler som er klare til signering eller signert.
🔒 betyr at regelen vokter signeringen og ikke kan slås av da; 🔧 at \`avtale lint --fix\` kan rette funnet.

Sett alvorligheten i \`avtale.config.yaml\` (\`regler: { first-person: av }\`: av, info, advarsel, feil). Et funn som ikke gjelder, ignoreres på stedet,
med grunn: \`# avtale-ignorer: first-person -- partene vil ha det slik\`, på linjen, over den, eller foran en blokk.

${groups.join('\n\n')}
`;
}

function severities({ severity: { draft, signing } }: RuleMeta): string {
  return draft === signing
    ? severityWord(draft, 'nb')
    : `${severityWord(draft, 'nb')} i utkast, ${severityWord(signing, 'nb')} ved signering`;
}

function marks({ guardsSigning, fixable }: RuleMeta): string {
  return [guardsSigning ? '🔒' : '', fixable ? '🔧' : ''].join('');
}
