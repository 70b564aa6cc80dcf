import { normalise } from '../../source/normalise.ts';
import { matchesIn } from '../../text/matches-in.ts';
import type { Rule } from '../rule.ts';

/** A letter with combining marks, which may have a form of its own. */
const CLUSTER = /\p{L}\p{M}+/gu;

export const notNfc: Rule = {
  id: 'not-nfc',
  kind: 'form',
  title: { nb: 'Bokstaver satt sammen av deler', en: 'Letters made of parts' },
  description: {
    nb: 'Noen programmer skriver å som a og en løs ring. Det ser likt ut, men søk og sammenligning finner det ikke.',
    en: 'Some programs write å as a and a loose ring. It looks alike, but searching and comparing miss it.',
  },
  severity: { draft: 'info', signing: 'info' },
  fixable: true,
  sources: [{ title: 'Unicode Standard Annex 15: normaliseringsform C', date: '2025' }],
  check({ source }, report) {
    if (normalise(source.text) === source.text) return;
    const parts = source.lines.flatMap((text, index) =>
      matchesIn(text, CLUSTER)
        .filter(([cluster]) => cluster.normalize('NFC') !== cluster)
        .map(({ 0: cluster, index: at }) => ({
          at: { line: index + 1, column: at + 1, length: cluster.length },
          text: cluster.normalize('NFC'),
        })),
    );
    const [first] = parts;
    if (first === undefined) return;
    report({
      at: first.at,
      message: {
        nb: `«${first.text}» er satt sammen av to tegn; det er ${parts.length} slike i filen.`,
        en: `“${first.text}” is made of two characters; there are ${parts.length} such in the file.`,
      },
      help: { nb: 'Kjør avtale lint --fix.', en: 'Run avtale lint --fix.' },
      fix: parts,
    });
  },
};
