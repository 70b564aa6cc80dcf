import { Document, isCollection, isMap, isPair, isScalar, type Pair, Scalar, visit } from 'yaml';
import type { Agreement } from '../../schema/agreement.ts';

/** Keys that hold Markdown. */
const OWN_WORDS = new Set(['tekst', 'tillegg']);

/** What stands above an agreement. */
const HEADER = `# yaml-language-server: $schema=../schema/avtale.schema.json
#
# Oppdiktet avtale til måling av fart. Kommunen og politidistriktet finnes; personer, telefonnumre og innhold er laget av et program.
# Teksten er skrevet for å ligne på en vanlig avtale i lengde, ordforråd og oppbygning, og er ikke ment å bli signert av noen.

`;

/** An agreement as people write it: short lists and maps on one line, long text in blocks. */
export function toYaml(agreement: Agreement): string {
  const document = new Document(agreement);
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !isScalar(value) || !OWN_WORDS.has(String(key.value))) return;
      value.value = wrap(String(value.value));
      value.type = Scalar.BLOCK_LITERAL;
    },
    Collection(_, node) {
      const values = node.items.map((it) => (isPair(it) ? it.value : it));
      const length = values.reduce<number>((sum, it) => sum + (isScalar(it) ? String(it.value).length + 12 : 0), 0);
      if (
        node !== document.contents &&
        values.every((it) => isScalar(it) || (isCollection(it) && it.flow)) &&
        length < 100
      )
        node.flow = true;
    },
  });
  const sections = document.get('seksjoner');
  if (isMap(sections)) sections.items.forEach(layOutSection);
  return HEADER + document.toString({ lineWidth: 120, flowCollectionPadding: true });
}

/** Sections stand in blocks, however short, each under a comment as in the skeleton that people begin with. */
function layOutSection({ key, value }: Pair, index: number): void {
  if (isCollection(value) && value.items.length > 0) value.flow = false;
  if (isScalar(key)) key.commentBefore = ` ${index + 1}. Fakta først; egne ord i «tekst» eller «tillegg».`;
}

/** Breaks long lines at spaces. */
function wrap(text: string): string {
  return text.replace(/.{1,104}(?: |$)/gm, (line) => (line.endsWith(' ') ? `${line.trimEnd()}\n` : line));
}
