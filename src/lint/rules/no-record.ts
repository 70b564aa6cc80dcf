import { sentenceRule } from '../sentence-rule.ts';

const RECORD = '(?:referat|møtereferat|protokoll|møtebok|journal|notat|notater|notatar|møteprotokoll)';
const NOT = '(?:ikke|ikkje)';

export const noRecord = sentenceRule({
  id: 'no-record',
  kind: 'law',
  title: { nb: 'Møter uten referat eller journal', en: 'Meetings without minutes or records' },
  description: {
    nb: 'Det offentlige har plikt til å dokumentere og journalføre. Taushetsplikt løses ved å unnta innhold, ikke ved å la være å skrive.',
    en: 'Public bodies must document and register. Confidentiality is kept by exempting content, not by not writing it down.',
  },
  severity: { draft: 'info', signing: 'warning' },
  sources: [{ title: 'Arkivlova og offentleglova § 10', date: '2026-11' }],
  pattern: {
    words: [
      'referat',
      'referater',
      'møtereferat',
      'protokoll',
      'protokollføres',
      'journal',
      'journalføres',
      'journalførast',
      'journalføring',
      'arkiveres',
      'arkiverast',
      'notat',
      'notater',
      'notatar',
      'muntlig',
      'munnleg',
      'nedtegnes',
      'skrives',
      'skrivast',
      'makuleres',
      'makulerast',
    ],
    wrong: [
      new RegExp(
        ` (?:føres|førast|skrives|skrivast|lages|lagast|tas|takast|fører|skriver|skriv|blir|vert) (?:det |vi )?(?:${NOT}|ingen|inga) (?:\\S+ )?${RECORD} `,
      ),
      new RegExp(
        ` (?:uten|utan) (?:at det (?:føres|skrives|blir ført|vert ført|vert skrive) )?(?:\\S+ )?${RECORD} | (?:ingen|inga) (?:\\S+ )?${RECORD} (?:fra|frå|føres|skrives|skal|vert|blir) `,
      ),
      new RegExp(
        ` (?:møtet|møtene|møta|sakene|saker|saka|samtalene|samtalane|drøftingene|drøftingane|dokumenter|dokument) (?:\\S+ ){0,3}${NOT} (?:journalføres|journalførast|arkiveres|arkiverast|protokollføres|refereres|referatføres|skrives ned|nedtegnes|journalføre|arkivere) `,
      ),
      new RegExp(
        ` (?:skal|må|kan) (?:det )?${NOT} (?:føres|førast|skrives|skrivast|tas|takast|lages|lagast) (?:noe |noko |eget |felles )?${RECORD} | ${RECORD}(?:et|en|er|ene)? (?:skal|blir|vert|må) ${NOT} (?:journalføres|journalførast|arkiveres|arkiverast|skrives|skrivast|føres|førast|lagres|lagrast) `,
      ),
      / (?:journalføring|arkivering|referat) (?:skjer|skrives|føres|førast|er) (?:etter|ved|når det er) behov /,
      / (?:notater|notatar|referatet|referater|papirer|papira) (?:\S+ ){0,3}(?:makuleres|makulerast|kastes|kastast|slettes|slettast) (?:etter|rett etter|når) møte\S* /,
    ],
    unless: /navn|namn|enkeltperson|personopplysning|sensitiv|uformell|telefonsamtale|kopi |dobbelt/,
    message: (words) => ({
      nb: `«${words}» strider mot plikten til å dokumentere og journalføre.`,
      en: `“${words}” is contrary to the duty to document and register.`,
    }),
    help: {
      nb: 'Skriv hvem som fører referat og journal, og at det som er taushetsbelagt, unntas offentlighet.',
      en: 'Say who keeps minutes and register, and that what is confidential is exempt from disclosure.',
    },
  },
});
