import { requirementRule } from '../requirement.ts';
import { SOURCES } from '../sources.ts';
import { valueAt } from '../value-at.ts';
import { ELECTION_TERM } from '../wording/election-term.ts';

const LAST = ['seksjoner', 'evaluering'];

/** «til 30. juni 2031», «ut 2027»: when it ends. */
const UNTIL =
  / (?:til og med|tom|t.o.m|til|ut|fram til|frem til|utgangen av|innen|innan) (?:den )?(?:\d{1,2} )?(?:[a-z]+ )?(?:\d{1,2} )?(?:\d{1,2} )?\d{4}(?= )/g;
/** «har siden 2009 samordnet» */
const SINCE = / (?:siden|sidan|helt siden|heilt sidan) (?:\S+ )?\d{4}(?= )/g;
const FROM = / (?:fra|frå|fom|f.o.m|kraft|virkning|verknad) (?:[^ ]+ ){0,5}(?:\d{1,2}\.\d{1,2}\.)?\d{4} /;

/** «trer i kraft når begge parter har signert», «gjelder fra undertegning», «den dagen begge har skrive under» */
const ON_SIGNING =
  / (?:fra|frå|ved|når|straks|etter at|idet|dagen|dato|datoen) (?:[^ ]+ ){0,6}(?:undertegn[^ ]*|underteikn[^ ]*|underskr[^ ]*|signer[^ ]*|skrive under|skrevet under|skriv under|skriver under|vedtatt|vedteken|vedteke|godkjent|godkjend|(?:kommunestyrets|bystyrets|kommunestyret sitt) vedtak) /;

export const missingTerm = requirementRule({
  id: 'missing-term',
  kind: 'completeness',
  title: { nb: 'Varighet mangler', en: 'The term is missing' },
  description: {
    nb: 'Uten en startdato vet ingen når avtalen gjelder, hvilke frister som løper, eller når den må fornyes.',
    en: 'Without a start nobody knows when the agreement applies, which deadlines run or when it must be renewed.',
  },
  severity: { draft: 'warning', signing: 'error' },
  guardsSigning: true,
  sources: [SOURCES.innst306],
  requirement: {
    what: { nb: 'når den begynner å gjelde', en: 'when it begins to apply' },
    path: ['varighet', 'fra'],
    sections: null,
    evidence: [
      {
        words: [
          'gjelder',
          'gjeld',
          'kraft',
          'varer',
          'avtaleperioden',
          'avtaleperiode',
          'gyldig',
          'varighet',
          'virkning',
          'verknad',
          'løper',
          'løp',
          'avtaletid',
          'gjelde',
          'starter',
          'startar',
        ],
        test: (keys) =>
          !/ (?:ikke|ikkje) lenger | så lenge (?:avtalen|avtala|den|ho) |^ (?:loven|lova|lovendringen|forskriften|forskrifta|planen|endringer|endringar) /.test(
            keys,
          ) &&
          / (?:sam|politiråds)?(?:arbeids)?avtal(?:e[a-zæøå]*|a) /.test(keys) &&
          (/ dags dato /.test(keys) ||
            / (?:\d{1,2}\.\d{1,2}\.)?\d{4}(?:[-–](?:\d{1,2}\.\d{1,2}\.)?\d{4})? /.test(
              keys.replace(UNTIL, ' ').replace(SINCE, ' '),
            ) ||
            FROM.test(keys)) &&
          !/plan(?:en)? /.test(keys),
      },
      // «Varighet: 01.01.2027–31.12.2030»
      {
        words: ['varighet', 'varigheit', 'avtaletid', 'avtaleperiode', 'gyldighetstid', 'gyldighet'],
        test: (keys) =>
          /^ (?:avtalens |avtala sin )?(?:varighet|varigheit|avtaletid|avtaleperiode|gyldighetstid|gyldighet) (?!er )/.test(
            keys,
          ) && /\d{4} /.test(keys.replace(UNTIL, ' ')),
      },
      // A start that is known once it comes.
      {
        words: [
          'gjelder',
          'gjeld',
          'gjelde',
          'kraft',
          'virkning',
          'verknad',
          'løper',
          'varighet',
          'varigheit',
          'gyldig',
          'bindende',
          'bindande',
          'forpliktende',
          'forpliktande',
        ],
        test: (keys) =>
          (ON_SIGNING.test(keys) || / kraft (?:straks|umiddelbart|med en gang|med ein gong) /.test(keys)) &&
          / (?:[^ ]*avtalens?|[^ ]*avtala|den|ho|han) /.test(keys),
      },
    ],
    near: [
      'inntil',
      'signering',
      'signert',
      'underskriven',
      'undertegnet',
      'underskrift',
      'underskriving',
      'signerast',
      'signeres',
      'avtaleperioden',
      'avtaleperiode',
      'planperioden',
      'planperiodens',
      'strategiperioden',
      'avtaletiden',
      'avtaletida',
      ...ELECTION_TERM,
    ],
    isNear: (keys) =>
      / \S*avtal\S* .*(?:gjelder|gjeld|kraft) /.test(keys) ||
      / avtal\S* .*inntil vid| avtale(?:periode|tid)| (?:plan|strategi)periode/.test(keys),
    // In a text it stands at the end, else beside the sections.
    home: (root) => (valueAt(root, [...LAST, 'tekst']) === undefined ? ['seksjoner'] : LAST),
    help: {
      nb: 'Skriv varighet: { fra: <åååå-mm-dd> }, eller varighet: { utelatt: <grunn> }.',
      en: 'Write varighet: { fra: <yyyy-mm-dd> }, or varighet: { utelatt: <reason> }.',
    },
  },
});
