import type { Document, Signatory, Target, Words } from '../../../document/document.ts';
import type { Node, Run, SignatureField, TextStyle, Vector } from '../node.ts';
import { addTag, contentOf, type Tag } from '../structure.ts';
import { blockNodes } from './blocks.ts';
import { chapterHeading } from './heading.ts';
import { inlineRuns, plainText, textRun } from './runs.ts';
import { LINE, MUTED, TEXT_WIDTH, type, WRITING_LINE } from './style.ts';

/** Name of the destination of the signature block. */
export const SIGNATURES = '_signatures';

/** How much room each signatory gets; chosen so that the whole block stands on one page. */
interface Form {
  columns: number;
  text: TextStyle;
  label: TextStyle;
  /** Room above the line to sign on, and above the lines to write on. */
  toSign: number;
  toWrite: number;
  below: number;
}

const GAP = 24;
const PLACE_GAP = 12;
/** A field leaves a little of the room above its line free. */
const ABOVE_FIELD = 4;
const LABEL: TextStyle = { ...type(8.5, 12), color: MUTED };
const SMALL_LABEL: TextStyle = { ...type(7.5, 10), color: MUTED };
const ROOMY: Form = {
  columns: 2,
  text: type(11, LINE),
  label: LABEL,
  toSign: 44,
  toWrite: 28,
  below: LINE,
};
const MEDIUM: Form = { ...ROOMY, text: type(10.5, 15), toSign: 34, toWrite: 22, below: 20 };
const TIGHT: Form = {
  columns: 2,
  text: type(9.5, 13),
  label: SMALL_LABEL,
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

interface Surroundings {
  target: Target;
  /** Whether everything is to fit on one page. */
  compact: boolean;
  anchors: ReadonlySet<string>;
}

/** The closing sentence and a place to sign for each signatory, on one page. */
export function signatureNodes(root: Tag, document: Document, { target, compact, anchors }: Surroundings): Node[] {
  const { signatures, words } = document;
  const sect = addTag(root, 'Sect');
  const heading = chapterHeading(sect, {
    id: SIGNATURES,
    number: null,
    title: signatures.title,
    bookmark: { text: plainText(signatures.title), level: 1 },
  });
  const closing = blockNodes(sect, signatures.closing, anchors);
  const last = closing.at(-1);
  if (last) last.keepEndWithNext = true;
  const form = formFor(signatures.signatories.length, target, compact);
  const width = (TEXT_WIDTH - GAP * (form.columns - 1)) / form.columns;
  const places = signatures.signatories.map((each) =>
    placeToSign(addTag(sect, 'Sect'), each, { form, width, target, words }),
  );
  const rows: Node[] = [];
  for (let i = 0; i < places.length; i += form.columns) {
    const isLast = i + form.columns >= places.length;
    rows.push(rowOf(places.slice(i, i + form.columns), form, width, isLast ? 0 : form.below));
  }
  const block: Node = { stack: rows, unbreakable: true, margin: [0, 8, 0, 8] };
  // Where all of it fits on a page it stands on one; where not, the block at least follows on the closing sentence.
  return [{ stack: [heading, ...closing, ...(rows.length > 0 ? [block] : [])], unbreakable: true }];
}

/** Who signs, and below it what is to be filled in; apart, so that lines of neighbours are level. */
interface Place {
  who: Node[];
  lines: Node[];
}

function rowOf(places: readonly Place[], form: Form, width: number, below: number): Node {
  const columns = (part: (place: Place) => Node[]): Node => ({
    columns: Array.from({ length: form.columns }, (_, i) => ({ stack: places[i] ? part(places[i]) : [], width })),
    columnGap: GAP,
  });
  return {
    stack: [columns(({ who }) => who), columns(({ lines }) => lines)],
    unbreakable: true,
    margin: [0, 0, 0, below],
  };
}

interface Setting {
  form: Form;
  width: number;
  target: Target;
  words: Words;
}

function placeToSign(sect: Tag, signatory: Signatory, { form, width, target, words }: Setting): Place {
  const { text: style } = form;
  const organisation: Node = {
    text: inlineRuns(addTag(sect, 'P'), signatory.organisation, { style: { bold: true } }),
    ...style,
  };
  const role: Node = { text: inlineRuns(addTag(sect, 'P'), signatory.role), ...style };
  const dateWidth = width * 0.38;
  const placeWidth = width - dateWidth - PLACE_GAP;
  const line = (label: string, lineWidth: number, room: number, field?: SignatureField): Node =>
    writingLine(textRun(addTag(sect, 'P'), label, form.label), lineWidth, room, form, field);
  const placeAndDate: Node = {
    columns: [
      { ...line(words.place, placeWidth, form.toWrite), width: placeWidth },
      { ...line(words.date, dateWidth, form.toWrite), width: dateWidth },
    ],
    columnGap: PLACE_GAP,
  };
  const field = target === 'acrobat' ? fieldFor(sect, signatory, words, form) : undefined;
  const signature = line(words.signature, width, form.toSign, field);
  const name: Node =
    signatory.name === null
      ? line(words.name, width, form.toWrite)
      : { text: [textRun(addTag(sect, 'P'), signatory.name)], ...style, margin: [0, 2, 0, 0] };
  return { who: [organisation, role], lines: [placeAndDate, signature, name] };
}

function fieldFor(sect: Tag, { id, role, organisation }: Signatory, words: Words, form: Form): SignatureField {
  const label = words.signatureField
    .replace('{role}', () => plainText(role))
    .replace('{organisation}', () => plainText(organisation));
  return { name: `signatur_${id}`, label, height: form.toSign - ABOVE_FIELD, content: contentOf(addTag(sect, 'Form')) };
}

/** A line to write on with a label below. */
function writingLine(label: Run, width: number, room: number, form: Form, field?: SignatureField): Node {
  const line: Vector = { type: 'line', x1: 0, y1: room, x2: width, y2: room, lineWidth: 0.6, lineColor: WRITING_LINE };
  return { stack: [{ canvas: [{ ...line, ...(field && { field }) }] }, { text: [label], ...form.label }] };
}
