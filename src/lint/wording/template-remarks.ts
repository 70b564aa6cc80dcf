import { guarded, type Pattern } from '../prose/guarded.ts';

/** Words of sentences that may speak of the template, of the text for all kommuner, or of what one of them fills in. */
export const ABOUT_TEMPLATE =
  'skreddersys skreddersydd skreddarsyast hovedprioriteringer hovedprioriteringene hovudprioriteringar hovudprioriteringane temaene teksten tekst avtaleteksten malteksten standardteksten ordlyden innholdet innhaldet strukturen oppbygginga oppbyggingen kommuner kommunar avtaler avtalar avtalene avtalane lokale lokalt kommunevise kommunespesifikke særskilte særlige særlege særeigne like lik likt endres endrast utvides utvidast utformes utformast justeres justerast tilpasses tilpassast tilpasser tilpassar suppleres supplerast fylles fyllast overlates overlatast tilpasninger tilpassingar tilpassinger justeringer justeringar lest lesten felles spesielt særegent særegne særeigne særpreg avtalen avtala samarbeidsavtalen samarbeidsavtala politirådsavtalen politirådsavtala særskilte særlege særeigent'.split(
    ' ',
  );

const EVERY = '(?:den enkelte|den einskilde|hver enkelt|kvar enkelt|hver|kvar)';
const CHANGES =
  '(?:tilpasninger|tilpassingar|tilpassinger|tilpasningar|justeringer|justeringar|variasjoner|variasjonar|tillegg)';
const PUT_IN =
  '(?:legges|leggjast|leggast|settes|setjast|settast|tas|takast|skrives|skrivast|føres|førast|føyes|føyast|(?:vert|blir|er|skal verte|skal bli) (?:lagt|lagde|satt|sett|sette|tatt|teke|tekne|skrevet|skrive|skrivne|ført|førte|føyd)) (?:inn|til)';
const PART = '(?:punkt|pkt|kapittel|kap|avsnitt|tjenestetilbud|tenestetilbod|slt|fokusområder|fokusområde)';

/** «noe om», «bestemmelser om», «et punkt om»: what the writer is to put in. */
const SOMETHING =
  '(?:(?:(?:også|og|minst|minimum|blant anna|blant annet|mellom anna) )?(?:noe|noko)|(?:(?:minst|minimum|også|og|en|ein|ei|et|eit|egne|eigne|nærmere|nærare) ){0,2}(?:bestemmelser|bestemmelse|føresegner|føresegn|opplysninger|opplysningar|beskrivelse|beskrivelser|skildring|skildringar|omtale|punkt|punkter|kapittel|avsnitt))';
const AGREEMENT =
  '(?:avtalen|avtala|avtaleteksten|samarbeidsavtalen|samarbeidsavtala|politirådsavtalen|politirådsavtala)';
const SAYS = '(?:si|sei|seie|inneholde|innehalde|ha med|ta med|ha|omtale|beskrive)';

/** What is said to whoever writes the agreement of one kommune, of many that are to be alike. */
export const TEMPLATE_REMARKS: readonly Pattern[] = [
  // «Kapittelet kan utvides med lokale tiltak», «Del 2 utformes av hver kommune»
  guarded(
    / (?:lokalt|lokale|kommune) /,
    new RegExp(
      ` (?:kapittelet|kapitlet|punktet|punktene|punkta|avsnittet|delen|(?:kapittel|punkt|del) \\d+|malen|avtalemalen|(?:mal|avtale|standard)?teksten|tekst om \\S+)(?: (?!i |av )\\S+){0,5}? (?:justeres|justerast|endres|endrast|utvides|utvidast|utformes|utformast|tilpasses|tilpassast|suppleres|supplerast|fylles ut|fyllast ut) (?:av partene |av partane |av kommunene |av kommunane )?(?:lokalt|med lokale|av ${EVERY} kommune|i ${EVERY} kommune) `,
    ),
  ),
  guarded(
    / tilpass(?:er|ar) /,
    / (?:kommunen|kommunene|kommunane) (?:tilpasser|tilpassar) (?:kapittel|punkt|avsnitt|del) (?:\S+ ){0,2}(?:til|etter|med) (?:egne|eigne|lokale|sine) /,
  ),
  guarded(/ (?:overlates|overlatast) /, new RegExp(` (?:overlates|overlatast) til ${EVERY} kommune `)),
  guarded(
    / kommun(?:er|ar|ene|ane) (?:uten|utan|som) /,
    / (?:kommuner|kommunar|kommunene|kommunane) (?:uten|utan|som) (?:\S+ ){1,6}(?:(?:se|sjå) bort fra|stryker|stryk|tar ut|tek ut|utelater) (?:\S+ )?(?:punktet|avsnittet|kapittelet|kapitlet|delen) /,
  ),
  guarded(
    / kommun(?:er|ar) /,
    / (?:punktet|avsnittet|kapittelet|kapitlet|delen) (?:gjelder|gjeld) (?:bare |kun |berre )?(?:for )?(?:kommuner|kommunar) /,
  ),
  guarded(
    / likt? (?:for|i) /,
    / (?:avtalen|avtala) er (?:bygd opp |bygget opp |bygt opp )?(?:likt|lik) (?:for|i) (?:alle )?(?:kommunene|kommunane) /,
  ),
  guarded(
    / (?:avtaler|avtalar) /,
    / (?:ønsker|ønskjer|ynskjer|legger opp til|legg opp til)(?: \S+){0,3} (?:like|ensartede|einsarta|einskaplege|enhetlige|likelydende|likelydande) (?:avtaler|avtalar) /,
  ),
  guarded(
    / (?:ikke|ikkje) (?:endres|endrast) /,
    / (?:standardteksten|malteksten|teksten|avtaleteksten|kapittelet|punktet) (?:skal|må|kan) (?:ikke|ikkje) (?:endres|endrast) (?!uten |utan )/,
  ),
  guarded(/ lokalt /, / (?:må|bør|skal) (?:beskrives|skildrast|utformes|utformast) lokalt /),
  // «Teksten er i hovedsak den samme for kommunene i distriktet»
  guarded(
    / (?:like?|likt|samme|same|identisk|felles) /,
    / (?:(?:avtale|mal)?teksten|ordlyden|innholdet|innhaldet|strukturen|oppbyggingen|oppbygginga)(?: i avtale(?:n|ne)| i avtalane| i avtala)? (?:er|vert|blir|skal være|skal vere) (?:\S+ ){0,6}(?:like?|likt|samme|same|identisk|felles) (?:\S+ ){0,2}(?:kommunene|kommunane|kommuner|kommunar|distriktet|politidistriktet|landet) /,
  ),
  // «Temaene og hovedprioriteringene skal i hovedsak være de samme»
  guarded(
    / (?:samme|same|like?) /,
    / (?:tema|temaer|temaene|temaa|hovedprioriteringer|hovedprioriteringene|hovudprioriteringar|hovudprioriteringane|prioriteringene|prioriteringane|innholdet|innhaldet) (?:skal|vil|bør|er) (?:\S+ )?(?:i (?:all |alt )?(?:hovedsak|hovudsak)|i det vesentlige|i det vesentlege|stort sett|i stor grad) (?:(?:være|vere) )?(?:de |dei |det |den )?(?:samme|same|like?) /,
  ),
  // «skreddersys etter det den enkelte kommunen har behov for»
  guarded(
    / (?:skreddersys|skreddersydd|skreddarsyast|tilpasses|tilpassast) /,
    new RegExp(
      ` (?:innholdet|innhaldet|avtalen|avtala|teksten) (?:skal |er |blir |vert )?(?:skreddersys|skreddersydd|skreddarsyast|tilpasses|tilpassast) (?:etter|til) (?:det |det som )?${EVERY} kommunen? `,
    ),
  ),
  // «mest mulig like avtaler», «avtalane skal vere så like som mogleg»
  guarded(
    / (?:\S*avtaler|\S*avtalar|avtaletekster|avtaletekstar) /,
    / (?:(?:mest|så) (?:mulig|mogleg)|så) (?:like|ensartede|einsarta|ensartete|likelydende|likelydande|likearta)(?: som (?:mulig|mogleg))? (?:politirådsavtaler|samarbeidsavtaler|samarbeidsavtalar|avtaler|avtalar|avtaletekster|avtaletekstar) /,
  ),
  guarded(
    / (?:avtalene|avtalane) /,
    / (?:avtalene|avtalane)(?: \S+){0,4} (?:skal|bør|må|blir|vert)(?: være| vere| bli)? (?:mest (?:mulig|mogleg)|så) (?:like|ensartede|einsarta|likelydende|likelydande)(?: som (?:mulig|mogleg))? /,
  ),
  guarded(
    / (?:avtalene|avtalane) i /,
    / (?:avtalene|avtalane) i (?:distriktet|politidistriktet|kommunene|kommunane) (?:skal|bør|må) (?:ha|følge|følgje) (?:den |det )?(?:samme|same|like?|felles) /,
  ),
  // «Mindre tilpasninger gjøres lokalt»
  guarded(
    / (?:tilpas\S*|justering\S*|variasjon\S*|tillegg) /,
    new RegExp(
      ` (?:mindre|små|enkelte|nokre|noen|eventuelle|nødvendige|naudsynte) ${CHANGES} (?:kan |må |skal |er |vert |blir )?(?:gjøres|gjerast|gjort|gjorde|foretas|foretatt|skjer) (?:lokalt|i den enkelte|i den einskilde|av ${EVERY} kommunen?) `,
    ),
  ),
  guarded(
    / (?:tilpas\S*|justering\S*|variasjon\S*|tillegg) /,
    new RegExp(
      ` (?:kommunevise|kommunespesifikke|lokale) ${CHANGES} (?:kan |må |skal |er |vert |blir )?(?:gjøres|gjerast|gjort|gjorde|foretas|foretatt|beskrives|skildrast|innarbeides|innarbeidast|${PUT_IN}) `,
    ),
  ),
  guarded(
    / (?:tilpas\S*|justering\S*|variasjon\S*|tillegg) /,
    new RegExp(` (?:små|mindre|enkelte|nokre) lokale ${CHANGES} `),
  ),
  guarded(
    / (?:tilpas\S*|justering\S*|variasjon\S*|tillegg) /,
    new RegExp(` rom for (?:\\S+ )?(?:lokale|kommunevise) ${CHANGES} (?:i|av) (?:teksten|avtaleteksten|malen) `),
  ),
  // «Lokale forhold beskrives under punkt 7», «Lokale tilhøve vert skrivne inn av den einskilde kommune»
  guarded(
    / (?:lokale|kommunevise|kommunespesifikke|særskilte|særlige|særlege|særeigne) (?:forhold|tilhøve|utfordr|prioriter|behov|opplys)/,
    new RegExp(
      ` (?:lokale|kommunevise|kommunespesifikke|særskilte|særlige|særlege|særeigne) (?:forhold|tilhøve|utfordringer|utfordringar|prioriteringer|prioriteringar|behov|opplysninger|opplysningar)(?: (?:i|for) ${EVERY} kommunen?)? (?:${PUT_IN} (?:under|i|av ${EVERY}|av kommunen)|(?:beskrives|skildrast) (?:under|i) ${PART}) `,
    ),
  ),
  // «Avtalen er felles for kommunane i fylket med lokale tilpassingar»
  guarded(
    / felles for /,
    new RegExp(
      ` (?:avtalen|avtala|avtaleteksten|teksten|dokumentet|malen) er (?:\\S+ )?felles for (?:\\S+ ){0,2}(?:kommunene|kommunane) (?:\\S+ ){0,9}(?:lokale?|kommunevise) (?:\\S+ )?${CHANGES} `,
    ),
  ),
  // «avtalene bygges over samme lest», «Teksten er skåret over samme lest i alle kommuner»
  guarded(
    / lest(?:en)? /,
    / (?:\S*avtale(?:r|n|ne)?|\S*avtal(?:a|ar|ane)|\S*teksten?) (?:\S+ ){0,4}?(?:bygges|byggjast|byggast|bygd|bygt|bygget|bygde|bygger|byggjer|lages|lagast|laget|laga|skåret|skåren|skorne|skorde|utformes|utformast|utformet|utforma|skrevet|skrivne|er) (?:\S+ )?over (?:(?:den|ein|en|samme|same|felles) ){1,3}lest(?:en)? /,
  ),
  // «skal ta opp i seg det som er spesielt for Lom», «innholdet skal gjenspeile de lokale forholdene»
  guarded(
    / opp i seg /,
    / (?:ta|tar|tek) opp i seg (?:det|de|dei|noe|noko|alt) (?:som er )?(?:spesielt?|spesielle|særegne?|særegent|særeigne?|særeigent|særpreget?|særpreg\S*|særskilt\S*|særlig\S*|særleg\S*|eget|eige|eigenarta|lokale|typisk) /,
  ),
  guarded(
    / lokale /,
    / (?:innholdet|innhaldet|teksten|avtaleteksten) (?:i (?:den |hver |kvar )?\S+ )?(?:skal|bør|må|vil) (?:\S+ )?(?:gjenspeile|gjenspegle|avspeile|avspegle|spegle|spegla|gjenspegla|reflektere) (?:de |dei |det )?lokale /,
  ),
  // «Avtala skal innehalde noko om tenestetilbod og responstid»
  guarded(
    / (?:skal|må|bør) /,
    new RegExp(
      ` (?<! (?:om|av|til|for|med|etter|i) )${AGREEMENT} (?:(?!som |ikke |ikkje )\\S+ ){0,9}?(?:skal|må|bør) (?:\\S+ )?${SAYS} ${SOMETHING} (?:om|av|for) | (?:skal|må|bør) ${AGREEMENT} (?:\\S+ )?${SAYS} ${SOMETHING} (?:om|av|for) | i ${AGREEMENT} (?:skal|må|bør) det stå ${SOMETHING} om `,
    ),
  ),
  // «det skal tas høyde for lokale forhold», of the agreement itself
  guarded(
    / (?:høyde|høgde|omsyn|hensyn) /,
    new RegExp(
      ` (?:tas|takast) (?:høyde|høgde|omsyn til|hensyn til) (?:for )?lokale (?:forhold|tilhøve) (?:i ${EVERY} avtale|i avtalene|i avtalane|og disse beskrives|og desse) `,
    ),
  ),
];
