import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import type { Io } from '../../src/cli/io.ts';
import { setUp } from '../../src/cli/set-up.ts';
import { runVerify, type VerifyOptions } from '../../src/cli/verify/run-verify.ts';
import { canonicalText } from '../../src/document/canonical.ts';
import type { Target } from '../../src/document/document.ts';
import { fingerprintOf } from '../../src/document/fingerprint.ts';
import { renderPdf } from '../../src/render/pdf/render.ts';
import { readPdf } from '../../src/verify/read/read-pdf.ts';
import { VERSION } from '../../src/version.ts';
import { signField, throwawayCertificate } from '../render/pdf/sign.ts';
import { shortAgreement } from './agreement.ts';
import { rewritten, stamp, withoutMetadata } from './tamper.ts';

const FILE = 'agreements/skien.yaml';
const PACKAGE = join(import.meta.dirname, '..', '..');

let folder: string;
let out: string;
let err: string;
let io: Io;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'avtale-verify-'));
  [out, err] = ['', ''];
  io = {
    cwd: folder,
    env: { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir() },
    packageRoot: PACKAGE,
    stdin: async () => new Uint8Array(),
    stdout: {
      write: (text) => {
        out += text;
      },
      isTerminal: false,
    },
    stderr: {
      write: (text) => {
        err += text;
      },
      isTerminal: false,
    },
    now: () => new Date(2027, 1, 20, 12),
    stopwatch: () => 0,
  };
  write(FILE, shortAgreement());
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

const read = (file: string) => readFileSync(join(folder, file), 'utf8');

const common = { lang: 'nb', color: 'never', format: 'text' } as const;

function verifyFile(options: Partial<VerifyOptions> = {}, paths: string[] = [], file = 'skien.pdf'): Promise<number> {
  [out, err] = ['', ''];
  return runVerify(file, paths, { ...common, ...options }, io, readPdf);
}

async function verifyJson(file = 'skien.pdf') {
  const code = await verifyFile({ format: 'json' }, [], file);
  return { code, ...JSON.parse(out) };
}

async function checked() {
  return check(readFileSync(join(folder, FILE)), FILE, await setUp(common, io, null));
}

/** The agreement as it stands, printed as build prints it. */
async function print(more: { revision?: string | null; target?: Target } = {}): Promise<Uint8Array> {
  const { composed } = await checked();
  const { document } = composed!;
  const fingerprint = fingerprintOf(canonicalText(document));
  const edition = { fingerprint, revision: null, target: 'esignering' as Target, version: VERSION, ...more };
  return renderPdf(document, edition).bytes;
}

function commitAll(): string {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
  if (!existsSync(join(folder, '.git'))) git('init', '-q');
  git('add', '-A');
  git('-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit', '-q', '-m', 'x');
  return git('rev-parse', 'HEAD');
}

describe('the answer', () => {
  test('in JSON is what other programs rely on', async () => {
    write('skien.pdf', await print({ target: 'acrobat' }));
    const { code, ...json } = await verifyJson();
    expect(code).toBe(0);
    expect(json).toEqual({
      version: 1,
      file: 'skien.pdf',
      match: true,
      fingerprint: fingerprintOf(canonicalText((await checked()).composed!.document)),
      revision: null,
      agreement: FILE,
      signatures: [
        { field: 'signatur_kommune', signed: false, coversWholeFile: false },
        { field: 'signatur_politi', signed: false, coversWholeFile: false },
      ],
      extraPages: [],
      differences: [],
    });
  });

  test('for people says what it was compared with', async () => {
    write('skien.pdf', await print());
    expect(await verifyFile()).toBe(0);
    expect(out).toContain(`«skien.pdf» er avtalen «${FILE}».`);
    expect(out).toContain('slik den er nå');
    expect(err).toBe('');
  });

  test.each<Target>(['papir', 'esignering', 'acrobat'])('finds out that it was made for %s', async (target) => {
    write('skien.pdf', await withoutMetadata(await print({ target })));
    expect(await verifyJson()).toMatchObject({ code: 0, match: true });
  });

  test('takes agreements elsewhere, and files that are not agreements in between', async () => {
    write('skien.pdf', await print());
    write('other/nome.yaml', read(FILE));
    write('other/feil.yaml', 'tittel: [\n');
    rmSync(join(folder, 'agreements'), { recursive: true });
    expect(await verifyFile({}, ['other'])).toBe(0);
    expect(out).toContain('other/nome.yaml');
  });
});

describe('at a revision', () => {
  test('compares with the text as it was, without touching the work tree', async () => {
    const revision = commitAll();
    write('skien.pdf', await print({ revision }));
    write(FILE, shortAgreement({ formål: 'Partene møtes hver uke.' }));
    commitAll();
    const before = read(FILE);
    expect(await verifyJson()).toMatchObject({ code: 0, match: true, revision, agreement: FILE });
    expect(read(FILE)).toBe(before);
    expect(await verifyFile()).toBe(0);
    expect(out).toContain(`utgave ${revision.slice(0, 12)} i git`);
  });

  test('templates too are as they were', async () => {
    write('templates/egen/nb/avslutning.md.hbs', 'Slik var det før.\n');
    write(FILE, shortAgreement().replace('målform: bokmål', 'målform: bokmål\nmal: egen'));
    const revision = commitAll();
    write('skien.pdf', await print({ revision }));
    write('templates/egen/nb/avslutning.md.hbs', 'Slik er det nå.\n');
    commitAll();
    expect(await verifyJson()).toMatchObject({ code: 0, match: true });
  });

  test('one that nobody has is no obstacle', async () => {
    commitAll();
    write('skien.pdf', await print({ revision: 'f'.repeat(40) }));
    expect(await verifyJson()).toMatchObject({ code: 0, match: true });
  });
});

describe('what is not the agreement', () => {
  test('an edition that has changed since shows the first differences', async () => {
    write('skien.pdf', await print());
    write(FILE, shortAgreement({ formål: 'Partene møtes fire ganger i halvåret.' }));
    const json = await verifyJson();
    expect(json).toMatchObject({ code: 1, match: false, agreement: FILE });
    expect(json.differences).toMatchObject([
      { kind: 'unknown-fingerprint' },
      { kind: 'text', expected: 'fire', found: 'to' },
    ]);
  });

  test('an agreement of somebody else', async () => {
    write('skien.pdf', await print());
    rmSync(join(folder, FILE));
    write('agreements/nome.yaml', 'tittel: Noe helt annet\n');
    expect(await verifyJson()).toMatchObject({
      code: 1,
      agreement: null,
      differences: [{ kind: 'unknown-fingerprint' }],
    });
  });

  test.each<[string, number, string, () => Promise<Uint8Array>]>([
    ['a text file', 1, 'not-a-pdf', async () => Buffer.from('hei')],
    ['an empty file', 1, 'empty', async () => new Uint8Array()],
    ['half a file', 2, 'truncated', async () => (await print()).subarray(0, 5000)],
    ['a PDF from elsewhere', 1, 'no-fingerprint', async () => foreign()],
  ])('%s: exit %d', async (_name, exit, kind, make) => {
    write('skien.pdf', await make());
    const json = await verifyJson();
    expect(json).toMatchObject({ code: exit, match: false, fingerprint: null, agreement: null });
    expect(json.differences).toMatchObject([{ kind }]);
    expect(await verifyFile()).toBe(exit);
    expect(out).not.toBe('');
  });

  test('a file that is not there', async () => {
    await expect(verifyFile({}, [], 'nei.pdf')).rejects.toThrow('nei.pdf');
  });
});

describe('--record', () => {
  test('writes the date and the fingerprint, and leaves every other byte alone', async () => {
    write('skien.pdf', await print());
    const before = read(FILE);
    expect(await verifyFile({ record: true })).toBe(0);
    const { composed } = await checked();
    const text = canonicalText(composed!.document);
    expect(read(FILE)).toBe(
      `${before.replace('klar_til_signering', 'signert')}signert:\n  dato: 2027-02-20\n  fingeravtrykk: ${fingerprintOf(text)}\n`,
    );
    expect(read('agreements/skien.signert.txt')).toBe(text);
    expect(err).toContain('ingen elektronisk underskrift');
  });

  test('again changes nothing', async () => {
    write('skien.pdf', await print());
    await verifyFile({ record: true });
    const [yaml, text] = [read(FILE), read('agreements/skien.signert.txt')];
    expect(await verifyFile({ record: true })).toBe(0);
    expect([read(FILE), read('agreements/skien.signert.txt')]).toEqual([yaml, text]);
  });

  test('takes the day from the last signature, or from the user', async () => {
    const certificate = throwawayCertificate('Kari Nordlie');
    const once = await signField(await print({ target: 'acrobat' }), 'signatur_kommune', certificate);
    write('skien.pdf', await signField(once, 'signatur_politi', certificate));
    expect(await verifyFile({ record: true })).toBe(0);
    expect(read(FILE)).toContain('dato: 1970-01-01');
    expect(await verifyFile({ record: true, date: '2027-02-19' })).toBe(0);
    expect(read(FILE)).toContain('dato: 2027-02-19');
    expect(read(FILE).match(/signert:/g)).toHaveLength(1);
  });

  test('not on a day that has not been yet', async () => {
    write('skien.pdf', await print());
    const before = read(FILE);
    await expect(verifyFile({ record: true, date: '2027-02-21' })).rejects.toThrow('2027-02-21');
    expect(read(FILE)).toBe(before);
    expect(await verifyFile({ record: true, date: '2027-02-20' })).toBe(0);
  });

  test('takes what a service sends back', async () => {
    const service = await rewritten(await withoutMetadata(await print()), (it, font) => {
      it.insertPage(0).drawText('Forside', { font });
      for (const page of it.getPages()) stamp(page, font);
    });
    write('fra-tjenesten.pdf', service);
    expect(await verifyFile({ record: true }, [], 'fra-tjenesten.pdf')).toBe(0);
    expect(read(FILE)).toContain('signert:\n');
  });

  test.each(['utkast', 'til_behandling', 'avslått'])('not an agreement that is %s', async (status) => {
    write(FILE, shortAgreement({ status }));
    write('skien.pdf', await print());
    const before = read(FILE);
    expect(await verifyFile({ record: true })).toBe(1);
    expect(err).toContain(status);
    expect(read(FILE)).toBe(before);
    expect(existsSync(join(folder, 'agreements/skien.signert.txt'))).toBe(false);
  });

  test('not one that has changed since the revision that was signed', async () => {
    const revision = commitAll();
    write('skien.pdf', await print({ revision }));
    write(FILE, shortAgreement({ formål: 'Partene møtes hver uke.' }));
    const before = read(FILE);
    expect(await verifyFile({ record: true })).toBe(1);
    expect(err).toContain('sier noe annet nå');
    expect(read(FILE)).toBe(before);
  });

  test('nothing where the PDF does not match', async () => {
    write('skien.pdf', await print());
    write(FILE, shortAgreement({ formål: 'Partene møtes hver uke.' }));
    const before = read(FILE);
    expect(await verifyFile({ record: true })).toBe(1);
    expect(read(FILE)).toBe(before);
  });
});

async function foreign(): Promise<Uint8Array> {
  const { PDFDocument, StandardFonts } = await import('@cantoo/pdf-lib');
  const pdf = await PDFDocument.create();
  pdf.addPage().drawText('Faktura', { font: await pdf.embedFont(StandardFonts.Helvetica) });
  return pdf.save();
}
