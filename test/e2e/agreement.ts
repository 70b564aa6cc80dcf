import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One of the project's own agreements, as text. */
export function ownAgreement(slug: 'skien' | 'nome' | 'flakstad' | 'sor-varanger'): string {
  return readFileSync(fileURLToPath(new URL(`../../agreements/${slug}.yaml`, import.meta.url)), 'utf8');
}

/** A short draft without errors. */
export const DRAFT = `tittel: Samarbeidsavtale
status: utkast
målform: bokmål
parter:
  kommune: { nummer: "4026", navn: Tinn kommune }
  politi: { distrikt: Sør-Øst politidistrikt }
seksjoner:
  formål: {}
  tjenestetilbud: {}
  politikontakt: {}
  politiråd:
    leder: { rolle: ordfører }
    møter: { antall: 4, per: år }
  SLT: {}
  forventninger: {}
  fokusområder: {}
  organisering: {}
  taushetsplikt: {}
  evaluering: {}
signaturer:
  - { part: kommune, rolle: ordfører, organisasjon: Tinn kommune }
  - { part: politi, rolle: politimester, organisasjon: Sør-Øst politidistrikt }
`;

/** The draft with one passage put in the place of another, which must be there. */
export function draftWith(passage: string, replacement: string): string {
  if (!DRAFT.includes(passage)) throw new Error(`the draft has no ${JSON.stringify(passage)}`);
  return DRAFT.replace(passage, () => replacement);
}
