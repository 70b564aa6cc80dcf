import { type Prose, placeIn } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import type { Place, Report, Rule } from '../rule.ts';
import { signatureBlockIn } from '../signature-block.ts';
import { SOURCES } from '../sources.ts';
import { valueAt } from '../value-at.ts';

export const missingSignatories: Rule = {
  id: 'missing-signatories',
  kind: 'completeness',
  title: { nb: 'Underskriver mangler', en: 'A signatory is missing' },
  description: {
    nb: 'En gjensidig avtale skal underskrives av begge parter. Rolle og organisasjon må være klart før den sendes til signering.',
    en: 'A mutual agreement is signed by both parties. Role and organisation must be clear before it is sent for signing.',
  },
  severity: { draft: 'warning', signing: 'error' },
  guardsSigning: true,
  sources: [SOURCES.innst306],
  needs: [['signaturer']],
  check({ agreement, prose, source }, report) {
    const given = new Set((agreement.signaturer ?? []).map(({ part }) => part));
    const missing = (['kommune', 'politi'] as const).filter((part) => !given.has(part));
    if (missing.length === 0) {
      if (agreement.signaturer?.every(({ navn }) => navn === undefined)) reportUnsigned(prose, report);
      return;
    }
    const both = missing.length === 2;
    report({
      at: hasKey(source.value, 'signaturer') ? { path: ['signaturer'], key: true } : placeOf(prose, source.value),
      message: both
        ? { nb: 'Avtalen har ingen underskrivere.', en: 'The agreement has no signatories.' }
        : missing[0] === 'kommune'
          ? { nb: 'Ingen skriver under for kommunen.', en: 'Nobody signs for the kommune.' }
          : { nb: 'Ingen skriver under for politiet.', en: 'Nobody signs for the police.' },
      help: {
        nb: `Legg til under signaturer: { part: ${missing[0]}, rolle: …, organisasjon: … }. Navn er ikke nødvendig.`,
        en: `Add under signaturer: { part: ${missing[0]}, rolle: …, organisasjon: … }. No name is needed.`,
      },
    });
  },
};

/** «Gjelder fra den er undertegnet av begge parter» says when, and that is as it should be. */
const IS_TIME =
  / (?:fra|frå|når|etter at|til|inntil|straks|så snart|siden|sidan|da|då|dagen|dato|datoen|tidspunktet|ved) (?:\S+ ){0,5}(?:undertegn|underskr|underteikn|signer)/;

/** Nobody is named as data, and what stands in the text are roles with nothing to sign on. */
function reportUnsigned(prose: Prose, report: Report): void {
  const block = signatureBlockIn(prose);
  if (!block || block.isReady) return;
  const line = block.text.words.slice(block.start, block.end).replace(/\s+/g, ' ');
  report({
    at: placeIn(block.text, block.start, block.end),
    message: {
      nb: `Underskriften «${line}» har verken navn, dato eller linje å skrive på.`,
      en: `The signature “${line}” has neither a name, a date nor a line to sign on.`,
    },
    help: {
      nb: 'Skriv navnene under signaturer, og ta underskriftene ut av teksten.',
      en: 'Write the names under signaturer, and take the signatures out of the text.',
    },
  });
}

const WORDS = ['undertegn*', 'underskr*', 'underteikn*', 'signer*', 'signatur*'];
/** «Signaturer:», «Underskrifter (…)» */
const HEADING = /^ (?:signatur(?:er|ar|felt)?|underskrift(?:er)?) /;

/** Where the signatures stand or were to stand: in the text as roles, under their heading, where it says who signs, or after the last words. */
function placeOf(prose: Prose, root: unknown): Place {
  const block = signatureBlockIn(prose);
  if (block) return placeIn(block.text, block.start, block.end);
  const last = prose.texts.filter(({ kind, section }) => kind === 'prose' && section === 'evaluering').at(-1);
  const said = sentencesWith(
    prose,
    WORDS,
    ({ text, keys }) => text.kind === 'prose' && text.section !== 'vedlegg' && !IS_TIME.test(keys),
  );
  const named =
    said.find(({ keys, to, from }) => HEADING.test(keys) && to - from < 12) ??
    said.findLast(({ text, keys }) => text === last && / avtal[ea]/.test(keys)) ??
    said.find(({ keys }) => / avtal[ea]/.test(keys) && / av /.test(keys));
  if (named) return placeIn(named.text, named.start, named.end);
  const end = last?.sentences.at(-1);
  if (end) return placeIn(end.text, end.start, end.end);
  // Without any of these, what would stand next to the field in the file.
  return { path: [hasKey(root, 'vedlegg') ? 'vedlegg' : 'seksjoner'], key: true };
}

function hasKey(root: unknown, key: string): boolean {
  return valueAt(root, [key]) !== undefined;
}
