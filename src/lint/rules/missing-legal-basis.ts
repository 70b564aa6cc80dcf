import { requirementRule } from '../requirement.ts';
import { SOURCES } from '../sources.ts';

/** Acts about access, archives and personal data: whom secrecy binds is not in them. */
const OTHER_MATTERS =
  / (?:offentleglov[ae]n?|offentlighetsloven|offentlegheitslova|arkivlov[ae]n?|personopplysningslov[ae]n?|personvernlov[ae]n?|alkohollov[ae]n?|kommunelov[ae]n?)(?= )/g;

/** «etter de reglene som gjelder», «i samsvar med gjeldende lovverk»: some law, but which? */
const RULES_IN_FORCE =
  / (?:etter|følger|følgjer|følge|følgje|samsvar med|tråd med|henhold til) (?:(?:de|dei|det) )?(?:(?:reglene|reglane|regler|reglar|lovene|lover|lovverk|lovverket|regelverk|regelverket) som (?:til enhver tid |til kvar tid )?gjeld|(?:til enhver tid |til kvar tid )?(?:gjeldende|gjeldande|vanlige|vanlege) (?:regl|lov|regelverk))/;

export const missingLegalBasis = requirementRule({
  id: 'missing-legal-basis',
  kind: 'law',
  title: { nb: 'Taushetsplikt uten hjemmel', en: 'Confidentiality without a legal reference' },
  description: {
    nb: '«Gjeldende lover» sier ikke hvem som kan dele hva. Politi og kommune har taushetsplikt etter ulike lover, og avtalen bør nevne dem.',
    en: '“Applicable law” does not say who may share what. Police and kommune are bound by different acts, which the agreement should name.',
  },
  severity: { draft: 'info', signing: 'warning' },
  sources: [SOURCES.taushetsplikt],
  requirement: {
    what: { nb: 'hvilke lover taushetsplikten følger av', en: 'which acts the confidentiality follows from' },
    path: ['seksjoner', 'taushetsplikt', 'hjemler'],
    sections: ['taushetsplikt'],
    evidence: [
      { words: null, test: (keys) => /[a-zæøå]{4}(?:loven|lova|lovens|lovas) /.test(keys.replace(OTHER_MATTERS, ' ')) },
      {
        words: null,
        test: (keys, { text, start, end }) =>
          /§ ?\d/.test(text.text.slice(start, end)) &&
          (keys.search(OTHER_MATTERS) < 0 || / (?:taushet|teie|teia)/.test(keys)),
      },
    ],
    nearest: {
      words: ['regler', 'reglene', 'reglar', 'reglane', 'lov', 'lover', 'lovene', 'lovverk', 'lovverket', 'regelverk'],
      test: (keys) => RULES_IN_FORCE.test(keys),
    },
    near: [
      'lover',
      'lovverk',
      'lovverket',
      'regelverk',
      'regelverket',
      'taushetsplikt',
      'taushetsplikten',
      'teieplikt',
      'teieplikta',
    ],
    help: {
      nb: 'Skriv hjemler med lov og paragrafer under taushetsplikt, for eksempel politiregisterloven § 23 og forvaltningsloven § 13, eller hjemler: { utelatt: <grunn> }.',
      en: 'Write hjemler with acts and sections under taushetsplikt, or hjemler: { utelatt: <reason> }.',
    },
  },
});
