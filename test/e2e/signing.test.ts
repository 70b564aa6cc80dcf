import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { signField, throwawayCertificate } from '../render/pdf/sign.ts';
import { shortAgreement } from '../verify/agreement.ts';
import { avtale, folderWith, run } from './avtale.ts';

const FILE = 'agreements/skien.yaml';

function edit(folder: string, change: (text: string) => string): void {
  const file = join(folder, FILE);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

async function committed(files: Record<string, string>): Promise<{ folder: string; commit: string }> {
  const folder = folderWith(files);
  const git = (...args: string[]) => run('git', args, { cwd: folder });
  await git('init', '-q');
  await git('add', '-A');
  await git('-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit', '-q', '-m', 'x');
  return { folder, commit: (await git('rev-parse', 'HEAD')).stdout.trim() };
}

const outputs = (folder: string) => JSON.parse(readFileSync(join(folder, 'build', 'manifest.json'), 'utf8')).outputs;

test('from an agreement in git to a signed one that nobody can change unseen', async () => {
  const { folder, commit } = await committed({ [FILE]: shortAgreement() });
  const built = await avtale(['build', '--target', 'acrobat', '--strict'], { cwd: folder });
  expect(built.code).toBe(0);
  expect(built.stderr).not.toContain('advarsel:');
  expect(outputs(folder).map((it: { revision: string }) => it.revision)).toEqual([commit, commit]);

  const certificate = throwawayCertificate('Kari Nordlie');
  const once = await signField(readFileSync(join(folder, 'build/skien.pdf')), 'signatur_kommune', certificate);
  writeFileSync(join(folder, 'signert.pdf'), await signField(once, 'signatur_politi', certificate));
  const verified = await avtale(['verify', 'signert.pdf', '--format', 'json'], { cwd: folder });
  expect(verified).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(verified.stdout)).toMatchObject({ match: true, revision: commit, agreement: FILE });

  expect(await avtale(['verify', 'signert.pdf', '--record'], { cwd: folder })).toMatchObject({ code: 0 });
  expect(await avtale(['lint'], { cwd: folder })).toMatchObject({ code: 0 });
  edit(folder, (text) => text.replace('to ganger i halvåret', 'én gang i halvåret'));
  const linted = await avtale(['lint', '--format', 'json'], { cwd: folder });
  expect(linted.code).toBe(1);
  const errors = JSON.parse(linted.stdout).diagnostics.filter((it: { severity: string }) => it.severity === 'error');
  expect(errors).toMatchObject([{ rule: 'signed-text-changed', related: [{ file: 'agreements/skien.signert.txt' }] }]);
  expect(await avtale(['build'], { cwd: folder })).toMatchObject({ code: 1 });
  expect(existsSync(join(folder, 'build/skien.pdf'))).toBe(false);
});

test('status and record change no page', async () => {
  const ready = folderWith({ [FILE]: shortAgreement() });
  const signed = folderWith({ [FILE]: shortAgreement({ status: 'signert' }) });
  for (const cwd of [ready, signed]) await avtale(['build', '--format', 'pdf'], { cwd });
  const [a, b] = [ready, signed].map((it) => readFileSync(join(it, 'build/skien.pdf')));
  expect(a!.equals(b!)).toBe(true);
});

describe('a revision', () => {
  test('that is missing is a warning, and with --strict an error', async () => {
    const folder = folderWith({ [FILE]: shortAgreement() });
    const built = await avtale(['build'], { cwd: folder });
    expect(built.code).toBe(0);
    expect(built.stderr).toContain('får ingen git-revisjon');
    expect(outputs(folder)[0].revision).toBeNull();
    const strict = await avtale(['build', '--strict'], { cwd: folder });
    expect(strict.code).toBe(1);
    expect(strict.stderr).toContain('uncommitted');
    expect(existsSync(join(folder, 'build/skien.pdf'))).toBe(false);
  });

  test('is none where the agreement or its layer has changed since', async () => {
    const layer = 'templates/egen/nb/avslutning.md.hbs';
    const text = shortAgreement().replace('målform: bokmål', 'målform: bokmål\nmal: egen');
    const { folder } = await committed({ [FILE]: text, [layer]: 'Slik er det.\n' });
    await avtale(['build'], { cwd: folder });
    expect(outputs(folder)[0].revision).not.toBeNull();
    writeFileSync(join(folder, layer), 'Slik blir det.\n');
    await avtale(['build'], { cwd: folder });
    expect(outputs(folder)[0].revision).toBeNull();
  });
});

test('what a service would refuse is not written, and on paper it is', async () => {
  const signatory = '  - { part: kommune, rolle: ordfører, organisasjon: Skien kommune }\n';
  const folder = folderWith({ [FILE]: shortAgreement() + signatory.repeat(9) });
  const refused = await avtale(['build'], { cwd: folder });
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('too-many-signatories');
  expect(existsSync(join(folder, 'build/skien.pdf'))).toBe(false);
  expect(await avtale(['build', '--target', 'papir'], { cwd: folder })).toMatchObject({ code: 0 });
});

test('what is not a whole PDF of ours gets its own answer', async () => {
  const folder = folderWith({ [FILE]: shortAgreement(), 'a.pdf': 'hei', 'b.pdf': '%PDF-1.7\n1 0 obj' });
  expect(await avtale(['verify', 'a.pdf'], { cwd: folder })).toMatchObject({ code: 1, stderr: '' });
  const cut = await avtale(['verify', 'b.pdf', '--lang', 'en'], { cwd: folder });
  expect(cut).toMatchObject({ code: 2, stderr: '' });
  expect(cut.stdout).toContain('cut off');
  const gone = await avtale(['verify', 'c.pdf'], { cwd: folder });
  expect(gone).toMatchObject({ code: 2, stdout: '' });
  expect(gone.stderr).toContain('«c.pdf»');
});
