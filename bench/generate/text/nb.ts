import { items } from './items.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Made-up agreements in bokmål. */
export const nb: Vocabulary = {
  setninger: [
    'Når det gjelder {tema}, skal {virksomhet} og politiet {tiltak}.',
    '{Virksomhet} skal {tiltak}, slik at {virkning}.',
    'Politiet skal {tiltak} sammen med {virksomhet}.',
    'Partene legger særlig vekt på {tema} {arena}.',
    'Erfaringene viser at {tema} oftest forekommer {arena}, og særlig {tid}.',
    '{Sammensatt} ledes av {virksomhet}, og {virksomhet} deltar fast.',
    'Kommunen skal {tiltak}. Politiet skal {tiltak}.',
    'Arbeidet rettes mot {gruppe}, fordi det er der innsatsen virker best.',
    'For {gruppe} skal {virksomhet} {tiltak}, slik at {virkning}.',
    'Grunnlaget for arbeidet er {kunnskap} og {kunnskap}.',
    'Politiet deler {kunnskap} med {virksomhet} innenfor rammene av taushetsplikten.',
    '{Virksomhet} melder fra til politiet når {tema} tiltar {arena}.',
    'Tilsyn {arena} skjer {tid}, og {virksomhet} får beskjed om resultatet.',
    '{Sammensatt} og {sammensatt} ses i sammenheng, slik at {virkning}.',
    'Kommunen stiller lokaler og sekretærhjelp til rådighet for {sammensatt}.',
    'Foresatte og andre voksne som er til stede {arena}, er viktige medspillere i arbeidet mot {tema}.',
    'Både {virksomhet} og {virksomhet} har gode erfaringer med å {tiltak}.',
    'Målet er at {virkning}, og at {virkning}.',
    'De ansatte ved {virksomhet} får opplæring i å kjenne igjen tegn på {tema}.',
    'Når politiet blir kjent med {tema} blant {gruppe}, skal {virksomhet} varsles uten opphold.',
    'Innsatsen {tid} planlegges i fellesskap, og {virksomhet} har ansvar for å {tiltak}.',
    'Det som kommer fram i {sammensatt}, følges opp av {virksomhet} og av politiet hver på sitt område.',
    'Kommunen og politiet er enige om å {tiltak} {tid}.',
    'Henvendelser om {tema} går til {virksomhet}, som svarer den som har meldt fra.',
    'Gjennom {sammensatt} blir {gruppe} hørt før partene bestemmer seg.',
    'Slik får partene tidlig kjennskap til {tema}, og {virkning}.',
    'Hjelpen skal komme før problemene vokser; derfor skal {virksomhet} {tiltak} {tid}.',
    '{Kunnskap} gjennomgås i {sammensatt} før sommeren.',
    'Barn og unge som bekymrer andre, møter de samme voksne {arena} som i {sammensatt}.',
    'Den som arbeider med {tema}, trenger både tålmodighet og fast støtte fra {virksomhet}.',
  ],
  tema: items(`
    rusmiddelbruk blant unge; hærverk på skoler og barnehager; vold i nære relasjoner; råkjøring i boligstrøk;
    digital mobbing; deling av nakenbilder; svindel mot eldre; tyveri fra hytter; ordensforstyrrelser;
    salg av narkotika; hatefulle ytringer; ekstreme holdninger; arbeidslivskriminalitet; seksuelle overgrep;
    skolefravær; negativ sosial kontroll; kjøring i ruspåvirket tilstand; trusler mot ansatte;
    ulovlig snøscooterkjøring; båtkjøring i høy fart; fyllebråk og slagsmål; vinningskriminalitet;
    nettbasert bedrageri; utenforskap; gjengdannelse; miljøkriminalitet; brannstiftelse; ulovlig jakt og fiske;
    menneskehandel; selvskading og selvmordsfare`),
  virksomhet: items(`
    barnevernstjenesten; skolehelsetjenesten; NAV-kontoret; ungdomskontakten; brannvesenet; legevakten;
    helsestasjonen; rustjenesten; frivilligsentralen; idrettsrådet; ungdomsrådet; eldrerådet; oppvekstsektoren;
    teknisk etat; flyktningtjenesten; kulturskolen; frivilligsentralen; krisesenteret; familievernkontoret;
    voksenopplæringen; boligkontoret; skjenkekontrollen; fritidsklubben; biblioteket; boligkontoret; innbyggertorget;
    psykiatrisk poliklinikk; foreldreutvalget; havnevesenet; oppfølgingstjenesten`),
  gruppe: items(`
    unge mellom 13 og 18 år; elever på ungdomstrinnet; eldre som bor alene; nyankomne familier;
    lærlinger og unge arbeidstakere; foreldre med små barn; russ og avgangselever; personer som løslates fra fengsel;
    innbyggere med psykiske vansker; sesongarbeidere; hytteeiere; sjåfører i yrkestrafikken;
    kvinner og barn på flukt fra vold; unge som har sluttet på skolen; mennesker i rusmiljøet; nyutdannede lærere;
    besøkende og turister; butikkansatte; syklende og gående; førstegangslovbrytere`),
  arena: items(`
    ved kjøpesenteret; på idrettsanlegget; rundt skolegården; på bussterminalen; i havneområdet; ved badeplassene;
    på campingplassen; i sentrumsgatene; på jernbanestasjonen; i bakgårdene; langs riksveien;
    på nettet og i lukkede grupper; ved skytebanen; i skiløypene; på utestedene; i hyttefeltene; ved gatekjøkkenet;
    på festivalområdet; i industriparken; på småbåthavna; i borettslagene; ved gravlunden og kirken; på skatebanen;
    i parkeringshuset`),
  tiltak: items(`
    holde foreldremøter om nettvett; gå nattevandring sammen med frivillige; føre tilsyn med skjenkestedene;
    gjennomføre fartskontroller ved skoleveiene; besøke alle klasser på åttende trinn;
    tilby samtaler til unge som er tatt for naskeri; kartlegge utsatte møteplasser;
    sette opp bedre belysning i undergangene; lage en felles vaktliste for helgene; veilede ansatte i barnehagene;
    møte nye innbyggere på introduksjonskurset; arrangere åpen dag på stasjonen;
    skrive ruskontrakter med ungdom og foresatte; øve på alvorlige hendelser i skolebyggene;
    merke sykler og båtmotorer; følge opp barn som er vitne til vold; varsle om svindelforsøk i lokalavisen;
    rydde og male der noen har tagget; drøfte enkeltsaker anonymt; innføre adgangskontroll i garasjeanlegg;
    kontrollere bygninger der mange er innlosjert; samle næringsdrivende til frokostmøte;
    invitere lag og foreninger til dialog; utdanne ungdommer som meklere; dele ut refleks og sykkelhjelmer;
    snakke med russestyrene før påske; gi råd om låser og alarmer; sørge for trygge overganger mellom skoleslag;
    tilby mekling før sakene blir for store; kalle inn til bekymringssamtale; legge til rette for lovlig motorsport;
    arbeide oppsøkende i ferier og høytider; se etter falske identitetspapirer;
    hjelpe voldsutsatte til et trygt husvære; gjennomgå ordensreglene med elevrådene;
    gi tilbakemelding til den som varsler`),
  virkning: items(`
    flere unge fullfører skolen; ingen blir stående alene med ansvaret; innbyggerne opplever sentrum som trygt;
    færre skades i trafikken; hjelpen kommer tidlig; terskelen for å melde fra blir lavere;
    barn slipper å fortelle det samme mange ganger; hendelsene ikke gjentar seg; de eldre kjenner igjen svindlerne;
    ungdommene får et sted å være; voksne tør å gripe inn; kunnskapen når fram til dem som trenger den;
    festene foregår i ordnede former; ansatte vet hvem de skal ringe; de useriøse virksomhetene forsvinner;
    gjengene mister nye medlemmer; krenkelser blir oppdaget; ofrene får oppreisning; naboene bryr seg om hverandre;
    tilliten vokser`),
  kunnskap: items(`
    meldingene fra skolene; den siste ungdomsundersøkelsen; oversikten over anmeldelser; erfaringer fra tidligere år;
    folkehelseprofilen; politiets trusselvurdering; rapporter fra nattevandrerne; samtalene med elevrådene;
    statistikk over trafikkulykker; tall fra legevakten; funnene fra skjenkekontrollene; innspill fra velforeningene;
    analysen av kveldsuroen; bekymringsmeldinger i anonymisert form; kartet over utrygge steder`),
  tid: items(`
    i skolens ferier; i helgene; på ettermiddagene; før jul; i russetiden; ved skolestart; i fellesferien;
    under byfesten; etter stengetid; i vinterhalvåret; på lønningsdager; gjennom hele året; i adventstiden;
    ved semesterslutt; i jaktsesongen; på lyse sommerkvelder`),
  forledd: items(`
    ungdoms; familie; nærmiljø; trafikksikkerhets; beredskaps; oppvekst; folkehelse; sentrums; havne; reiselivs;
    idretts; kultur; mangfolds; bolig; skolemiljø; uteliv; landbruks; eldre; fritids; integrerings; arbeidsmiljø;
    russe; hytte; kollektiv; nettvern; samfunnssikkerhets; festival; ettervern`),
  etterledd: items(`
    arbeidet; gruppen; nettverket; prosjektet; samlingen; satsingen; innsatsen; forumet; utvalget; oversikten;
    kampanjen; opplæringen`),
  kapittel: items(`
    Barn og unge; Trafikk og trygg skolevei; Skjenking og uteliv; Trygghet på nettet; Store arrangementer;
    Samfunnssikkerhet; Vold og overgrep; Arbeidsliv og næring; Nærmiljø og frivillighet; Integrering og mangfold;
    Hytter, fjell og sjø; Rus og psykisk helse`),
  kort: {
    formål: '{{parter.kommunenavn}} og {{parter.politi.distrikt}} skal forebygge kriminalitet sammen.',
    tjenestetilbud:
      '{{beredskap}} {{responstid.krav}} {{frivillige.kontakt}} {{namsmann}} Politiet dekker {{dekker}} med {{bemanning}} ved {{tjenestesteder}}.',
    fokusområder:
      'Partene legger særlig vekt på {{områder}}. Kommunens kontaktperson er {{kommunens_kontaktperson.navn}}.',
    politikontakt:
      'Politikontakt er {{navn}}, telefon {{telefon}}, med fast plass i {{fast_i}} og fullmakt til å {{fullmakt}}. Politikontakten er uniformert og til stede {{tilstedeværelse}} i {{kontaktpunkt}}, samarbeider med {{samarbeider_med}} og skal {{oppgaver}}.',
    politiråd:
      'Politirådet er et {{rolle}} for {{saker}} og møtes {{møter}}. Leder er {{leder}}, og sekretær er {{sekretær}}. Fra kommunen møter {{medlemmer.kommune}}, og fra politiet {{medlemmer.politi}}. Rådet inviterer {{gjester}} og skal {{oppgaver}}.',
    slt: 'Kommunen har ikke SLT, og fordeler oppgavene i ledergruppen.',
  },
  fakta: {
    tittel: [
      'Samarbeidsavtale',
      'Avtale om tjenestetilbud',
      'Avtale om politiråd og politikontakt',
      'Avtale om et trygt lokalsamfunn',
    ],
    beredskap: [
      'Politiet har patrulje i beredskap hele døgnet, og nabodistriktet gir støtte når flere hendelser skjer samtidig.',
      'Vaktordningen føres videre, og innbyggerne når politiet på nødnummeret døgnet rundt.',
      'Politiet og kommunens kriseledelse har felles varslingsliste og øver sammen hver høst.',
    ],
    krav: [
      'Ved fare for liv rykker nærmeste patrulje ut med en gang, og helsevesenet varsles samtidig.',
      'Nærmeste enhet sendes straks når liv og helse er truet.',
      'Operasjonssentralen sender den patruljen som er raskest framme.',
    ],
    frivillige: [
      'Politiet holder et samarbeidsmøte med organisasjonene hvert halvår.',
      'Politikontakten har fast kontakt med lederne og deltar på årsmøtene deres.',
      'Organisasjonene øver sammen med politiet og brannvesenet hver vår.',
    ],
    namsmann: [
      'Namsmannen treffes på politistasjonen etter timebestilling.',
      'Namsmannsoppgavene løses av en felles enhet i distriktet.',
    ],
    kontaktpunkt: [
      'servicetorget i rådhuset',
      'ekspedisjonen på politistasjonen',
      'et eget kontor på helsehuset',
      'skranken på biblioteket',
    ],
    fullmakt: [
      'følge opp saker fra politirådet',
      'gjøre avtaler med kommunen om forebyggende tiltak',
      'prioritere forebyggende oppdrag i kommunen',
    ],
    råd: [
      'rådgivende og overordnet organ',
      'rådgivende organ for ledelsen hos begge parter',
      'rådgivende samarbeidsorgan',
    ],
    saker: [
      'overordnede spørsmål om forebygging og trygghet',
      'strategiske spørsmål om samarbeidet mellom kommunen og politiet',
      'felles prioriteringer og utviklingen i kommunen',
    ],
    når: ['når saken gjelder dem', 'når rådet behandler saker på deres område'],
    orientering: [
      'Koordinatoren orienterer politirådet i hvert møte.',
      'Politirådet får en skriftlig orientering før hvert møte.',
    ],
    ressurser: [
      'Partene setter av egne folk til arbeidet og dekker sine egne utgifter.',
      'Kommunen dekker lokaler, og politiet dekker materiell til skolebesøkene.',
    ],
    metode: [
      'Evalueringen bygger på statistikk og på samtaler med dem som har deltatt.',
      'Partene går gjennom tiltakene ett for ett og noterer hva som virket.',
    ],
    ordfører: ['ordfører'],
    kommunedirektør: ['kommunedirektør'],
    politisjef: ['politistasjonssjef', 'politiavdelingsleder'],
    politimester: ['politimester'],
    politirådet: ['politirådet'],
    kommunestyret: ['kommunestyret'],
    forvaltningsloven: ['forvaltningsloven'],
    mål: [
      'et trygt lokalsamfunn',
      'færre lovbrudd blant unge',
      'tidlig hjelp til utsatte barn',
      'tettere kontakt mellom innbyggere og politi',
      'bedre trafikksikkerhet',
    ],
    målgruppe: ['barn og unge', 'barn, unge og foreldrene deres', 'unge som står utenfor skole og arbeid'],
    politiregisterloven: ['politiregisterloven'],
    bemanning: ['operativt mannskap', 'forebyggere', 'etterforskere', 'sivilt ansatte', 'politikontakter'],
    organisasjoner: ['Røde Kors', 'Norsk Folkehjelp', 'Sivilforsvaret', 'Redningsselskapet', 'Norske Redningshunder'],
    parter: ['kommunen', 'politiet', 'partene'],
  },
};
