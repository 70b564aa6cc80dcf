import { expect, test } from 'vitest';
import { canonicalText } from '../../src/document/canonical.ts';
import { fingerprintOf, shortFingerprint } from '../../src/document/fingerprint.ts';
import { composeText, type Parts } from '../compose/compose-text.ts';

const textOf = (parts: Parts = {}) => canonicalText(composeText(parts).composed!.document);

const signaturer = 'signaturer: [{ part: kommune, rolle: ordfører, organisasjon: Skien kommune }]\n';

test('says what is agreed, readably', () => {
  const text = textOf({
    root: `${signaturer}varighet: { fra: 2027-01-01, til: 2030-12-31 }\nvedlegg: [{ tittel: Årshjul, tekst: "| Måned | Møte |\\n|-|-|\\n| mars | råd |" }]\n`,
    sections: {
      politiråd:
        '{ tekst: "Rådet:\\n\\n1. møtes\\n2. gir *råd*\\n   - om alt\\n\\n> Se [politiet](https://www.politiet.no)." }',
    },
  });
  expect(text.split('\n').slice(0, 6)).toEqual([
    '# Samarbeidsavtale',
    'mellom Skien kommune og Sør-Øst politidistrikt',
    '',
    '* Skien kommune; Kommunenummer 4003',
    '* Sør-Øst politidistrikt',
    '* Gjelder: 1. januar 2027 – 31. desember 2030',
  ]);
  expect(text).toContain(
    '## 4 Politirådet\nRådet:\n  1. møtes\n  2. gir råd\n    - om alt\n> Se politiet <https://www.politiet.no>.\n'.replaceAll(
      '\n  ',
      '\n',
    ),
  );
  expect(text).toContain('* Ordfører; Skien kommune\n');
  expect(text.endsWith('## Vedlegg 1: Årshjul\n| Måned | Møte |\n| mars | råd |\n')).toBe(true);
});

test.each<[string, Parts]>([
  ['status', { status: 'klar_til_signering' }],
  ['archive numbers', { root: 'arkiv: { saksnummer: 24/1 }\n' }],
  ['line breaks within a paragraph', { sections: { formål: '\n    tekst: |\n      Partene\n      samarbeider.' } }],
])('does not depend on %s', (_name, parts) => {
  const plain = parts.sections ? { sections: { formål: '{ tekst: Partene samarbeider. }' } } : {};
  expect(textOf(parts)).toBe(textOf(plain));
});

test.each<[string, Parts]>([
  ['the title', { root: '', sections: { formål: '{ overskrift: Mål }' } }],
  [
    'the parties',
    { parter: '\n  kommune: { nummer: "4003", navn: Skien kommune }\n  politi: { distrikt: Agder politidistrikt }' },
  ],
  ['validity', { root: 'varighet: { fra: 2027-01-01 }\n' }],
  ['a word of a chapter', { sections: { formål: '{ tekst: Noe annet. }' } }],
  ['signatories', { root: signaturer }],
  ['attachments', { root: 'vedlegg: [{ tittel: Årshjul }]\n' }],
])('differs when %s differ', (_name, parts) => {
  expect(fingerprintOf(textOf(parts))).not.toBe(fingerprintOf(textOf()));
});

test('the fingerprint is a SHA-256, of which twelve digits are printed', () => {
  const fingerprint = fingerprintOf('avtale\n');
  expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
  expect(shortFingerprint(fingerprint)).toBe(fingerprint.slice(0, 12));
});
