import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { recordInYaml } from '../../src/signed/record-in-yaml.ts';

const signed = { dato: '2027-02-20', fingeravtrykk: 'a'.repeat(64) };
const block = `signert:\n  dato: 2027-02-20\n  fingeravtrykk: ${signed.fingeravtrykk}\n`;

test.each([
  ['adds it at the end', 'tittel: A # b\n\nstatus: utkast\n', `tittel: A # b\n\nstatus: utkast\n${block}`],
  ['ends the last line first', 'tittel: A', `tittel: A\n${block}`],
  ['sets the status', 'status: klar_til_signering # snart\n', `status: signert # snart\n${block}`],
  ['sets a status in quotes', 'status: "klar_til_signering"\n', `status: signert\n${block}`],
  ['keeps a comment at the end', 'tittel: A\n# slutt\n', `tittel: A\n# slutt\n${block}`],
  ['keeps the line breaks of the file', 'tittel: A\r\n', `tittel: A\r\n${block.replaceAll('\n', '\r\n')}`],
  [
    'keeps a byte order mark',
    '\ufefftittel: A\nstatus: klar_til_signering\n',
    `\ufefftittel: A\nstatus: signert\n${block}`,
  ],
  ['stays before the end of the document', 'tittel: A\n...\n', `tittel: A\n${block}...\n`],
  ['follows the indentation', '  tittel: A\n', `  tittel: A\n${block.replace(/^(?=.)/gm, '  ')}`],
  [
    'takes the place of an earlier one',
    `signert: # sist\n  dato: 2020-01-01\n  fingeravtrykk: ${'b'.repeat(64)} # x\n\n# neste\ntittel: A\n`,
    `${block.trimEnd()} # x\n\n# neste\ntittel: A\n`,
  ],
  ['takes the place of one in braces', 'signert: { dato: 2020-01-01 }\ntittel: A\n', `${block}tittel: A\n`],
  ['takes the place of an empty one', 'signert:\ntittel: A\n', `${block}tittel: A\n`],
])('%s', (_name, before, after) => {
  const text = recordInYaml(before, signed);
  expect(text).toBe(after);
  expect(parse(text!).signert).toEqual(signed);
});

test.each([
  ['braces around it all', '{ tittel: A }\n'],
  ['YAML that is not', 'tittel: [\n'],
  ['a list', '- tittel\n'],
])('has no place in %s', (_name, text) => {
  expect(recordInYaml(text, signed)).toBeNull();
});
