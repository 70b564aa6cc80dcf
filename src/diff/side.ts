import type { Agreement } from '../../schema/agreement.ts';
import type { Document } from '../document/document.ts';

/** One of the two agreements that are compared. */
export interface Side {
  agreement: Agreement;
  /** What it prints, by the templates of its own revision. Also asked for the agreement with a part left out or from the other side. */
  compose: (agreement: Agreement) => Document;
  /** The template layers; sides that share them cannot differ in the templates' words. */
  templates: unknown;
}
