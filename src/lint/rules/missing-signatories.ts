import { type Prose, placeIn } from '../prose/prose.ts';
import { firstSentenceWith } from '../prose/sentences-with.ts';
import type { Place, Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

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
  check({ agreement, prose }, report) {
    const given = new Set((agreement.signaturer ?? []).map(({ part }) => part));
    const missing = (['kommune', 'politi'] as const).filter((part) => !given.has(part));
    if (missing.length === 0) return;
    const both = missing.length === 2;
    report({
      at: agreement.signaturer ? { path: ['signaturer'], key: true } : placeOf(prose),
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

/** Where the text says who signs, or the last words, after which the signatures were to stand. */
function placeOf(prose: Prose): Place {
  const said = firstSentenceWith(
    prose,
    ['undertegn*', 'underskr*', 'underteikn*', 'signeres', 'signerast', 'signerer'],
    ({ text, keys }) => text.kind === 'prose' && / avtal[ea]/.test(keys) && / av /.test(keys) && !IS_TIME.test(keys),
  );
  if (said) return placeIn(said.text, said.start, said.end);
  const last = prose.texts.filter(({ kind, section }) => kind === 'prose' && section === 'evaluering').at(-1);
  const end = last?.sentences.at(-1);
  return end ? placeIn(end.text, end.start, end.end) : { path: ['seksjoner', 'evaluering'], key: true };
}
