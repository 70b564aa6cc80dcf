import type { AgreementPdf } from './agreement-pdf.ts';
import type { SignatureField } from './node.ts';
import { markAnnotation } from './structure.ts';
import { textString } from './text-string.ts';

/** Signatures exist, or are expected to. */
const SIGNATURES_EXIST = 1;
/** An annotation that is printed. */
const PRINT = 4;

/** Places an empty signature field on a line of the current page. */
export function paintSignatureField(
  document: AgreementPdf,
  line: { x1: number; y1: number; x2: number },
  field: SignatureField,
): void {
  const width = line.x2 - line.x1;
  if (document._root.data.AcroForm === undefined) beginForm(document);
  // An empty field shows nothing, but PDF/A wants every field to say how it looks.
  const appearance = document.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, field.height],
    Resources: {},
  });
  appearance.end('\n');
  markAnnotation(document, field.content, (key) => {
    document.formAnnotation(field.name, null, line.x1, line.y1 - field.height, width, field.height, {
      FT: 'Sig',
      F: PRINT,
      TU: new String(textString(field.label)),
      P: document.page.dictionary,
      AP: { N: appearance },
      StructParent: key,
    });
  });
}

function beginForm(document: AgreementPdf): void {
  document._font = document.face('regular');
  document.initForm();
  const form = (document._root.data.AcroForm as { data: Record<string, unknown> }).data;
  // The fields bring their appearance along, and PDF/A forbids to ask the reader for one.
  delete form.NeedAppearances;
  form.SigFlags = SIGNATURES_EXIST;
}
