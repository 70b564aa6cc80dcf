import type { Document, Signatory, Target, Words } from '../../../document/document.ts';
import type { Margin, Node, TextStyle, Vector } from '../node.ts';
import { addTag, contentOf, type Tag } from '../structure.ts';
import { blockNodes } from './blocks.ts';
import { chapterHeading } from './heading.ts';
import { inlineRuns, plainText, textRun } from './runs.ts';
import { INK, LINE, MUTED, TEXT_WIDTH, type, WRITING_LINE } from './style.ts';

/** Name of the destination of the signature block. */
export const SIGNATURES = 'signatures';

/** How much room each signatory gets; chosen so that the whole block stands on one page. */
interface Form {
  columns: number;
  text: TextStyle;
  label: TextStyle;
  labelHeight: number;
  /** Room above the line to sign on, and above the lines to write on. */
  toSign: number;
  toWrite: number;
  below: number;
}

const GAP = 24;
const LABEL: TextStyle = { ...type(8.5, 12), color: MUTED };
const SMALL_LABEL: TextStyle = { ...type(7.5, 10), color: MUTED };
const ROOMY: Form = {
  columns: 2,
  text: type(11, LINE),
  label: LABEL,
  labelHeight: 12,
  toSign: 44,
  toWrite: 28,
  below: LINE,
};
const MEDIUM: Form = { ...ROOMY, text: type(10.5, 15), toSign: 34, toWrite: 22, below: 12 };
const TIGHT: Form = {
  columns: 2,
  text: type(9.5, 13),
  label: SMALL_LABEL,
  labelHeight: 10,
  toSign: 26,
  toWrite: 17,
  below: 10,
};

function formFor(signatories: number, target: Target, compact: boolean): Form {
  if (signatories > 8) return { ...TIGHT, columns: 3, toSign: 28, toWrite: 18, below: LINE };
  if (signatories > 6) return TIGHT;
  if (signatories > 4 || compact) return MEDIUM;
  return target === 'papir' ? { ...ROOMY, toSign: 52, toWrite: 32 } : ROOMY;
}

/** The closing sentence and a place to sign for each signatory, on one page. */
export function signatureNodes(root: Tag, document: Document, target: Target, compact: boolean): Node[] {
  const { signatures, words } = document;
  const sect = addTag(root, 'Sect');
  const heading = chapterHeading(sect, {
    id: SIGNATURES,
    number: null,
    title: signatures.title,
    bookmark: { text: plainText(signatures.title), level: 1 },
  });
  const closing = blockNodes(sect, signatures.closing);
  const last = closing.at(-1);
  if (last) last.keepEndWithNext = true;
  const form = formFor(signatures.signatories.length, target, compact);
  const width = (TEXT_WIDTH - GAP * (form.columns - 1)) / form.columns;
  const places = signatures.signatories.map(
    (signatory): Node => signatureNode(addTag(sect, 'Sect'), signatory, { form, width, target, words }),
  );
  const rows: Node[] = [];
  for (let i = 0; i < places.length; i += form.columns) {
    const row = places.slice(i, i + form.columns);
    while (row.length < form.columns) row.push({ stack: [] });
    rows.push({
      columns: row.map((place) => ({ ...place, width })),
      columnGap: GAP,
      unbreakable: true,
      margin: [0, 0, 0, i + form.columns < places.length ? form.below : 0],
    });
  }
  return [
    {
      stack: [
        heading,
        ...closing,
        ...(rows.length > 0 ? [{ stack: rows, unbreakable: true, margin: [0, 8, 0, 0] as Margin }] : []),
      ],
    },
  ];
}

interface Setting {
  form: Form;
  width: number;
  target: Target;
  words: Words;
}

function signatureNode(sect: Tag, signatory: Signatory, { form, width, target, words }: Setting): Node {
  const { text: style } = form;
  const dateWidth = width * 0.38;
  const placeWidth = width - dateWidth - 12;
  const organisation: Node = { text: inlineRuns(addTag(sect, 'P'), signatory.organisation, { bold: true }), ...style };
  const role: Node = { text: inlineRuns(addTag(sect, 'P'), signatory.role), ...style };
  const placeAndDate: Node = {
    columns: [
      { ...writingLine(sect, words.place, placeWidth, form.toWrite, form), width: placeWidth },
      { ...writingLine(sect, words.date, dateWidth, form.toWrite, form), width: dateWidth },
    ],
    columnGap: 12,
  };
  const signature = writingLine(
    sect,
    words.signature,
    width,
    form.toSign,
    form,
    target === 'acrobat' ? { sect, signatory, words } : undefined,
  );
  const name: Node =
    signatory.name === null
      ? writingLine(sect, words.name, width, form.toWrite, form)
      : { text: [textRun(addTag(sect, 'P'), signatory.name)], ...style, margin: [0, 2, 0, 0] };
  return { stack: [organisation, role, placeAndDate, signature, name] };
}

/** A line to write on with a label below. `field` makes it carry an empty signature field. */
function writingLine(
  sect: Tag,
  label: string,
  width: number,
  room: number,
  form: Form,
  field?: { sect: Tag; signatory: Signatory; words: Words },
): Node {
  const line: Vector = { type: 'line', x1: 0, y1: room, x2: width, y2: room, lineWidth: 0.6, lineColor: WRITING_LINE };
  const labelNode: Node = { text: [textRun(addTag(sect, 'P'), label, form.label)], ...form.label };
  if (field) {
    const { role, organisation, id } = field.signatory;
    const description = field.words.signatureField
      .replace('{role}', () => plainText(role))
      .replace('{organisation}', () => plainText(organisation));
    line.field = {
      name: `signatur_${id}`,
      label: description,
      height: room - 4,
      content: contentOf(addTag(field.sect, 'Form')),
    };
  }
  return { stack: [{ canvas: [line], color: INK }, labelNode] };
}
