import type { Agreement } from '../../schema/agreement.ts';
import type { Material } from './material.ts';

type Seksjoner = Agreement['seksjoner'];

/** The sections of an agreement that says as little as it may: a few words of its own in place of the template's, and no SLT. */
export function kortfattet(seksjoner: Seksjoner, { words, writer }: Material): Seksjoner {
  const { kort } = words;
  return {
    ...seksjoner,
    formål: { tekst: kort.formål },
    tjenestetilbud: { ...seksjoner.tjenestetilbud, tekst: kort.tjenestetilbud },
    politikontakt: { ...seksjoner.politikontakt, tekst: kort.politikontakt },
    politiråd: { ...seksjoner.politiråd, tekst: kort.politiråd },
    SLT: { utelatt: kort.slt },
    forventninger: { tekst: writer.short() },
    fokusområder: { ...seksjoner.fokusområder, tekst: kort.fokusområder },
    organisering: { tekst: writer.short() },
  } as Seksjoner;
}
