import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

/** Slips that have one right answer, and that no correct text contains. Not a spell checker. */
const TABLE = expressionTable<string | null>([
  ['til en hver tid', 'til enhver tid'],
  ['til ein kvar tid', 'til eikvar tid'],
  ['viktig|viktige av avtalen|avtalene|avtala|partene|kommunen|politiet', null],
  ['det er viktig av', null],
  ['i forhold til til', 'i forhold til'],
  ['for å å', 'for å'],
  ['hver for seg og', null],
  ['virkosomhet', 'virksomhet'],
  ['patruljevirkosomhet', 'patruljevirksomhet'],
  ['samarbied', 'samarbeid'],
  ['samarbeide mellom', 'samarbeidet mellom'],
  ['kriminalitetsforbyggende', 'kriminalitetsforebyggende'],
  ['kriminalitetforebyggende', 'kriminalitetsforebyggende'],
  ['forbyggende', 'forebyggende'],
  ['forbyggjande', 'førebyggjande'],
  ['ansvarlid', 'ansvarlig'],
  ['kommunnen', 'kommunen'],
  ['politidsitrikt', 'politidistrikt'],
  ['politidistikt', 'politidistrikt'],
  ['tilstedværelse', 'tilstedeværelse'],
  ['tilstedeværelsen av av', null],
  ['tausethsplikt', 'taushetsplikt'],
  ['taushetplikt', 'taushetsplikt'],
  ['ihht', 'iht.'],
  ['hvertfall', 'hvert fall'],
  ['iforhold', 'i forhold'],
  ['idag', 'i dag'],
  ['istedet', 'i stedet'],
  ['istedenfor', 'i stedet for'],
  ['såfremt at', 'såfremt'],
  ['blandt', 'blant'],
  ['komune', 'kommune'],
  ['komunen', 'kommunen'],
  ['komunens', 'kommunens'],
  ['komuner', 'kommuner'],
  ['igang', 'i gang'],
  ['istand', 'i stand'],
  ['itillegg', 'i tillegg'],
  ['iløpet', 'i løpet'],
  ['ivertfall', 'i hvert fall'],
  ['ihvertfall', 'i hvert fall'],
  ['forøvrig', 'for øvrig'],
  ['tilsammen', 'til sammen'],
  ['tildels', 'til dels'],
  ['så lengde', 'så lenge'],
  ['egene', 'egne'],
  ['eigene', 'eigne'],
  ['politet', 'politiet'],
  ['resurser', 'ressurser'],
  ['resursar', 'ressursar'],
  ['inkaller', 'innkaller'],
  ['kompitanse', 'kompetanse'],
  ['nødvending', 'nødvendig'],
  ['tilstrekelig', 'tilstrekkelig'],
  ['ansvarelig', 'ansvarlig'],
  ['informasjonutveksling', 'informasjonsutveksling'],
  ['erfaringutveksling', 'erfaringsutveksling'],
  ['hvet år', 'hvert år'],
  ['desverre', 'dessverre'],
  ['gjevnlig', 'jevnlig'],
  ['sansynlig', 'sannsynlig'],
  ['orginal', 'original'],
  ['inntill', 'inntil'],
  ['er|være|vere tilstede', null],
  ['i samarbeide med', 'i samarbeid med'],
  ['sitt|rådets|politiets|kommunens arbeide', null],
  ['gjeldene|gjellende for|fra|lov|regler|regelverk|avtale|avtaler|rutiner', null],
  ['så|og hvis at', null],
  // «og» for «å» before what is to be done
  [
    'plikter|pliktar|forplikter|forpliktar|seg|prøver|forsøker|klarer|mulig|mogleg|viktig|nødvendig|enige|samde|adgang|ansvar|til|for|ved|om|med og stille|følge|følgje|bidra|delta|sørge|sørgje|gi|gje|holde|halde|være|vere|ta|gjøre|gjere|sende|melde|varsle|møte|legge|leggje|finne|skape|sikre|styrke|utvikle|forebygge|førebyggje|hindre|avdekke|etablere|utarbeide|samarbeide|gjennomføre|informere|orientere|oppnå|redusere',
    null,
  ],
  // a compound that is cut off before «og»
  ['rus og kriminalitetsforebyggende|kriminalitetsførebyggjande|kriminalitetsforebygging', null],
  ['risiko og sårbarhetsanalyse|sårbarhetsanalysen|sårbarhetsanalyser|sårbarheitsanalyse|sårbarheitsanalysen', null],
  ['barne og ungdomsarbeid|ungdomsarbeidet|ungdomsråd|ungdomsrådet|ungdomsskole|ungdomsskolen|ungdomstrinnet', null],
  ['vakt og beredskapsordning|beredskapsordninger|beredskapsordningen|beredskapsordningene', null],
  ['gjeldende|gjeldande strategiplanen|handlingsplanen|planen|avtalen', null],
  ['forebyggende er', null],
]);

/** «17.mai», «1.januar»: the space after the full stop is missing. */
const DATE = /\b(\d{1,2})\.(januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)/g;

export const commonSlip: Rule = {
  id: 'common-slip',
  kind: 'language',
  title: { nb: 'Vanlig skrivefeil', en: 'Common slip of the pen' },
  description: {
    nb: 'Noen få skrivefeil går igjen i slike avtaler. En avtale på papir med feil i gir mindre tillit.',
    en: 'A few slips recur in such agreements, and a document with slips is trusted less.',
  },
  severity: { draft: 'info', signing: 'info' },
  fixable: true,
  check({ prose }, report) {
    for (const { entry, hit, start, end, text } of findExpressions(prose, TABLE)) {
      const right = entry === null ? null : matchCase(entry, text);
      report({
        at: placeIn(hit.text, start, end),
        message: { nb: `«${text}» ser ut som en skrivefeil.`, en: `“${text}” looks like a slip of the pen.` },
        help:
          right === null
            ? { nb: 'Les setningen på nytt.', en: 'Read the sentence again.' }
            : { nb: `Skriv «${right}».`, en: `Write “${right}”.` },
        ...(right !== null && { fix: right }),
      });
    }
    for (const text of prose.texts) {
      if (!/\d\.[a-z]/.test(text.words)) continue;
      for (const { 0: date, 1: day, 2: month, index } of text.words.matchAll(DATE))
        report({
          at: placeIn(text, index, index + date.length),
          message: { nb: `«${date}» mangler mellomrom.`, en: `“${date}” lacks a space.` },
          help: { nb: `Skriv ${day}. ${month}.`, en: `Write ${day}. ${month}.` },
          fix: `${day}. ${month}`,
        });
    }
  },
};

function matchCase(right: string, written: string): string {
  return /^[A-ZÀ-ÖØ-ÞĀ-ɏ]/.test(written) ? right[0]!.toUpperCase() + right.slice(1) : right;
}
