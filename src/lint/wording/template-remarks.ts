import { guarded, type Pattern } from '../prose/guarded.ts';

/** Words of sentences that may speak of the template, of the text for all kommuner, or of what one of them fills in. */
export const ABOUT_TEMPLATE =
  'teksten avtaleteksten malteksten ordlyden innholdet innhaldet avtaler avtalar avtalene avtalane lokale lokalt kommunevise kommunespesifikke kommunespesifikk særskilte særeigne'.split(
    ' ',
  );

const EVERY = '(?:den enkelte|den einskilde|hver enkelt|kvar enkelt|hver|kvar)';
const CHANGES =
  '(?:tilpasninger|tilpassingar|tilpassinger|tilpasningar|justeringer|justeringar|variasjoner|variasjonar|tillegg)';
const PUT_IN =
  '(?:legges|leggjast|leggast|settes|setjast|settast|tas|takast|skrives|skrivast|føres|førast|føyes|føyast|(?:vert|blir|er|skal verte|skal bli) (?:lagt|lagde|satt|sett|sette|tatt|teke|tekne|skrevet|skrive|skrivne|ført|førte|føyd)) (?:inn|til)';
const PART = '(?:punkt|pkt|kapittel|kap|avsnitt|tjenestetilbud|tenestetilbod|slt|fokusområder|fokusområde)';

/** What is said to whoever writes the agreement of one kommune, of many that are to be alike. */
export const TEMPLATE_REMARKS: readonly Pattern[] = [
  // «Teksten er i hovedsak den samme for kommunene i distriktet»
  guarded(
    / (?:like?|likt|samme|same|identisk|felles) /,
    / (?:avtale|mal)?(?:teksten|ordlyden|innholdet|innhaldet)(?: i avtale(?:n|ne)| i avtalane| i avtala)? (?:er|vert|blir|skal være|skal vere) (?:\S+ ){0,6}(?:like?|likt|samme|same|identisk|felles) (?:\S+ ){0,2}(?:kommunene|kommunane|kommuner|kommunar|distriktet|politidistriktet|landet) /,
  ),
  // «mest mulig like avtaler», «avtalane skal vere så like som mogleg»
  / (?:(?:mest|så) (?:mulig|mogleg)|så) (?:like|ensartede|einsarta|ensartete|likelydende|likelydande|likearta)(?: som (?:mulig|mogleg))? (?:politirådsavtaler|samarbeidsavtaler|samarbeidsavtalar|avtaler|avtalar|avtaletekster|avtaletekstar) /,
  / (?:avtalene|avtalane)(?: \S+){0,4} (?:skal|bør|må|blir|vert)(?: være| vere| bli)? (?:mest (?:mulig|mogleg)|så) (?:like|ensartede|einsarta|likelydende|likelydande)(?: som (?:mulig|mogleg))? /,
  / (?:avtalene|avtalane) i (?:distriktet|politidistriktet|kommunene|kommunane) (?:skal|bør|må) (?:ha|følge|følgje) (?:den |det )?(?:samme|same|like?|felles) /,
  // «Mindre tilpasninger gjøres lokalt»
  new RegExp(
    ` (?:mindre|små|enkelte|nokre|noen|eventuelle|nødvendige|naudsynte) ${CHANGES} (?:kan |må |skal |er |vert |blir )?(?:gjøres|gjerast|gjort|gjorde|foretas|foretatt|skjer) (?:lokalt|i den enkelte|i den einskilde|av ${EVERY} kommunen?) `,
  ),
  new RegExp(
    ` (?:kommunevise|kommunespesifikke|lokale) ${CHANGES} (?:kan |må |skal |er |vert |blir )?(?:gjøres|gjerast|gjort|gjorde|foretas|foretatt|beskrives|skildrast|innarbeides|innarbeidast|${PUT_IN}) `,
  ),
  new RegExp(` (?:små|mindre|enkelte|nokre) lokale ${CHANGES} `),
  new RegExp(` rom for (?:\\S+ )?(?:lokale|kommunevise) ${CHANGES} (?:i|av) (?:teksten|avtaleteksten|malen) `),
  // «Lokale forhold beskrives under punkt 7», «Lokale tilhøve vert skrivne inn av den einskilde kommune»
  new RegExp(
    ` (?:lokale|kommunevise|kommunespesifikke|særskilte|særlige|særlege|særeigne) (?:forhold|tilhøve|utfordringer|utfordringar|prioriteringer|prioriteringar|behov|opplysninger|opplysningar)(?: (?:i|for) ${EVERY} kommunen?)? (?:${PUT_IN} (?:under|i|av ${EVERY}|av kommunen)|(?:beskrives|skildrast) (?:under|i) ${PART}) `,
  ),
  // «det skal tas høyde for lokale forhold», of the agreement itself
  new RegExp(
    ` (?:tas|takast) (?:høyde|høgde|omsyn til|hensyn til) (?:for )?lokale (?:forhold|tilhøve) (?:i ${EVERY} avtale|i avtalene|i avtalane|og disse beskrives|og desse) `,
  ),
];
