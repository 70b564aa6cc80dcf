import { sentenceRule } from '../sentence-rule.ts';

const MINUTES =
  '(?:referat|referatet|referatene|referata|referater|møtereferat|møtereferatene|protokollen|protokollene|protokollane|møteprotokollen)';

export const openMinutes = sentenceRule({
  id: 'open-minutes',
  kind: 'law',
  title: { nb: 'Referater åpne for alle uten forbehold', en: 'Minutes open to all without reservation' },
  description: {
    nb: 'Referater kan ha innhold som er taushetsbelagt eller unntatt offentlighet. Det må sies før de legges ut.',
    en: 'Minutes may hold what is confidential or exempt from disclosure. That must be said before they are published.',
  },
  severity: { draft: 'info', signing: 'warning' },
  sources: [{ title: 'Offentleglova § 13 og offentlegforskrifta § 7', date: '2026-11' }],
  pattern: {
    words: [
      'referat',
      'referatet',
      'referatene',
      'referata',
      'referater',
      'møtereferat',
      'møtereferatene',
      'protokollen',
      'protokollene',
      'protokollane',
      'møteprotokollen',
    ],
    wrong: [
      new RegExp(
        ` ${MINUTES} (?:\\S+ ){0,12}?(?:legges ut|leggast ut|leggjast ut|lagt ut|lagt på|legges på|leggast på|publiseres|publiserast|publisert|offentliggjøres|offentleggjerast|kunngjøres|kunngjerast) `,
      ),
      new RegExp(
        ` ${MINUTES} (?:(?:fra|frå) \\S+ )?(?:er|skal være|skal vere|skal vera|blir|vert) (?:\\S+ )?(?:åpne|åpent|opne|ope|offentlige|offentlege|offentlig|offentleg|tilgjengelige|tilgjengelege|tilgjengelig) (?:for (?:alle|publikum|innbyggerne|innbyggjarane|allmennheten) )?`,
      ),
    ],
    unless:
      / (?:annet|anna|noe|noko) (?:følger|følgjer|er bestemt)| (?:lov|lova|loven) (?:tillater|tillèt|åpner|opnar)|unntatt|unnateke|unntak|taushets|teieplikt|anonym|sladd|gjenkjenn|kjennast att|offentleglov|offentlighetslov|(?:uten|utan|ikke|ikkje) (?:har |inneholder |inneheld |inneholde |innehalde )?person|offentlige delen| ikke (?:publiseres|legges|offentliggjøres|er|skal)|intranett|teams|saksbehandlingssystem|medlemmene| for (?:rådet|medlem|partene|partane)/,
    message: (words) => ({
      nb: `«${words}» tar ikke forbehold om innhold som er taushetsbelagt eller unntatt offentlighet.`,
      en: `“${words}” makes no reservation for what is confidential or exempt from disclosure.`,
    }),
    help: {
      nb: 'Legg til «med unntak av opplysninger som er underlagt taushetsplikt eller unntatt offentlighet».',
      en: 'Add “med unntak av opplysninger som er underlagt taushetsplikt eller unntatt offentlighet”.',
    },
  },
});
