import type { Agreement } from '../../schema/agreement.ts';
import type { Attachment, Signatory, SignatureBlock } from '../document/document.ts';
import { capital } from './language/sentence.ts';
import { plainInline } from './markdown/blocks.ts';
import { composeOwnText } from './own-text.ts';
import { type ComposeContext, composeTemplate } from './sections.ts';
import { type Scope, scopeOf } from './view.ts';

/** The closing sentences and who signs. Comes after the chapters: what they say in full is not said again here. */
export function signaturesOf(context: ComposeContext, title: string): SignatureBlock {
  return {
    title: plainInline(title),
    closing: composeTemplate('avslutning', closingScope(context), ['varighet'], context),
    signatories: signatoriesOf(context.agreement),
    origin: ['signaturer'],
  };
}

/** What the closing sees: without a plain term and without a decision that a chapter has mentioned whole. */
function closingScope({ view, agreement, mentioned }: ComposeContext): Scope {
  const { varighet } = agreement;
  const isPlainTerm = varighet !== undefined && !('fornyelse' in varighet) && !('oppsigelse' in varighet);
  const unsaid = {
    ...(isPlainTerm && mentioned.has('varighet') && { varighet: null }),
    ...(mentioned.has('vedtak') && { vedtak: null }),
  };
  return [unsaid, view.root];
}

function signatoriesOf(agreement: Agreement): Signatory[] {
  const seen = new Map<string, number>();
  return (agreement.signaturer ?? []).map((it, index) => {
    const count = (seen.get(it.part) ?? 0) + 1;
    seen.set(it.part, count);
    return {
      id: count === 1 ? it.part : `${it.part}_${count}`,
      side: it.part,
      name: it.navn ?? null,
      role: plainInline(capital(it.rolle)),
      organisation: plainInline(it.organisasjon),
      origin: ['signaturer', index],
    };
  });
}

/** The id of an attachment, by its index from 0. */
export const attachmentId = (index: number): string => `vedlegg-${index + 1}`;

/** The attachments: printed where they have a text, otherwise named. */
export function attachmentsOf(context: ComposeContext): Attachment[] {
  return (context.agreement.vedlegg ?? []).map((it, index) => ({
    id: attachmentId(index),
    number: index + 1,
    title: plainInline(it.dokument ? `${it.tittel} (${it.dokument})` : it.tittel),
    blocks: it.tekst ? composeOwnText(it.tekst, ['vedlegg', index, 'tekst'], scopeOf(context.view, null), context) : [],
    origin: ['vedlegg', index],
  }));
}
