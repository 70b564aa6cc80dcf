import * as z from 'zod/mini';
import { evaluering } from './evaluering.ts';
import { fokusområder } from './fokusomrader.ts';
import { formål } from './formal.ts';
import { forventninger } from './forventninger.ts';
import { organisering } from './organisering.ts';
import { politikontakt } from './politikontakt.ts';
import { politiråd } from './politirad.ts';
import { SLT } from './slt.ts';
import { taushetsplikt } from './taushetsplikt.ts';
import { tjenestetilbud } from './tjenestetilbud.ts';

/** The ten required sections in canonical order; the number of a section is its place here, from 1. */
export const SECTIONS = {
  formål,
  tjenestetilbud,
  politikontakt,
  politiråd,
  SLT,
  forventninger,
  fokusområder,
  organisering,
  taushetsplikt,
  evaluering,
} as const;

export type SectionId = keyof typeof SECTIONS;

export const SECTION_IDS = Object.keys(SECTIONS) as SectionId[];

export const seksjoner = z.strictObject(SECTIONS);

/** ASCII form of a section's key, as used in file names and web addresses. */
export const SECTION_SLUGS: Readonly<Record<SectionId, string>> = {
  formål: 'formal',
  tjenestetilbud: 'tjenestetilbud',
  politikontakt: 'politikontakt',
  politiråd: 'politirad',
  SLT: 'slt',
  forventninger: 'forventninger',
  fokusområder: 'fokusomrader',
  organisering: 'organisering',
  taushetsplikt: 'taushetsplikt',
  evaluering: 'evaluering',
};

/** The number by which the sections are known, 1 to 10. */
export function sectionNumber(id: SectionId): number {
  return SECTION_IDS.indexOf(id) + 1;
}
