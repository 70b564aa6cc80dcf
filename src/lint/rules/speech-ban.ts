import { sentenceRule } from '../sentence-rule.ts';

const NOT = '(?:ikke|ikkje|ingen|aldri)';

export const speechBan = sentenceRule({
  id: 'speech-ban',
  kind: 'law',
  title: { nb: 'Bånd på hva ansatte kan si', en: 'Limits on what employees may say' },
  description: {
    nb: 'Ansatte og folkevalgte har ytringsfrihet. Partene kan avtale hvem som uttaler seg for dem, ikke hva andre kan mene.',
    en: 'Employees and elected members have freedom of speech. The parties may agree who speaks for them, not what others may think.',
  },
  severity: { draft: 'info', signing: 'warning' },
  sources: [{ title: 'Grunnloven § 100', date: '2026-11' }],
  pattern: {
    words: [
      'uttale',
      'uttala',
      'uttaler',
      'uttalar',
      'uttalelse*',
      'kritisere',
      'kritiserer',
      'kritikk',
      'omtale',
      'omtaler',
      'snakke',
      'prate',
      'tale',
      'media',
      'mediene',
      'mediekontakt',
      'pressen',
      'pressa',
      'lojalitet',
      'lojale',
      'lojal',
      'utad',
    ],
    wrong: [
      new RegExp(
        ` ${NOT} (?:\\S+ ){0,4}(?:uttale|uttala|uttaler|uttalar) seg | (?:uttale|uttala|uttaler|uttalar) seg ${NOT} `,
      ),
      / før (?:noen|nokon|partene|partane|en av partene|ein av partane|de|dei) (?:\S+ ){0,2}(?:uttaler|uttalar) seg /,
      / (?:uttale|uttala|uttaler|uttalar) seg (?:bare|berre|kun|først) (?:etter|når|med) /,
      / (?:prate|snakke|omtale|omtaler|prater|snakker|tale|talar) (?:\S+ )?(?:bare |berre |kun )?(?:godt|pent|vel|positivt) (?:om |til )?| omtale? (?:hverandre|kvarandre) (?:bare |berre |kun )?(?:godt|pent|positivt) /,
      new RegExp(
        ` ${NOT} (?:\\S+ ){0,3}(?:kritisere|kritiserer|omtale (?:\\S+ )?negativt|snakke (?:\\S+ )?(?:negativt|nedsettende|stygt)|rette kritikk) `,
      ),
      / (?:all|alle|enhver|eitkvart) (?:mediekontakt|medieutspill|medieutspel|uttalelser|uttalar|kontakt med (?:media|pressen|pressa)) (?:\S+ ){0,3}(?:klareres|klarerast|godkjennes|godkjennast|avklares|avklarast|forelegges|går gjennom|skal gå) /,
      / (?:det )?(?:forventes|ventes|ventast|kreves|krevst|forutsettes) (?:\S+ )?(?:lojalitet|lojale) (?!mot avtalen|overfor avtalen|mot avtala)/,
    ],
    unless:
      /(?:informer|orienter|varsl|kontakt|underrett)\S* (?:\S+ ){0,4}før |taushetsbelagt|taushetsplikt|teieplikt|enkeltsak|straffesak|etterforsk|på vegne av|på vegner av|for sin|for sine egne| avgir | uttalelse i | uttale i saker/,
    message: (words) => ({
      nb: `«${words}» legger bånd på ytringer som partene ikke rår over.`,
      en: `“${words}” limits speech that is not the parties’ to limit.`,
    }),
    help: {
      nb: 'Skriv i stedet hvem som uttaler seg på vegne av hver part.',
      en: 'Say instead who speaks on behalf of each party.',
    },
  },
});
