import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { agreementWith, type WorkTree, workTree } from './work-tree.ts';

let tree: WorkTree;

beforeEach(() => {
  tree = workTree();
  tree.write('agreements/skien.yaml', agreementWith(4));
  tree.commit('first');
});
afterEach(() => tree.remove());

interface Json {
  documents: { old: string | null; new: string | null; changes: Record<string, unknown>[]; diagnostics?: unknown[] }[];
  summary: Record<string, number>;
}

async function diff(...args: string[]): Promise<Json & { code: number; err: string }> {
  const { code, out, err } = await tree.avtale(['diff', '--format', 'json', ...args]);
  return { code, err, ...(out === '' ? { documents: [], summary: {} } : JSON.parse(out)) };
}

const names = (it: Json) => it.documents.map((document) => [document.old, document.new]);

describe('revisions', () => {
  it('compares a revision with the work tree', async () => {
    tree.write('agreements/skien.yaml', agreementWith(2));
    const found = await diff('main');
    expect(found.code).toBe(0);
    expect(names(found)).toEqual([['main:agreements/skien.yaml', 'agreements/skien.yaml']]);
    expect(found.documents[0]!.changes).toEqual([
      {
        fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/),
        section: 'politiråd',
        path: ['seksjoner', 'politiråd', 'møter'],
        kind: 'changed',
        class: 'resign',
        effect: 'weakened',
        old: '4 per år',
        new: '2 per år',
        message: expect.stringContaining('sjeldnere'),
      },
    ]);
    expect(found.summary).toEqual({
      editorial: 0,
      substantive: 0,
      resign: 1,
      redecide: 0,
      weakened: 1,
      strengthened: 0,
    });
  });

  it('compares two revisions, and HEAD when none is named', async () => {
    tree.write('agreements/skien.yaml', agreementWith(2));
    tree.commit('second');
    tree.write('agreements/skien.yaml', agreementWith(3));
    expect(names(await diff('HEAD~1', 'HEAD'))).toEqual([
      ['HEAD~1:agreements/skien.yaml', 'HEAD:agreements/skien.yaml'],
    ]);
    expect((await diff()).documents[0]!.changes[0]).toMatchObject({ old: '2 per år', new: '3 per år' });
    expect((await diff('HEAD~1..HEAD')).documents[0]!.changes[0]).toMatchObject({ old: '4 per år', new: '2 per år' });
  });

  it('mentions what is not committed where revisions do not differ', async () => {
    const said = async (...args: string[]) => (await tree.avtale(['diff', ...args])).err;
    expect(await said('main...')).toBe('');
    tree.write('agreements/skien.yaml', agreementWith(2));
    const one = '1 fil er endret, men ikke lagt inn i git; «avtale diff» viser den.\n';
    expect([await said('main...'), await said('main..HEAD'), await said('main', 'HEAD')]).toEqual([one, one, one]);
    tree.write('agreements/ny.yaml', agreementWith(3));
    expect(await said('main...')).toBe('2 filer er endret, men ikke lagt inn i git; «avtale diff» viser dem.\n');
    expect(await said('main...', '--', 'agreements/ny.yaml')).toContain('Ingen av sidene');
    expect(await said('main...', '--', 'agreements/skien.yaml')).toContain(
      '«avtale diff -- agreements/skien.yaml» viser den',
    );
    expect([await said('main...', '--quiet'), await said(), await said('main')]).toEqual(['', '', '']);
    tree.commit('second');
    tree.write('agreements/skien.yaml', agreementWith(1));
    expect(await said('HEAD~1..HEAD')).toBe('');
  });

  it('compares with the merge base', async () => {
    tree.git('checkout', '-q', '-b', 'branch');
    tree.write('agreements/skien.yaml', agreementWith(2));
    tree.commit('on the branch');
    tree.git('checkout', '-q', 'main');
    tree.write('agreements/nome.yaml', agreementWith(9));
    tree.commit('on main');
    tree.git('checkout', '-q', 'branch');
    expect((await diff('main...')).documents.map((it) => it.new)).toEqual(['HEAD:agreements/skien.yaml']);
    expect((await diff('main...branch')).summary.resign).toBe(1);
  });

  it('tells agreements that came, went and were renamed', async () => {
    tree.write('agreements/nome.yaml', agreementWith(1, 'arkiv: { saksnummer: "24/1" }\n'));
    rmSync(join(tree.folder, 'agreements/skien.yaml'));
    tree.write('agreements/nytt navn.yaml', agreementWith(4));
    const found = await diff('main');
    expect(names(found)).toEqual([
      [null, 'agreements/nome.yaml'],
      ['main:agreements/skien.yaml', 'agreements/nytt navn.yaml'],
    ]);
    expect(found.documents.map((it) => it.changes.map((change) => change.kind))).toEqual([['added'], []]);
    rmSync(join(tree.folder, 'agreements'), { recursive: true });
    expect((await diff('main')).documents.map((it) => it.changes.map((change) => change.kind))).toEqual([['removed']]);
  });

  it('finds a renamed agreement by the one name that was given', async () => {
    tree.write('agreements/nome.yaml', agreementWith(1, 'arkiv: { saksnummer: "24/1" }\n'));
    rmSync(join(tree.folder, 'agreements/skien.yaml'));
    tree.write('agreements/nytt navn.yaml', agreementWith(4));
    const renamed = [['main:agreements/skien.yaml', 'agreements/nytt navn.yaml']];
    expect(names(await diff('main', '--', 'agreements/nytt navn.yaml'))).toEqual(renamed);
    expect(names(await diff('main', '--', 'agreements/skien.yaml'))).toEqual(renamed);
    expect(names(await diff('main', '--', 'agreements/nome.yaml'))).toEqual([[null, 'agreements/nome.yaml']]);
  });

  it('goes on with the others when one side cannot be read', async () => {
    tree.write('agreements/skien.yaml', 'tittel: [\n');
    tree.write('agreements/nome.yaml', new Uint8Array([0, 1, 2, 255]));
    tree.write('agreements/voss.yaml', agreementWith(1));
    const found = await diff('main');
    expect(found.code).toBe(1);
    expect(found.documents.map((it) => [it.changes.length, it.diagnostics?.length ?? 0])).toEqual([
      [0, 1],
      [0, 1],
      [1, 0],
    ]);
    expect(found.err).toContain('agreements/skien.yaml');
  });

  it('compares what changed templates print', async () => {
    const template = 'Kommunen skal stille med lokaler.\n\nPartene evaluerer avtalen.\n';
    tree.write('templates/sor/nb/evaluering.md.hbs', template);
    tree.write('agreements/skien.yaml', agreementWith(4, 'mal: sor\n'));
    tree.commit('a layer');
    tree.write('templates/sor/nb/evaluering.md.hbs', template.replace('skal', 'bør'));
    const found = await diff('HEAD');
    expect(found.documents[0]!.changes).toMatchObject([
      { section: 'evaluering', class: 'resign', effect: 'weakened', new: 'Kommunen bør stille med lokaler.' },
    ]);
    tree.commit('weaker');
    expect((await diff('HEAD~1', 'HEAD')).summary).toMatchObject({ resign: 1, weakened: 1 });
  });

  it('compares the agreements themselves where the templates of a revision are broken', async () => {
    tree.write('templates/sor/nb/evaluering.md.hbs', '{{#if x}}\n');
    tree.write('agreements/skien.yaml', agreementWith(4, 'mal: sor\n'));
    tree.commit('broken');
    tree.write('templates/sor/nb/evaluering.md.hbs', 'Partene evaluerer.\n');
    tree.write('agreements/skien.yaml', agreementWith(2, 'mal: sor\n'));
    const found = await diff('HEAD');
    expect(found.code).toBe(0);
    expect(found.summary.resign).toBe(1);
    expect(found.err).toContain('Malene');
  });

  it('leaves the work tree, the index and the settings alone', async () => {
    const before = tree.git('status', '--porcelain') + readFileSync(join(tree.folder, '.git/index')).toString('base64');
    await diff('HEAD');
    expect(tree.git('status', '--porcelain') + readFileSync(join(tree.folder, '.git/index')).toString('base64')).toBe(
      before,
    );
  });
});

describe('two agreements', () => {
  it('compares files, revisions of files and standard input', async () => {
    tree.write('b.yaml', agreementWith(2));
    expect(names(await diff('agreements/skien.yaml', 'b.yaml'))).toEqual([['agreements/skien.yaml', 'b.yaml']]);
    expect(names(await diff('main:agreements/skien.yaml', 'b.yaml'))).toEqual([
      ['main:agreements/skien.yaml', 'b.yaml'],
    ]);
    const { out } = await tree.avtale(['diff', 'agreements/skien.yaml', '-', '--format', 'json'], {
      stdin: agreementWith(1),
    });
    expect(names(JSON.parse(out))).toEqual([['agreements/skien.yaml', '-']]);
  });

  it('takes names with spaces, æøå, brackets and leading dashes', async () => {
    const hostile = [
      '-rf.yaml',
      '--output=x.yaml',
      'å ø $(touch pwned).yaml',
      '[a]*?.yaml',
      "'; touch pwned; '.yaml",
      'a\nb.yaml',
    ];
    for (const name of hostile) tree.write(`agreements/${name}`, agreementWith(4, `# ${name.replace('\n', ' ')}\n`));
    tree.commit('hostile');
    for (const name of hostile) tree.write(`agreements/${name}`, agreementWith(2, `# ${name.replace('\n', ' ')}\n`));
    const found = await diff('HEAD');
    expect(found.documents.map((it) => it.new).sort()).toEqual(hostile.map((name) => `agreements/${name}`).sort());
    expect(found.summary.weakened).toBe(hostile.length);
    expect((await diff('HEAD', '--', 'agreements/-rf.yaml')).documents).toHaveLength(1);
    expect((await tree.avtale(['log', 'agreements/[a]*?.yaml'])).out.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(tree.folder).sort()).toEqual(['.git', 'agreements']);
    expect(existsSync(join(tree.folder, 'agreements', 'pwned'))).toBe(false);
  });

  it('works from a folder below the top', async () => {
    tree.write('kommuner/agreements/a.yaml', agreementWith(4));
    tree.commit('below');
    tree.write('kommuner/agreements/a.yaml', agreementWith(2));
    const { out, code } = await tree.avtale(['diff', 'HEAD', '--format', 'json'], { below: 'kommuner' });
    expect(code).toBe(0);
    expect(names(JSON.parse(out))).toEqual([['HEAD:kommuner/agreements/a.yaml', 'agreements/a.yaml']]);
  });
});

describe('what cannot be run', () => {
  it.each([
    [['finnesikke'], 'finnesikke'],
    [['main..-x'], '-x'],
    [['--upload-pack=touch pwned'], ''],
    [['-'], 'én avtale'],
    [['-', '-'], 'én gang'],
    [['main:finnes-ikke.yaml', 'agreements/skien.yaml'], 'finnes-ikke.yaml'],
    [['main', '--', 'ingenting'], '«ingenting» finnes ikke, og fantes heller ikke i «main»'],
    [['main', '--', '../../utenfor.yaml'], 'utenfor'],
    [['agreements/skien.yaml', 'finnes-ikke.yaml'], '«finnes-ikke.yaml» finnes ikke'],
    [['finnes-ikke.yaml', 'agreements/skien.yaml'], '«finnes-ikke.yaml» er verken en revisjon eller en fil'],
    [['$(touch pwned)'], 'touch pwned'],
  ])('%j', async (args, said) => {
    const ran = await tree.avtale(['diff', ...args]);
    expect(ran.code).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err).toContain(said);
    expect(readdirSync(tree.folder).sort()).toEqual(['.git', 'agreements']);
  });

  it('explains that there is no repository', async () => {
    const plain = workTree(false);
    try {
      const { code, err } = await plain.avtale(['diff', 'main']);
      expect([code, err]).toEqual([2, expect.stringContaining('git-depot')]);
      plain.write('a.yaml', agreementWith(4));
      plain.write('b.yaml', agreementWith(4));
      expect((await plain.avtale(['diff', 'a.yaml', 'b.yaml'])).code).toBe(0);
      expect(await plain.avtale(['diff', 'a.yaml', 'c.yaml'])).toMatchObject({
        code: 2,
        err: 'feil: «c.yaml» finnes ikke.\n',
      });
    } finally {
      plain.remove();
    }
  });

  it('explains that only part of the history was fetched', async () => {
    tree.write('agreements/skien.yaml', agreementWith(2));
    tree.commit('second');
    const shallow = workTree(false);
    try {
      execFileSync('git', ['clone', '-q', '--depth', '1', `file://${tree.folder}`, join(shallow.folder, 'c')], {
        stdio: 'ignore',
      });
      const { code, err } = await shallow.avtale(['diff', 'HEAD~1'], { below: 'c' });
      expect([code, err]).toEqual([2, expect.stringContaining('--unshallow')]);
    } finally {
      shallow.remove();
    }
  });
});

describe('what fails', () => {
  it('exits 1 from a class upwards, and 0 without a limit', async () => {
    tree.write('agreements/skien.yaml', agreementWith(2));
    expect((await tree.avtale(['diff', 'HEAD'])).code).toBe(0);
    expect((await tree.avtale(['diff', 'HEAD', '--fail-on', 'resign'])).code).toBe(1);
    expect((await tree.avtale(['diff', 'HEAD', '--fail-on', 'redecide'])).code).toBe(0);
  });

  it('takes approved changes as they are, and finds approvals of nothing', async () => {
    tree.write('agreements/skien.yaml', agreementWith(2));
    const { fingerprint } = (await diff('HEAD')).documents[0]!.changes[0]!;
    const approval = (it: unknown) => `- { fingerprint: ${it}, by: Kari, reason: vedtatt i politirådet }\n`;
    tree.write('ok.yaml', approval(fingerprint));
    const ok = ['diff', 'HEAD', '--fail-on', 'editorial', '--approved', 'ok.yaml'];
    expect(await tree.avtale(ok)).toMatchObject({ code: 0, out: expect.stringContaining('godkjent') });
    tree.write('ok.yaml', approval(fingerprint) + approval('000000000000'));
    expect(await tree.avtale(ok)).toMatchObject({ code: 1, out: expect.stringContaining('000000000000') });
    tree.write('ok.yaml', '- { fingerprint: x }\n');
    expect((await tree.avtale(ok)).code).toBe(1);
    expect((await tree.avtale([...ok.slice(0, -1), 'mangler.yaml'])).code).toBe(2);
  });

  it('gives the same change the same fingerprint on another base', async () => {
    tree.write('agreements/skien.yaml', agreementWith(2));
    const first = (await diff('HEAD')).documents[0]!.changes[0]!;
    tree.git('checkout', '-q', '.');
    tree.write('agreements/skien.yaml', agreementWith(4, 'arkiv: { saksnummer: "24/1" }\n'));
    tree.commit('something else');
    tree.write('agreements/skien.yaml', agreementWith(2, 'arkiv: { saksnummer: "24/1" }\n'));
    expect((await diff('HEAD')).documents[0]!.changes[0]!.fingerprint).toBe(first.fingerprint);
  });

  it('writes to a file, whole', async () => {
    tree.write('agreements/skien.yaml', agreementWith(2));
    expect(await tree.avtale(['diff', 'HEAD', '--format', 'html', '-o', 'ut/diff.html'])).toMatchObject({
      code: 0,
      out: '',
    });
    expect(readFileSync(join(tree.folder, 'ut/diff.html'), 'utf8')).toContain('</html>');
    expect((await tree.avtale(['diff', 'HEAD', '-o', 'agreements'])).code).toBe(2);
  });
});

describe('log', () => {
  it('lists revisions through renames with what they mean', async () => {
    tree.write('agreements/skien.yaml', agreementWith(2));
    tree.commit('færre møter');
    tree.git('mv', 'agreements/skien.yaml', 'agreements/skien ny.yaml');
    tree.commit('navn');
    const { out, code } = await tree.avtale(['log', 'agreements/skien ny.yaml']);
    const rows = out.trim().split('\n');
    expect(code).toBe(0);
    expect(rows.map((row) => row.split(/ {2,}/).slice(2))).toEqual([
      ['ingen endring', 'Åse Ødegård', 'navn'],
      ['ny underskrift, svekker', 'Åse Ødegård', 'færre møter'],
      ['ny avtale', 'Åse Ødegård', 'first'],
    ]);
  });

  it('says that git does not know the file', async () => {
    expect((await tree.avtale(['log', 'agreements/ukjent.yaml'])).code).toBe(2);
  });
});

describe('git-setup', () => {
  it('lets git show agreements as text, and takes it back', async () => {
    tree.write('.gitattributes', '*.png binary\r\n');
    expect((await tree.avtale(['git-setup'])).code).toBe(0);
    const attributes = readFileSync(join(tree.folder, '.gitattributes'), 'utf8');
    expect((await tree.avtale(['git-setup'])).code).toBe(0);
    expect(readFileSync(join(tree.folder, '.gitattributes'), 'utf8')).toBe(attributes);
    expect(attributes).toContain('agreements/**/*.yaml diff=avtale\r\n');
    expect(tree.git('config', 'diff.avtale.textconv')).toContain('textconv');
    expect((await tree.avtale(['git-setup', '--undo'])).code).toBe(0);
    expect(readFileSync(join(tree.folder, '.gitattributes'), 'utf8')).toBe('*.png binary\r\n');
    expect(() => tree.git('config', 'diff.avtale.textconv')).toThrow();
    expect((await tree.avtale(['git-setup', '--undo'])).code).toBe(0);
  });

  it('shows an agreement a sentence to a line, and anything else as it is', async () => {
    const { out, code } = await tree.avtale(['textconv', 'agreements/skien.yaml']);
    expect(code).toBe(0);
    expect(out).toContain('# Samarbeidsavtale\n');
    tree.write('x', 'ikke: en avtale\n\x1b[31m');
    expect(await tree.avtale(['textconv', 'x'])).toMatchObject({ code: 0, out: 'ikke: en avtale\n' });
  });
});
