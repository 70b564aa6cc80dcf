import type { SectionId } from '../../schema/sections/index.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import type { ProseSentence } from './prose/prose.ts';
import { ON_THE_WAY, saysHowSoon, tellsTheWay } from './wording/says-how-soon.ts';
import { tellsOfVolunteers, VOLUNTEERS } from './wording/says-volunteers.ts';
import { ON_DUTY_WORDS, saysWhoIsOnDuty } from './wording/says-who-is-on-duty.ts';
import { NOTIFYING, saysWhoNotifies } from './wording/says-who-notifies.ts';

/** A matter that an introduction promises that the agreement deals with. */
export interface Topic {
  name: string;
  /** Beside words that begin so it is another matter: «varsling om kritikkverdige forhold». */
  unless?: RegExp;
  /** Words about it; `beredskap*` stands for every word that begins so. */
  words: readonly string[];
  /** Other words that deal with it, but do not promise it. */
  also?: readonly string[];
  /** Whether a sentence with one of the words deals with it; any does where this is not given. */
  says?: (sentence: ProseSentence) => boolean;
  /** Facts that deal with it. */
  paths: readonly Path[];
  /** The section that is about nothing else: whatever it says deals with it. */
  section?: SectionId;
  /** Named by a word of its own, which says more than those beside it. */
  isPrecise?: true;
}

const inSection = (section: string, ...keys: string[]): Path[] => keys.map((key) => ['seksjoner', section, key]);

/** What the parties do about emergencies beside being on duty. */
const DRILLS =
  / (?:øve|øver|øvelse\S*|øving\S*|beredskapsråd\S*|\S*beredskapsplan\S*|kriseledelse\S*|kriseleiing\S*|beredskapskoordinator\S*|redningsledelse\S*) /;
/** «Samarbeidet forankres i aktuelle beredskapsplaner» tells what it rests on. */
const GROUNDS =
  / (?:samarbeidet|forankr\S*|grunnlag\S*|grunn|utgangspunkt|(?:bygger|byggjer|basert|basere[rst]*|kviler|hviler) på|(?:følger|følgjer) (?:også |og )?av|henger sammen med|heng saman med|i tråd med|i samsvar med) (?:\S+ ){0,15}\S*beredskapsplan/;

const OFFICE =
  '(?:\\S*(?:kontor|stasjon|mottak|skranke|ekspedisjon|servicetorg|lensmann|politihus|rådhus|kommunehus|tenestestad|tjenestested)\\S*|publikum)';
const WHEN_OPEN =
  '(?:åpner|opnar|åpent?|åpne|opne|opent?|ope|døgnåpen|døgnope|stengt|betjent|betent|klokka|klokken|kl|timeavtale)';
/** «Kontoret er åpent hver tirsdag», «Publikum kan møte opp klokken 9»; «kommunen åpner et evakueringssenter» is another matter. */
const OPENS = new RegExp(` ${OFFICE} (?:\\S+ ){0,20}${WHEN_OPEN} | ${WHEN_OPEN} (?:\\S+ ){0,20}${OFFICE} `);

export const TOPICS: readonly Topic[] = [
  {
    name: 'frivillige beredskapsorganisasjoner',
    words: [
      'redningsorganisasjon*',
      'beredskapsorganisasjon*',
      'redningsteneste*',
      'redningstjeneste*',
      'hjelpekorps*',
      'redningslag*',
    ],
    also: VOLUNTEERS,
    says: tellsOfVolunteers,
    paths: inSection('tjenestetilbud', 'frivillige'),
    isPrecise: true,
  },
  {
    name: 'øvelser',
    words: ['øvelse', 'øvelser', 'øvelsene', 'øving', 'øvingar', 'øvinger', 'beredskapsøv*', 'fellesøv*', 'samøv*'],
    also: ['øve', 'øver', 'øves', 'øvast', 'øvd'],
    paths: [],
    isPrecise: true,
  },
  {
    name: 'vakt og utrykning',
    words: ['vakt', 'vakta', 'vakten', 'vaktordning*', 'beredskapsordning*', 'utrykning', 'utrykninger', 'utrykking'],
    also: ON_DUTY_WORDS,
    says: saysWhoIsOnDuty,
    paths: inSection('tjenestetilbud', 'beredskap', 'responstid'),
  },
  {
    name: 'beredskap',
    words: ['beredskap*'],
    also: ON_DUTY_WORDS,
    says: (sentence) => saysWhoIsOnDuty(sentence) || (DRILLS.test(sentence.keys) && !GROUNDS.test(sentence.keys)),
    paths: inSection('tjenestetilbud', 'beredskap'),
  },
  {
    name: 'responstid',
    also: ['innsatstid*', 'minutt*', 'framme', 'fremme', ...ON_THE_WAY],
    words: ['responstid*', 'responskrav*', 'utrykningstid*', 'utrykkingstid*'],
    says: (sentence) => saysHowSoon(sentence) || tellsTheWay(sentence),
    paths: inSection('tjenestetilbud', 'responstid'),
  },
  {
    name: 'åpningstider',
    also: [
      ...['åpner', 'opnar', 'åpne', 'opne', 'open', 'opent', 'døgnåpen', 'døgnope', 'stengt', 'betjent', 'betent'],
      ...['ekspedisjon*', 'publikumsmottak*', 'publikum', 'skranke*', 'klokka', 'klokken', 'kl', 'timeavtale'],
    ],
    says: ({ keys }) => / (?:åpningstid|opningstid)/.test(keys) || OPENS.test(keys),
    words: ['åpningstid*', 'opningstid*', 'åpent', 'ope'],
    paths: inSection('tjenestetilbud', 'tjenestesteder', 'åpningstider_på_nett'),
  },
  {
    name: 'frivillige',
    words: ['frivillig*'],
    says: ({ keys }) => / frivillig(?!sentral)/.test(keys),
    paths: inSection('tjenestetilbud', 'frivillige'),
  },
  { name: 'pass', words: ['passutstedelse*', 'pass'], paths: inSection('tjenestetilbud', 'pass') },
  {
    name: 'taushetsplikt',
    section: 'taushetsplikt',
    words: ['taushetsplikt*', 'taushetsbelagt*', 'teieplikt*'],
    paths: inSection('taushetsplikt', 'hjemler', 'gjelder', 'samtykke'),
  },
  {
    name: 'økonomi',
    words: [
      'økonomi',
      'økonomien',
      'økonomiske',
      'finansiering',
      'finansieringa',
      'kostnadsfordeling',
      'kostnader',
      'kostnadar',
    ],
    also: ['kostnad*', 'utgift*', 'finansier*', 'betal*', 'refunder*', 'kroner', 'spleis*'],
    paths: [],
  },
  {
    name: 'oppsigelse',
    words: ['oppsigelse*', 'oppseiing*', 'oppsiging*'],
    also: ['sies', 'seiast', 'uoppsigelig', 'uoppseieleg'],
    says: ({ keys }) => / opp |opps[ie]/.test(keys),
    paths: [['varighet', 'oppsigelse']],
  },
  {
    name: 'evaluering',
    section: 'evaluering',
    words: ['evaluer*'],
    paths: inSection('evaluering', 'hyppighet', 'løpende', 'gjelder'),
  },
  {
    name: 'risikoområder',
    words: ['risikoområd*', 'risiko*'],
    paths: inSection('fokusområder', 'områder'),
  },
  {
    name: 'fokusområder',
    words: ['fokusområd*', 'satsingsområd*', 'satsningsområd*', 'innsatsområd*'],
    also: ['prioriter*', 'satser', 'satsar', 'satsing*'],
    paths: inSection('fokusområder', 'områder'),
    section: 'fokusområder',
  },
  {
    name: 'bemanning',
    words: ['bemanning', 'bemanninga', 'bemanningen'],
    also: [
      'ansatte',
      'tilsette',
      'årsverk',
      'stilling*',
      'tjenestepersoner',
      'tenestepersonar',
      'polititjenestestilling*',
    ],
    says: ({ keys }) => /\d|årsverk|bemann| (?:to|tre|fire|fem|seks|sju|åtte|ni|ti) /.test(keys),
    paths: [],
  },
  {
    name: 'informasjonsutveksling',
    words: ['informasjonsutveksl*', 'informasjonsdel*', 'informasjonsflyt*', 'utveksl*'],
    also: ['opplysning*'],
    paths: [],
  },
  {
    name: 'behandling av personopplysninger',
    words: ['personopplysning*', 'personvern*'],
    also: ['behandlingsansvar*', 'persondata', 'personregister*', 'databehandl*', 'opplysning*'],
    says: ({ keys }) =>
      /personopplys|personvern|behandlingsansv|persondata|personregister|databehand/.test(keys) ||
      / opplysning\S* om (?:\S+ )?(?:enkeltperson|einskildperson|person|barn|ungdom)\S* (?:\S+ ){0,8}(?:slett|lagr|oppbevar|innsyn|register|registrer|behandlingsgrunnlag|behandle|handsam)/.test(
        keys,
      ),
    paths: [],
  },
  {
    name: 'tilstedeværelse',
    words: ['tilstedeværelse*', 'tilstadevering*', 'nærvær*', 'tilstede', 'stede'],
    paths: inSection('politikontakt', 'tilstedeværelse'),
  },
  {
    name: 'varsling',
    unless: /^(?:kritikkverdig|arbeidsmiljø|bekymring)/,
    words: ['varsling', 'varslinga', 'varslingen', 'varslingsrutine*', 'varslingsrutinar'],
    also: NOTIFYING,
    says: saysWhoNotifies,
    paths: [],
  },
];
