import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { SECTION_IDS } from '../../schema/sections/index.ts';
import { DRAFT, draftWith, ownAgreement } from './agreement.ts';
import { avtale, folderWith, type Ran } from './avtale.ts';

interface Bad {
  text: string | Uint8Array;
  /** A rule that must be found, its place as line:column, and words that its message or help must have. */
  rule: string;
  at: string;
  says?: string;
}

const lineOf = (text: string, passage: string) => text.slice(0, text.indexOf(passage)).split('\n').length;

/** A draft with one passage replaced, and where that is: `column` from the start of the line of `near`. */
function changed(passage: string, replacement: string, rule: string, near: string, says?: string): Bad {
  const text = draftWith(passage, replacement);
  const before = text.slice(0, text.indexOf(near));
  return { text, rule, at: `${lineOf(text, near)}:${before.length - before.lastIndexOf('\n')}`, ...(says && { says }) };
}

const latin1 = Buffer.from(DRAFT, 'latin1');
const deep = `${DRAFT}x: ${'['.repeat(60)}${']'.repeat(60)}\n`;
const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
for (const [at, name] of [...'bcdefgh'].entries()) {
  const before = 'abcdefg'[at];
  bomb.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`);
}

const BAD: Record<string, Bad> = {
  // Not a file of ours at all.
  'ikke-yaml': { text: 'tittel: [a, b\nstatus: utkast\n', rule: 'yaml-syntax', at: '1:9' },
  'tom-fil': { text: '', rule: 'empty-file', at: '1:1' },
  'bare-kommentar': { text: '# bare en kommentar\n', rule: 'empty-file', at: '1:1' },
  liste: { text: '- tittel\n- status\n', rule: 'not-a-mapping', at: '1:1' },
  'dobbel-nokkel': changed('status: utkast', 'status: utkast\nstatus: utkast', 'duplicate-key', 'status: utkast\nmål'),
  tabulator: changed('  formål: {}', '\tformål: {}', 'tab-indentation', '\tformål'),
  'flere-dokumenter': { text: `${DRAFT}---\n${DRAFT}`, rule: 'several-documents', at: `${DRAFT.split('\n').length}:1` },
  'for-stor': { text: `${DRAFT}${'# fyll\n'.repeat(150_000)}`, rule: 'file-too-large', at: '1:1' },
  'alias-bombe': { text: `${bomb.join('\n')}\n`, rule: 'alias-bomb', at: '' },
  'for-dyp': { text: deep, rule: 'nesting-too-deep', at: '' },
  'ikke-utf8': { text: latin1, rule: 'not-utf8', at: '3:2', says: '0xE5' },
  'merge-konflikt': { text: `<<<<<<< HEAD\n${DRAFT}=======\n${DRAFT}>>>>>>> x\n`, rule: 'merge-conflict', at: '1:1' },
  styretegn: { text: DRAFT.replace('Samarbeidsavtale', 'Avtale\u001b[31m'), rule: 'control-character', at: '1:15' },
  // A file of ours, with what does not belong in it.
  'ukjent-felt': changed('status: utkast', 'status: utkast\nfarge: rød', 'unknown-key', 'farge', 'farge'),
  'nesten-felt': changed('tittel:', 'titel:', 'unknown-key', 'titel', 'tittel'),
  'ukjent-felt-i-parter': changed('navn: Tinn kommune', 'navn: Tinn kommune, by: Rjukan', 'unknown-key', 'by:', 'by'),
  'ukjent-felt-i-seksjon': changed(
    '  SLT: {}',
    '  SLT: { koordinatør: x }',
    'unknown-key',
    'koordinatør',
    'koordinator',
  ),
  'ukjent-seksjon': changed('  SLT: {}', '  SLT: {}\n  klima: {}', 'unknown-key', 'klima', 'klima'),
  'ukjent-felt-i-liste': changed(
    '  - { part: kommune,',
    '  - { part: kommune, tittel: x,',
    'unknown-key',
    'tittel: x',
    'tittel',
  ),
  'tall-for-tekst': changed('tittel: Samarbeidsavtale', 'tittel: 2027', 'unquoted-code', '2027', '"2027"'),
  'tekst-for-tall': changed('antall: 4', 'antall: fire', 'invalid-format', 'fire', 'fire'),
  'liste-for-tekst': changed('tittel: Samarbeidsavtale', 'tittel: [a]', 'wrong-type', 'tittel'),
  'tekst-for-seksjon': changed('  SLT: {}', '  SLT: ja takk', 'wrong-type', 'ja takk'),
  'kode-uten-anforselstegn': changed('"4026"', '4026', 'unquoted-code', '4026', '"4026"'),
  'kode-som-mister-null': changed('"4026"', '0301', 'unquoted-code', '0301', '"0301"'),
  'ukjent-status': changed('status: utkast', 'status: ferdig', 'not-allowed-value', 'ferdig', 'klar_til_signering'),
  'nesten-status': changed('status: utkast', 'status: utkats', 'not-allowed-value', 'utkats', 'utkast'),
  prototype: changed('status: utkast', 'status: utkast\n__proto__: { a: 1 }', 'forbidden-key', '__proto__'),
  konstruktor: changed(
    'status: utkast',
    'status: utkast\nconstructor: { prototype: {} }',
    'unknown-key',
    'constructor',
  ),
  // Text from an agreement is data: only plain references to facts may stand in braces.
  ...Object.fromEntries(
    [
      ['{{constructor}}', 'unknown-reference'],
      ['{{__proto__.x}}', 'unknown-reference'],
      ['{{parter.kommune.toString}}', 'unknown-reference'],
      ['{{lookup this "constructor"}}', 'template-code'],
      ['{{#with (lookup this "constructor")}}x{{/with}}', 'template-code'],
      ['{{{tittel}}}', 'template-code'],
      ['{{&tittel}}', 'template-code'],
      ['{{> page}}', 'template-code'],
      ['{{#each this}}x{{/each}}', 'template-code'],
      ['{{../tittel}}', 'template-code'],
      ['{{@root.tittel}}', 'template-code'],
      ['{{log tittel}}', 'template-code'],
      ['{{formål', 'template-code'],
    ].map(([attempt = '', rule = ''], at): [string, Bad] => {
      const text = draftWith('  SLT: {}', `  SLT:\n    tillegg: |\n      Se ${attempt} her.`);
      return [`mal-${at}`, { text, rule, at: `${lineOf(text, attempt)}:10`, says: /^{{[^}]*}}|^{{/.exec(attempt)![0] }];
    }),
  ),
  ...Object.fromEntries(
    SECTION_IDS.map((id): [string, Bad] => {
      const text = DRAFT.replace(new RegExp(`^  ${id}:.*\\n(?:    .*\\n)*`, 'm'), '');
      return [
        `uten-${SECTION_IDS.indexOf(id)}`,
        { text, rule: 'missing-section', at: `${lineOf(text, 'seksjoner')}:1`, says: id },
      ];
    }),
  ),
};

interface Found {
  rule: string;
  severity: string;
  file: string;
  range: { start: { line: number; column: number } };
  message: string;
  help?: string;
}

let folder: string;
let linted: Ran;
let built: Ran;
let found: Found[];

beforeAll(async () => {
  folder = folderWith({
    ...Object.fromEntries(Object.entries(BAD).map(([name, { text }]) => [`agreements/${name}.yaml`, text])),
    'agreements/aa-god.yaml': DRAFT,
    'agreements/zz-god.yaml': ownAgreement('skien'),
  });
  [linted, built] = await Promise.all([
    avtale(['lint', '--format', 'json'], { cwd: folder }),
    avtale(['build'], { cwd: folder }),
  ]);
  found = JSON.parse(linted.stdout).diagnostics;
});

describe('bad input', () => {
  test('is found, not crashed on: exit 1, nothing else on standard error', () => {
    expect([linted.code, linted.stderr]).toEqual([1, '']);
    expect(JSON.parse(linted.stdout).summary.files).toBe(Object.keys(BAD).length + 2);
    expect(built.code).toBe(1);
    expect(built.stderr).not.toMatch(/feil i programmet|\n\s+at /);
  });

  test.each(Object.entries(BAD))('%s is located and explained', (name, { rule, at, says }) => {
    const here = found.filter((it) => it.file === `agreements/${name}.yaml` && it.severity === 'error');
    const seen = here.map(
      (it) => `${it.rule} ${it.range.start.line}:${it.range.start.column} ${it.message} ${it.help}`,
    );
    expect(seen).toContainEqual(expect.stringMatching(new RegExp(`^${rule} ${at || '\\d+:\\d+'} `)));
    if (says) expect(seen.filter((it) => it.startsWith(rule)).join('\n')).toContain(says);
  });

  test('gives no output, and does not keep the good ones from theirs', () => {
    const outputs = ['aa-god.html', 'aa-god.pdf', 'zz-god.html', 'zz-god.pdf'];
    expect(readdirSync(join(folder, 'build')).filter((it) => !it.startsWith('.'))).toEqual([
      ...outputs.slice(0, 2),
      'manifest.json',
      ...outputs.slice(2),
    ]);
    expect(
      built.stdout
        .trim()
        .split('\n')
        .map((it) => it.split('  ')[0]),
    ).toEqual(['build/aa-god.pdf', 'build/aa-god.html', 'build/zz-god.pdf', 'build/zz-god.html']);
  });
});

test('each status has its demands: what a draft may lack, an agreement to sign may not', async () => {
  const statuses = ['utkast', 'til_behandling', 'klar_til_signering', 'signert', 'avslått', 'oppsagt'];
  const cwd = folderWith(
    Object.fromEntries(
      statuses.map((it, at) => [`agreements/${at}.yaml`, draftWith('status: utkast', `status: ${it}`)]),
    ),
  );
  const { stdout } = await avtale(['lint', '--format', 'json', '--today', '2027-01-01'], { cwd });
  const diagnostics: Found[] = JSON.parse(stdout).diagnostics;
  const severityOf = (status: string, rule: string) =>
    diagnostics.find((it) => it.file === `agreements/${statuses.indexOf(status)}.yaml` && it.rule === rule)?.severity;
  for (const rule of ['missing-term', 'missing-secretary', 'missing-evaluation-frequency', 'missing-contact-point']) {
    expect([rule, severityOf('utkast', rule)]).toEqual([rule, 'warning']);
    expect([rule, severityOf('klar_til_signering', rule)]).toEqual([rule, 'error']);
    expect([rule, severityOf('signert', rule)]).toEqual([rule, 'error']);
  }
  const built = await avtale(['build'], { cwd });
  expect(built.code).toBe(1);
  expect([0, 2, 3].map((it) => existsSync(join(cwd, 'build', `${it}.pdf`)))).toEqual([true, false, false]);
});
