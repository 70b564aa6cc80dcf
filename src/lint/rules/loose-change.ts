import { sentenceRule } from '../sentence-rule.ts';

const AGREEMENT = '(?:avtalen|avtala|den|ho|han)';
const EXTEND = '(?:forlenges|forlengast|fornyes|fornyast|videreføres|vidareførast|forlenget|forlenga|fornyet|fornya)';
const CHANGES =
  '(?:endringer|endringar|endring|tilpasninger|tilpassinger|tilpassingar|justeringer|justeringar|revideringer|avtalen|avtala)';

export const looseChange = sentenceRule({
  id: 'loose-change',
  kind: 'strength',
  title: { nb: 'Endring eller forlengelse uten vilkår', en: 'Change or extension without terms' },
  description: {
    nb: 'En avtale som kan endres «underveis» eller forlenges når partene er fornøyde, sier ikke hva som gjelder, eller hvor lenge.',
    en: 'An agreement that may be changed “along the way” or extended when all are pleased does not say what holds, or how long.',
  },
  severity: { draft: 'info', signing: 'warning' },
  pattern: {
    words: [
      'forleng*',
      'forny*',
      'videreføres',
      'vidareførast',
      'endring*',
      'endres',
      'endrast',
      'tilpas*',
      'juster*',
      'reforhandl*',
      'forhandles',
      'forhandlast',
    ],
    wrong: [
      / (?:med )?(?:mulighet|mulighed|moglegheit|adgang|opsjon|rett) (?:for|til|på) (?:å )?(?:forlengelse|forlenging|forlengje|forlenge|fornyelse|fornying|fornye) /,
      new RegExp(
        ` ${AGREEMENT} (?:kan |blir |vert |skal )?${EXTEND} (?:så lenge |hvis |dersom |viss |når |om |etter |automatisk |ved )`,
      ),
      new RegExp(
        ` ${CHANGES} (?:i avtalen |i avtala )?(?:kan |kommer |kjem |skjer |gjøres |gjerast |tas |takast |blir |vert |foretas |endres |endrast |justeres |justerast )(?:\\S+ ){0,3}(?:underveis|undervegs|fortløpende|fortløpande|ved behov|etter behov|etter hvert|etter kvart|muntlig|munnleg) `,
      ),
      new RegExp(` ${AGREEMENT} (?:kan |blir |vert |skal )?automatisk ${EXTEND} `),
      / (?:kan|skal|må) (?:avtalen|avtala|den|ho) (?:\S+ )?(?:reforhandles|reforhandlast|forhandles på nytt|forhandlast på nytt) /,
      / (?:avtalen|avtala|den|ho) (?:kan|skal|må) (?:\S+ )?(?:reforhandles|reforhandlast|forhandles på nytt|forhandlast på nytt) /,
    ],
    unless:
      / (?:skriftlig|skriftleg|skriftlige|skriftlege|signert|signeres|undertegn\S*|underskriv\S*|enige|samde|einige|enighet|krever|krev|kreve|partene|partane|part|politirådet|rådet|ordføreren|ordføraren|kommunestyret|avtaleforvalter\S*) (?!er forn)| \d+ (?:år|måneder|månader) | (?:ett|eit|to|tre|fire) år (?:av|om) gang| (?:ett|eitt|to|tre|fire) år /,
    test: ({ text }) => text.section !== 'vedlegg',
    message: (words) => ({
      nb: `«${words}» sier ikke hvem som bestemmer, i hvilken form eller hvor lenge.`,
      en: `“${words}” does not say who decides, in which form or for how long.`,
    }),
    help: {
      nb: 'Skriv «Endringer skal være skriftlige og undertegnet av begge parter», eller hvor lenge avtalen forlenges og hvem som avgjør det.',
      en: 'Write that changes shall be in writing and signed by both, or for how long it is extended and who decides.',
    },
  },
});
