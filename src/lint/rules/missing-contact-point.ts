import { requirementRule } from '../requirement.ts';
import { SOURCES } from '../sources.ts';
import { valueAt } from '../value-at.ts';

/** By which way: a number, an address, an office. */
const REACHED =
  /(?:på|via|gjennom|til|over) (?:\S+ ){0,3}?(?:tlf|telefon(?! og e-post til)|telefonen|mobil|e-?post|\d|\{\{|\S*stasjon|\S*kontor|rådhus|\S*torg|sentralbord|\S*hus(?:et)?\b|nett|post)/i;
const NAME = '[A-ZÆØÅ][a-zà-öø-ÿ]+(?:-[A-ZÆØÅ][a-zà-öø-ÿ]+)? (?:[A-ZÆØÅ]\\.? )?[A-ZÆØÅ][a-zà-öø-ÿ]+';
const NAMED = new RegExp(
  `${NAME}(?: ved [A-ZÆØÅ]\\S+(?: [a-zæøå]+)?)? (?:er|blir|vert|er utpekt som|er oppnevnt som|er oppnemnd som|fungerer som) (?:ny |fast |vår )?(?:politikontakt|kontakten)|[Pp]olitikontakt har (?:[a-zæøå]{3,25} )?${NAME}|[Pp]olitikontakt(?:en)? (?:\\| )?(?:er )?(?:utpekt|oppnevnt|oppnemnd|tilsatt)? ?(?:[a-zæøå]{3,25} )?${NAME}|[Kk]ontaktperson(?:en)? (?:i|hos|for|fra|frå) politiet (?:er|heter|heiter) (?:[a-zæøå]{3,25} )?${NAME}|(?:er|blir|vert) (?:[a-zæøå]{3,25} )?${NAME}(?: [A-ZÆØÅ][a-zà-öø-ÿ]+)? (?:ny |fast )?politikontakt|[Pp]olitikontakt er (?:utpekt|oppnevnt|oppnemnd)`,
);

const HELD_BY = new RegExp(
  `(?:[Ff]unksjonen|[Rr]oll(?:en|a)|[Oo]ppg(?:aven|åva)|[Ss]tilling(?:en|a)) (?:\\S+ ){0,4}?(?:av|hos|til|ved) (?:[a-zæøå\\d]{1,25} ){0,2}${NAME}|(?:innehas|vert halden|ivaretas|utføres|fylles|fyllast) (?:\\S+ )?(?:funksjonen|rollen|oppgaven) av (?:[a-zæøå\\d]{1,25} ){0,2}${NAME}`,
);

/** «Innbyggerne når politiet på 02800» is the way to others. */
const OF_OTHERS =
  / (?:når|kontakter|kontaktar|treffer|treff) (?:politiet|politidistriktet|operasjonssentral\S*|lensmannskontor\S*|slt-?\S+|kommunen|barnevern\S*|legevakt\S*) | (?:politiet|politidistriktet|operasjonssentral\S*|slt-?\S+|kommunen|barnevern\S*|legevakt\S*) (?:kan )?(?:nås|nåast|kontaktes|kontaktast|treffes|treffast) | (?:nås|nåast|kontaktes|kontaktast|treffes|treffast) (?:politiet|politistasjonen|lensmannskontoret|politidistriktet|operasjonssentral\S*) |^ (?:politistasjonen|lensmannskontoret|tjenestestedet|tenestestaden|kontoret) (?:kan )?(?:nås|nåast|kontaktes|kontaktast) /;
const OF_CONTACT = /politikontakt| (?:kontakten|kontaktpersonen|han|hun|ho|henne|ham|vedkommende|vedkommande) /;
/** Somebody who is told by the office. */
const IS_OFFICER =
  / politikontakt(?:en)? (?:\S+ ){0,3}?(?:er|blir|vert|til|hos) (?:\S+ )?(?:\S*stasjonssjef(?:en)?|lensmann(?:en)?|\S*avdelingsle(?:der|iar)(?:en)?|driftsenhetsleder(?:en)?|politisjefen) /;

const NUMBER_AFTER =
  /(?:[Tt]elefon|[Tt]lf|[Mm]obil|[Ee]-?post)[*_]{0,2}[.:]?[*_]{0,2}(?: \|)? (?:\+?\d[\d ]{3,12}\d|[\w.-]{1,40}@)/;
/** Whom else one may ring. */
const DEPUTY =
  /^ (?:vara|vikar|vikaren|varamann|stedfortreder|stadfortredar|stedfortrederen|slt\S*|kommunen|politistasjonen|lensmannskontoret|operasjonssentralen|nød\S*|naud\S*) /;

const KEYS = ['navn', 'telefon', 'epost', 'kontaktpunkt'];

export const missingContactPoint = requirementRule({
  id: 'missing-contact-point',
  kind: 'completeness',
  title: { nb: 'Veien til politikontakten mangler', en: 'The way to reach the politikontakt is missing' },
  description: {
    nb: 'Politikontakten skal være et fast kontaktpunkt. Da må kommunen og innbyggerne vite hvem det er, eller hvordan de når vedkommende.',
    en: 'The politikontakt shall be a fixed point of contact, so people must know who it is or how to reach them.',
  },
  severity: { draft: 'warning', signing: 'error' },
  guardsSigning: true,
  sources: [SOURCES.politikontakt],
  requirement: {
    what: {
      nb: 'hvem politikontakten er, eller hvordan kontakten nås',
      en: 'who the politikontakt is or how to reach them',
    },
    path: ['seksjoner', 'politikontakt', 'navn'],
    elsewhere: KEYS.map((key) => ['seksjoner', 'politikontakt', key]),
    isGiven: ({ agreement }) =>
      KEYS.some((key) => valueAt(agreement, ['seksjoner', 'politikontakt', key]) !== undefined),
    sections: ['politikontakt', 'tjenestetilbud'],
    evidence: [
      {
        words: ['politikontakt', 'politikontakten'],
        test: (_, { text, start, end }) =>
          /(?<!kr\.? ?)\b\d\d ?\d\d ?\d|\d{3} \d\d \d|@|\{\{ *(?:politikontakt\.)?(?:navn|telefon|epost|kontaktpunkt)/.test(
            text.text.slice(start, end),
          ),
      },
      {
        words: ['politikontakt', 'politikontakten'],
        test: (_, { text, start, end }) =>
          /[Pp]olitikontakt(?:en)?(?: (?:i|for|ved|på|hos) [A-ZÆØÅ][A-Za-zÀ-ÖØ-öø-ɏ-]+(?:(?:,| og) [A-ZÆØÅ][A-Za-zÀ-ÖØ-öø-ɏ-]+){0,3})?(?: kommune)?(?:(?: er| heter| heiter)?:?)(?: (?:ved|når|da|då|fra|frå|per|på) (?:[a-zß-öø-ɏ\d.]{1,20} ){1,6}?)?(?: ?[a-zß-öø-ɏ]{3,25}(?: \d)?)? [A-ZÆØÅ][a-zß-öø-ɏ]+ [A-ZÆØÅ][a-zß-öø-ɏ]/.test(
            text.words.slice(start, end),
          ),
      },
      // «Kontakten for Luster heiter …»
      {
        words: ['kontakten', 'kontakt', 'kontaktperson', 'kontaktpersonen'],
        test: (_, { text, start, end }) =>
          text.section === 'politikontakt' &&
          /[Kk]ontakt(?:en|person|personen)?(?: (?:i|for|ved|på|hos) (?:[A-ZÆØÅ][A-Za-zÀ-ÖØ-öø-ɏ-]+|kommunen))?(?: kommune)?(?: (?:er|heter|heiter)|:) [^.]{0,30}?(?:[A-ZÆØÅ][a-zà-öø-ÿ]+ [A-ZÆØÅ][a-zà-öø-ÿ]|\d\d ?\d\d)/.test(
            text.text.slice(start, end),
          ),
      },
      // «For tiden innehas funksjonen av politiførstebetjent Kari Moe», «Oppgaven er lagt til Kari Moe»
      {
        words: ['funksjonen', 'rollen', 'rolla', 'oppgaven', 'oppgåva', 'stillingen', 'stillinga'],
        test: (_, { text, start, end }) =>
          text.section === 'politikontakt' && HELD_BY.test(text.words.slice(start, end)),
      },
      // «Navnet: Kari Moe», «hun heter Kari Moe»
      {
        words: ['navn', 'navnet', 'namn', 'namnet', 'heter', 'heiter'],
        test: (_, { text, start, end }) =>
          text.section === 'politikontakt' &&
          /(?:[Nn]a[vm]ne?t?[*_]{0,2}:?[*_]{0,2}|hei?ter)(?: \|)? (?:[a-zæøå]{3,25} )?[A-ZÆØÅ][a-zà-öø-ÿ]+[ -][A-ZÆØÅ][a-zà-öø-ÿ]/.test(
            text.text.slice(start, end),
          ),
      },
      // «Telefon: 901 22 334» under the heading.
      {
        words: ['telefon', 'tlf', 'mobil', 'e-post', 'epost'],
        test: (keys, { text, start, end }) =>
          text.section === 'politikontakt' &&
          NUMBER_AFTER.test(text.text.slice(start, end)) &&
          !OF_OTHERS.test(keys) &&
          !DEPUTY.test(keys),
      },
      // How the kommune is told, where nobody is named.
      {
        words: ['politikontakt', 'politikontakten', 'politikontaktar', 'politikontakter'],
        test: (keys) =>
          / (?:utpeker|utpeiker|peker ut|peikar ut|oppnevner|oppnemner|utnevner|utnemner) (?:\S+ )?politikontakt/.test(
            keys,
          ) ||
          IS_OFFICER.test(keys) ||
          / politikontakt\S* (?:utpekes|utpeikast|oppnevnes|oppnemnast) av /.test(keys),
      },
      {
        words: [
          'kontaktes',
          'kontaktast',
          'nås',
          'nåast',
          'treffes',
          'treffast',
          'når',
          'henvendelser',
          'førespurnader',
        ],
        test: (keys, { text, start, end }) =>
          REACHED.test(text.text.slice(start, end)) && !(OF_OTHERS.test(keys) && !OF_CONTACT.test(keys)),
      },
      // «Politibetjent Kari Moe er politikontakt», «Kontaktperson i politiet er Kari Moe», «| Politikontakt | Kari Moe |»
      {
        words: ['politikontakt', 'politikontakten', 'kontaktperson', 'kontaktpersonen'],
        test: (_, { text, start, end }) => NAMED.test(text.words.slice(start, end)),
      },
    ],
    near: [
      'kontaktledd',
      'bindeledd',
      'bindeleddet',
      'kontaktpunkt',
      'kontaktpunktet',
      // «Politikontakten er navngitt», and no name.
      'navngitt',
      'navngiven',
      'namngitt',
      'namngjeven',
      'namngjeve',
    ],
    isNear: (keys) => / politikontakt/.test(keys),
    help: {
      nb: 'Skriv kontaktpunkt, telefon, epost eller navn under politikontakt, eller navn: { utelatt: <grunn> }.',
      en: 'Write kontaktpunkt, telefon, epost or navn under politikontakt, or navn: { utelatt: <reason> }.',
    },
  },
});
