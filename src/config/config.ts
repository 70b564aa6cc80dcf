import * as z from 'zod';
import { about } from '../../schema/meta.ts';

/** How serious a finding is, as the configuration writes it; `av` switches the rule off. */
export const LEVELS = ['av', 'info', 'advarsel', 'feil'] as const;
export type Level = (typeof LEVELS)[number];

/** `avtale.config.yaml`: all of it optional, and not more than is needed. */
export const configSchema = z.strictObject({
  avtaler: z
    .string()
    .min(1)
    .max(300)
    .meta(about('Avtaler', 'Mappen avtalene ligger i.', 'editorial', 'agreements'))
    .optional(),
  regelsider: z
    .string()
    .regex(/^https:\/\/[^\s"'<>]+$/)
    .max(300)
    .meta(about('Regelsider', 'Nettadressen der sidene om reglene ligger.', 'editorial', 'https://example.no/regler/'))
    .optional(),
  regler: z
    .record(z.string(), z.enum(LEVELS))
    .meta(about('Regler', 'Hvor alvorlig en regel er her, eller av.', 'editorial', { 'first-person': 'av' }))
    .optional(),
});

/** What the configuration says about linting. */
export interface LintConfig {
  levels: ReadonlyMap<string, Level>;
}

/** The configuration, with defaults for what is not said. */
export interface Config {
  agreements: string;
  /** Where the pages about the rules are, ending in a slash. */
  rulePages: string;
  lint: LintConfig;
}

/** What holds without a configuration file. */
export const DEFAULT_CONFIG: Config = {
  agreements: 'agreements',
  rulePages: 'docs/regler/',
  lint: { levels: new Map() },
};
