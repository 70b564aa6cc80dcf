import { type ExpressionHit, expressionTable, findExpressions } from '../prose/expressions.ts';
import { leadOf } from '../prose/lead-of.ts';
import { type Hit, type ProseSentence, type ProseText, placeIn } from '../prose/prose.ts';
import type { Report, Rule } from '../rule.ts';

const NEUTER =
  'samarbeid|ansvar|fokus|tiltak|behov|budsjett|tilbud|tilbod|tilsyn|vedtak|forhold|punkt|vedlegg|referat|varsel|vitne|samtykke|utvalg|utval|dokument|lokalsamfunn|miljø|forum|politidistrikt|lensmannskontor|årshjul|kalenderår|eksemplar|barn|nettverk|oppdrag|lovbrudd|lovbrot';
const COMMON =
  'avtale|kommune|handlingsplan|rapport|evaluering|ordning|gruppe|arbeidsgruppe|koordinator|kontaktperson|innkalling|frist|oversikt|patrulje|tjeneste|elev|rutine|politikontakt|skole|skule|statistikk|funksjon|vurdering|orientering|møteplan|oppfølging|stilling';
/** Those in -ig, -sk and -t are the same for both genders. */
const SINGULAR = 'spesiell|god|stor|aktuell|generell|formell|lokal|kommunal|nasjonal|ny|nær|klar|høy|fin|lav';
const ADJECTIVE =
  'vesentlig|vesentleg|viktig|alvorlig|alvorleg|nødvendig|spesiell|aktuell|lokal|kommunal|særskild|offentlig|offentleg|strategisk|generell|formell|positiv|negativ|relevant|kriminell';
const PLURAL =
  'endringer|endringar|utfordringer|utfordringar|forventninger|forventningar|hendelser|hendingar|vurderinger|vurderingar|forpliktelser|opplysninger|opplysningar|bestemmelser|målsettinger|oppgaver|oppgåver|saker|tjenester|tenester|grupper|planer|planar|rutiner|rutinar|beslutninger|møter|avtaler|avtalar|erfaringer|erfaringar|problemstillinger|problemstillingar|satsinger|satsingar|ressurser|ressursar|etater|etatar|skoler|skular|kommuner|kommunar';

const ACTOR =
  'partene|partane|kommunen|politiet|politirådet|politikontakten|politikontakta|lensmannen|politistasjonssjefen|slt-koordinatoren|politidistriktet';
const INFINITIVE =
  'sørge|sørgje|syte|bidra|delta|følge|følgje|utarbeide|melde|varsle|legge|leggje|sikre|stille|evaluere|rapportere|orientere|informere|utpeke|holde|halde|gi|gje|ta|gjøre|gjere|være|vere|ha';

const TABLE = expressionTable<'gender' | 'number' | 'verb'>([
  // «Begge parter sørge for»: the auxiliary is missing.
  [`begge|alle parter|partar|partene|partane ${INFINITIVE}`, 'verb'],
  [`${ACTOR} ${INFINITIVE}`, 'verb'],
  [`en|ein|ei ${NEUTER}`, 'gender'],
  [`et|eit ${COMMON}`, 'gender'],
  [`en|ein|ei * ${NEUTER}`, 'gender'],
  [`${SINGULAR} ${NEUTER}`, 'gender'],
  [`${ADJECTIVE} ${PLURAL}`, 'number'],
  ['alle|flere|fleire|mange|noen|nokre kommune|avtale|plan|gruppe|part|skole|skule|elev|etat', 'number'],
  ['partene|partane|vi|me|de|dei|medlemmene|medlemene er|blir|vert uenig|enig|samd|ueinig', 'number'],
  ['vi|partene|partane|de|dei uenig|ueinig', 'number'],
  ['to|tre|fire|begge eksemplar|avtale|plan|gruppe|part|gang|gong|måned|månad|uke|veke', 'number'],
]);

export const grammaticalAgreement: Rule = {
  id: 'grammatical-agreement',
  kind: 'language',
  title: { nb: 'Ordene er ikke bøyd i samsvar', en: 'The words do not agree' },
  description: {
    nb: 'Kjønn og tall som ikke stemmer, er ofte rester etter en endring, og kan gjøre det uklart hva som er ment.',
    en: 'Gender and number that do not match are often left from a change, and may make the meaning unclear.',
  },
  severity: { draft: 'info', signing: 'info' },
  check({ agreement, prose }, report) {
    for (const found of findExpressions(prose, TABLE)) {
      const { hit, start, end, text } = found;
      if (found.entry === 'verb') {
        if (beginsClause(prose.sentenceAt(hit), hit)) reportVerb(hit.text, start, end, text, report);
        continue;
      }
      if (!isWrong(found, agreement.målform)) continue;
      report({
        at: placeIn(hit.text, start, end),
        message: { nb: `«${text}» er ikke bøyd i samsvar.`, en: `The words of “${text}” do not agree.` },
        help: {
          nb:
            found.entry === 'gender'
              ? 'Sjekk om ordet er hankjønn eller intetkjønn.'
              : 'Sjekk om det er én eller flere.',
          en: found.entry === 'gender' ? 'Check the gender of the noun.' : 'Check whether there is one or more.',
        },
      });
    }
  },
};

/** Whether nothing stands before that an infinitive could go with: «Partene skal: – kommunen sørge for …». */
function beginsClause(sentence: ProseSentence, hit: Hit): boolean {
  return (
    hit.text.kind === 'prose' &&
    hit.index === sentence.from &&
    !/(?: skal| må| vil| kan| bør| å| at| plikter| pliktar) $/.test(leadOf(sentence)) &&
    // «Kommunen varsle og politiet …» has no verb either; «politiet ta over, blir …» is a clause.
    !/^[^.,;:]*[,:]/.test(sentence.text.words.slice(sentence.start, sentence.start + 60))
  );
}

function reportVerb(text: ProseText, start: number, end: number, words: string, report: Report): void {
  report({
    at: placeIn(text, start, end),
    message: { nb: `«${words}» mangler et verb, trolig «skal».`, en: `“${words}” lacks a verb, most likely “skal”.` },
    help: { nb: 'Skriv om det er en plikt eller noe som gjøres.', en: 'Say whether it is a duty or what is done.' },
  });
}

function isWrong({ entry, hit, text }: ExpressionHit<unknown>, målform: string): boolean {
  const words = text.toLowerCase().split(' ');
  if (hit.text.kind !== 'prose') return false;
  // Only an adjective stands between: «en viktig del av et samarbeid» has its own noun.
  if (entry === 'gender' && words.length === 3) return SINGULAR.split('|').includes(words[1]!);
  return words.at(-1) !== 'eksemplar' || målform === 'bokmål' || entry === 'gender';
}
