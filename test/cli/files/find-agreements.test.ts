import { describe, expect, test } from 'vitest';
import { findAgreements } from '../../../src/cli/files/find-agreements.ts';
import { folderWith } from '../stand-in.ts';

const cwd = folderWith({
  'a/2.yaml': '',
  'a/10.yml': '',
  'a/.git/x.yaml': '',
  'a/b/c.YAML': '',
  'a/avtale.config.yaml': '',
  'tom/x.json': '',
});
const find = async (...paths: string[]) => {
  const { files, failures } = findAgreements(paths, cwd);
  return [files, failures.map((it) => it.messages.en)];
};

describe('files and folders', () => {
  test('are searched in an order that is the same everywhere', async () => {
    expect(await find('a')).toEqual([['a/10.yml', 'a/2.yaml', 'a/b/c.YAML'], []]);
    expect(await find('a/b/..//')).toEqual([['a/10.yml', 'a/2.yaml', 'a/b/c.YAML'], []]);
  });

  test('that are named twice count once; a file may be called anything', async () => {
    expect(await find('a/2.yaml', 'a/2.yaml', 'tom/x.json', 'a/avtale.config.yaml')).toEqual([
      ['a/2.yaml', 'tom/x.json', 'a/avtale.config.yaml'],
      [],
    ]);
  });

  test('that cannot be used are told about, each, beside the others', async () => {
    expect(await find('borte', 'tom', 'a/b', 'a/2.yaml/x')).toEqual([
      ['a/b/c.YAML'],
      ['“borte” does not exist.', 'The folder “tom” has no agreement files.', expect.stringContaining('a/2.yaml/x')],
    ]);
  });
});
