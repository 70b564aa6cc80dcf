import type { VagueExpression } from './kind.ts';

/** What is done is not said, or for which matters: «følge opp tiltak», «forhold av betydning», «diverse aktører». */
export const UNNAMED_TASKS: readonly VagueExpression[] = [
  [
    'forhold|tilhøve|saker|hendelser|hendingar|ting|opplysninger|opplysningar av betydning|betyding|interesse|viktighet|vekt',
    'which',
  ],
  [
    'diverse|ymse|div aktører|aktørar|instanser|instansar|tiltak|oppgaver|oppgåver|samarbeidspartnere|lag|etater',
    'degree',
  ],
  [
    'holde|halde|ha kontakt|dialog med velforeningene|velforeiningane|bygdelagene|bygdelaga|lag|lagene|laga|foreningene|foreiningane|næringslivet|bedriftene|miljøene|organisasjonene|organisasjonane',
    'item',
  ],
  ['tiltak|tiltaka|tiltakene|behov|behovet vurderes|vurderast fortløpende|fortløpande|løpende|løpande', 'open'],
  ['de|dei * som er nødvendige|naudsynte|nødvendig|relevante|aktuelle|ønskelige|ønskelege', 'open'],
  ['skal|må arbeide|arbeida|jobbe|jobba med *', 'open'],
  ['arbeide|jobbe|arbeida|jobba med *', 'item'],
  [
    'skal|må|plikter|pliktar rapportere|rapportera til politirådet|rådet|kommunestyret|formannskapet|styringsgruppen|styringsgruppa|utvalget|utvalet|politimesteren|politimeisteren',
    'open',
  ],
  ['sikre|sikra|skape|fremme|trygge|ivareta gode|god|godt|trygge|trygg|trygt|best|beste *', 'open'],
  ['følge|følgje|følger opp tiltak|saker|ting', 'open'],
  ['initiere|iverksette|foreslå|vurdere|igangsette|koordinere|utvikle|initierer|iverksetter tiltak', 'open'],
  ['bidra|bidrar|bidreg|medvirke|medverke i|til arbeidet|samarbeidet', 'open'],
];
