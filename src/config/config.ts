import * as z from 'zod/mini';
import { about, optional } from '../../schema/meta.ts';

/** How serious a finding is, as the configuration writes it; `av` switches the rule off. */
export const LEVELS = ['av', 'info', 'advarsel', 'feil'] as const;
export type Level = (typeof LEVELS)[number];

/** `avtale.config.yaml`: all of it optional, and not more than is needed. */
export const configSchema = z.strictObject({
  avtaler: optional(
    z.string().check(z.minLength(1), z.maxLength(300)),
    about('Avtaler', 'Mappen avtalene ligger i.', 'editorial', 'agreements'),
  ),
  regelsider: optional(
    z.string().check(z.regex(/^https:\/\/[^\s"'<>]+$/), z.maxLength(300)),
    about('Regelsider', 'Nettadressen der sidene om reglene ligger.', 'editorial', 'https://example.no/regler/'),
  ),
  regler: optional(
    z.record(z.string(), z.enum(LEVELS)),
    about('Regler', 'Hvor alvorlig en regel er her, eller av.', 'editorial', { 'first-person': 'av' }),
  ),
});

/** What the configuration says about linting. */
export interface LintConfig {
  levels: ReadonlyMap<string, Level>;
}

/** The configuration, with defaults for what is not said. */
export interface Config {
  agreements: string;
  /** The address of the pages about the rules, ending in a slash; null where they are not published. */
  rulePages: string | null;
  lint: LintConfig;
}

/** What holds without a configuration file. */
export const DEFAULT_CONFIG: Config = {
  agreements: 'agreements',
  rulePages: null,
  lint: { levels: new Map() },
};
