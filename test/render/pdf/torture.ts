import type { Document } from '../../../src/document/document.ts';
import { chapter, markdown, sampleDocument, signatories, text } from '../sample-document.ts';

const SENTENCE =
  'Partene skal dele det de vet om utviklingen i nærmiljøet, så langt taushetsplikten tillater det, og bli enige om hvem som følger opp. ';
const SAMI = 'Deatnu ja Unjárga barget ovttas; áššit, čájáhusat, ođđa ŋ-jietna, šaddu, ŧ ja ž leat buohkat dás. ';

function repeat(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('');
}

function list(depth: number, width: number, indent = ''): string {
  return repeat(width, (index) => {
    const marker = depth % 2 === 0 ? '-' : `${index + 1}.`;
    const below = depth > 1 ? `\n${list(depth - 1, width, `${indent}   `)}` : '\n';
    return `${indent}${marker} ${SENTENCE.slice(0, 40 + ((index * 37) % 90))}${below}`;
  });
}

/** Documents that are hard to lay out, by what is hard about them. */
export const torture: Record<string, () => Document> = {
  'nested and mixed lists over pages': () => ({
    ...sampleDocument(),
    chapters: [
      chapter('lister', '1', 'Lister', `${SENTENCE}\n\n${list(4, 4)}`),
      chapter(
        'rare',
        '2',
        'Rare lister',
        '- - - innerst\n  - etter\n-\n- \n\n  > sitat i punkt\n\n998. mange\n999. til\n1000. tusen',
      ),
      chapter(
        'blokk',
        '3',
        'Punkter med flere avsnitt',
        repeat(8, () => `- ${SENTENCE}\n\n  ${SENTENCE.repeat(3)}\n\n  1. ${SENTENCE}\n\n     ${SENTENCE}\n\n`),
      ),
    ],
  }),
  'tables over pages': () => ({
    ...sampleDocument(),
    chapters: [
      chapter(
        'lang',
        '1',
        'Lang',
        `| A | B | C |\n|:--|:-:|--:|\n${repeat(70, (i) => `| r${i} | ${SENTENCE.slice(0, 20 + ((i * 31) % 110))} | ${i} kr |\n`)}`,
      ),
      chapter(
        'bred',
        '2',
        'Bred',
        `| ${repeat(12, (i) => `Kolonne${i}overskrift | `)}\n| ${'--|'.repeat(12)}\n| ${repeat(12, () => 'menneskerettighetsorganisasjoner | ')}\n`,
      ),
      chapter('hoy', '3', 'Høy', `| Kort | Lang |\n|--|--|\n| a | ${SENTENCE.repeat(60)} |\n| b | ${SENTENCE} |\n`),
      chapter('hode', '4', 'Høyt hode', `| ${SENTENCE.repeat(25)} | x |\n|--|--|\n| a | b |\n`),
      chapter('tom', '5', 'Tom', '| | |\n|--|--|\n\nEtter.'),
    ],
  }),
  'long headings and words': () => ({
    ...sampleDocument(),
    title: text(`Avtale om ${'omfattende og langvarig samarbeid '.repeat(13).trim()}`),
    chapters: repeat(6, (i) => String(i))
      .split('')
      .map((i) =>
        chapter(
          `k${i}`,
          `${i}`,
          `${'førti ord lang overskrift som fortsetter '.repeat(7)}${i}`,
          `### ${'underoverskrift med mange ord '.repeat(10)}\n\n${SENTENCE.repeat(6)}\n\n${'x'.repeat(400)} ${'https://example.no/en/svært/lang/adresse/'.repeat(6)}`,
        ),
      ),
  }),
  'ten signatories': () => withSignatories(10),
  'one signatory': () => withSignatories(1),
  'nobody to sign': () => withSignatories(0),
  'more signatories than a page holds': () => withSignatories(40),
  'Sami throughout': () => ({
    ...sampleDocument(),
    title: [{ type: 'text', value: 'Šiehtadus – soahpamuš – latjkoe', data: { lang: 'se' } }],
    mark: 'UTKAST',
    chapters: [chapter('samisk', null, 'Sámegillii', `${SAMI.repeat(20)}\n\n*${SAMI}* **${SAMI}** ***${SAMI}***`)],
  }),
  'characters that mean something': () => ({
    ...sampleDocument(),
    title: text('Politi & <kommune> "sammen" (1/2) \\ 100 % {{x}} ]]> --'),
    metadata: {
      ...sampleDocument().metadata,
      title: 'Politi & <kommune> "sammen" (1/2) \\ ]]> <?xpacket end?>',
      authors: ['A & B <kommune>', '(C) \\) politi'],
      keywords: ['<x>', '&amp;'],
    },
    chapters: [
      chapter(
        'tegn',
        '1',
        'Tegn & <tegn>',
        'Lenke: [a & b](https://example.no/?a=1&b=(2)%20ø "Si «a & b» (her)") og \\(parentes\\) < > &.',
      ),
    ],
  }),
  'empty where it may be': () => ({
    ...sampleDocument(),
    subtitle: [],
    parties: [],
    details: [],
    chapters: [],
    attachments: [],
    signatures: { ...sampleDocument().signatures, closing: [], signatories: signatories(2) },
    metadata: {
      ...sampleDocument().metadata,
      authors: [],
      keywords: [],
      subject: '',
      caseNumber: null,
      journalNumber: null,
    },
  }),
  'a single page': () => ({
    ...sampleDocument(),
    chapters: [chapter('alt', null, 'Avtale', SENTENCE.repeat(3))],
    attachments: [],
  }),
  'thirty pages': () => ({
    ...sampleDocument(),
    mark: 'UTKAST',
    chapters: Array.from({ length: 24 }, (_, i) =>
      chapter(`k${i + 1}`, `${i + 1}`, `Kapittel om ansvar og oppgaver, del ${i + 1}`, chapterOfLength(i)),
    ),
    signatures: { ...sampleDocument().signatures, closing: markdown(SENTENCE.repeat(9)), signatories: signatories(6) },
  }),
};

function chapterOfLength(i: number): string {
  const points = repeat(2 + (i % 4), (n) => `- ${SENTENCE.slice(0, 60 + 13 * n)}\n`);
  const table =
    i % 6 === 5
      ? `\n| Tiltak | Frist |\n|--|--:|\n${repeat(9, (n) => `| ${SENTENCE.slice(0, 50)} | ${n + 1}. mai 2027 |\n`)}`
      : '';
  return `${SENTENCE.repeat(3 + (i % 5))}\n\n### Oppgaver\n\n${SENTENCE.repeat(2 + (i % 3))}\n\n${points}\n${SENTENCE.repeat(6 + (i % 7))}\n\n#### Frister\n\n${SENTENCE.repeat(4)}\n${table}\n`;
}

function withSignatories(count: number): Document {
  const sample = sampleDocument();
  return { ...sample, signatures: { ...sample.signatures, signatories: signatories(count) } };
}
