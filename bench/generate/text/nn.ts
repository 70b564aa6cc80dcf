import { items } from './items.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Made-up agreements in nynorsk. */
export const nn: Vocabulary = {
  setninger: [
    'Når det gjeld {tema}, skal {virksomhet} og politiet {tiltak}.',
    '{Virksomhet} skal {tiltak}, slik at {virkning}.',
    'Politiet skal {tiltak} saman med {virksomhet}.',
    'Partane legg særleg vekt på {tema} {arena}.',
    'Røynslene viser at {tema} oftast skjer {arena}, og særleg {tid}.',
    '{Sammensatt} blir leidd av {virksomhet}, og {virksomhet} er fast med.',
    'Kommunen skal {tiltak}. Politiet skal {tiltak}.',
    'Arbeidet er retta mot {gruppe}, fordi det er der innsatsen verkar best.',
    'For {gruppe} skal {virksomhet} {tiltak}, slik at {virkning}.',
    'Grunnlaget for arbeidet er {kunnskap} og {kunnskap}.',
    'Politiet deler {kunnskap} med {virksomhet} innanfor rammene av teieplikta.',
    '{Virksomhet} melder frå til politiet når {tema} aukar {arena}.',
    'Tilsyn {arena} skjer {tid}, og {virksomhet} får melding om resultatet.',
    '{Sammensatt} og {sammensatt} heng saman, slik at {virkning}.',
    'Kommunen stiller lokale og sekretærhjelp til rådvelde for {sammensatt}.',
    'Føresette og andre vaksne som held til {arena}, er viktige medspelarar i arbeidet mot {tema}.',
    'Både {virksomhet} og {virksomhet} har gode røynsler med å {tiltak}.',
    'Målet er at {virkning}, og at {virkning}.',
    'Dei tilsette ved {virksomhet} får opplæring i å kjenne att teikn på {tema}.',
    'Når politiet blir kjent med {tema} blant {gruppe}, skal {virksomhet} varslast utan opphald.',
    'Innsatsen {tid} blir planlagd i fellesskap, og {virksomhet} har ansvar for å {tiltak}.',
    'Det som kjem fram i {sammensatt}, blir følgt opp av {virksomhet} og av politiet kvar på sitt område.',
    'Kommunen og politiet er samde om å {tiltak} {tid}.',
    'Førespurnader om {tema} går til {virksomhet}, som svarar den som har meldt frå.',
    'Gjennom {sammensatt} blir {gruppe} høyrde før partane tek avgjerd.',
    'Slik får partane tidleg kjennskap til {tema}, og {virkning}.',
    'Hjelpa skal kome før vanskane veks; difor skal {virksomhet} {tiltak} {tid}.',
    '{Kunnskap} blir gått gjennom i {sammensatt} før sommaren.',
    'Barn og unge som uroar andre, møter dei same vaksne {arena} som i {sammensatt}.',
    'Den som arbeider med {tema}, treng både tolmod og fast støtte frå {virksomhet}.',
  ],
  tema: items(`
    rusmiddelbruk blant unge; hærverk på skular og barnehagar; vald i nære relasjonar; råkøyring i bustadstrok;
    digital mobbing; deling av nakenbilete; svindel mot eldre; tjuveri frå hytter; uro og ordensbrot;
    sal av narkotika; hatefulle ytringar; ekstreme haldningar; kriminalitet i arbeidslivet; seksuelle overgrep;
    skulefråvær; negativ sosial kontroll; køyring i ruspåverka tilstand; truslar mot tilsette;
    ulovleg snøskuterkøyring; båtkøyring i høg fart; fyllebråk og slagsmål; vinningskriminalitet; bedrageri på nettet;
    utanforskap; gjengdanning; miljøkriminalitet; brannstifting; ulovleg jakt og fiske; menneskehandel;
    sjølvskading og sjølvmordsfare`),
  virksomhet: items(`
    barnevernstenesta; skulehelsetenesta; NAV-kontoret; ungdomskontakten; brannvesenet; legevakta; helsestasjonen;
    rustenesta; frivilligsentralen; idrettsrådet; ungdomsrådet; eldrerådet; oppvekstsektoren; teknisk etat;
    flyktningtenesta; kulturskulen; frivilligsentralen; krisesenteret; familievernkontoret; vaksenopplæringa;
    bustadkontoret; skjenkekontrollen; fritidsklubben; biblioteket; bustadkontoret; innbyggjartorget;
    psykiatrisk poliklinikk; foreldreutvalet; hamnevesenet; oppfølgingstenesta`),
  gruppe: items(`
    unge mellom 13 og 18 år; elevar på ungdomstrinnet; eldre som bur åleine; nykomne familiar;
    lærlingar og unge arbeidstakarar; foreldre med små barn; russ og avgangselevar;
    personar som blir lauslatne frå fengsel; innbyggjarar med psykiske vanskar; sesongarbeidarar; hytteeigarar;
    sjåførar i yrkestrafikken; kvinner og barn på flukt frå vald; unge som har slutta på skulen;
    menneske i rusmiljøet; nyutdanna lærarar; vitjande og turistar; butikktilsette; syklande og gåande;
    fyrstegongslovbrytarar`),
  arena: items(`
    ved kjøpesenteret; på idrettsanlegget; rundt skulegarden; på bussterminalen; i hamneområdet; ved badeplassane;
    på campingplassen; i sentrumsgatene; på jernbanestasjonen; i bakgardane; langs riksvegen;
    på nettet og i lukka grupper; ved skytebana; i skiløypene; på utestadene; i hyttefelta; ved gatekjøkenet;
    på festivalområdet; i industriparken; på småbåthamna; i burettslaga; ved gravplassen og kyrkja; på skatebana;
    i parkeringshuset`),
  tiltak: items(`
    halde foreldremøte om nettvett; gå nattevandring saman med frivillige; føre tilsyn med skjenkestadene;
    gjennomføre fartskontrollar ved skulevegane; vitje alle klassar på åttande trinn;
    tilby samtalar til unge som er tekne for nasking; kartleggje utsette møteplassar;
    setje opp betre lys i undergangane; lage ei felles vaktliste for helgane; rettleie tilsette i barnehagane;
    møte nye innbyggjarar på introduksjonskurset; skipe til open dag på stasjonen;
    skrive ruskontraktar med ungdom og føresette; øve på alvorlege hendingar i skulebygga;
    merkje syklar og båtmotorar; følgje opp barn som er vitne til vald; varsle om svindelforsøk i lokalavisa;
    rydde og måle der nokon har tagga; drøfte enkeltsaker anonymt; innføre tilgangskontroll i garasjeanlegg;
    kontrollere bygningar der mange er innlosjerte; samle næringsdrivande til frukostmøte;
    invitere lag og foreiningar til samtale; utdanne ungdommar som meklarar; dele ut refleks og sykkelhjelmar;
    snakke med russestyra før påske; gje råd om lås og alarm; syte for trygge overgangar mellom skuleslag;
    tilby mekling før sakene blir for store; kalle inn til samtale om uro; leggje til rette for lovleg motorsport;
    arbeide oppsøkjande i feriar og høgtider; sjå etter falske identitetspapir;
    hjelpe valdsutsette til ein trygg stad å bu; gå gjennom ordensreglane med elevråda;
    gje tilbakemelding til den som varslar`),
  virkning: items(`
    fleire unge fullfører skulen; ingen står åleine med ansvaret; innbyggjarane opplever sentrum som trygt;
    færre blir skadde i trafikken; hjelpa kjem tidleg; terskelen for å melde frå blir lågare;
    barn slepp å fortelje det same mange gonger; hendingane ikkje skjer på nytt; dei eldre kjenner att svindlarane;
    ungdommane får ein stad å vere; vaksne torer å gripe inn; kunnskapen når fram til dei som treng han;
    festane går føre seg i ordna former; tilsette veit kven dei skal ringje; dei useriøse verksemdene forsvinn;
    gjengane mistar nye medlemer; krenkingar blir oppdaga; offera får oppreising; naboane bryr seg om kvarandre;
    tilliten veks`),
  kunnskap: items(`
    meldingane frå skulane; den siste ungdomsundersøkinga; oversikta over meldingar til politiet;
    røynsler frå tidlegare år; folkehelseprofilen; trusselvurderinga til politiet; rapportar frå nattevandrarane;
    samtalane med elevråda; statistikk over trafikkulykker; tal frå legevakta; funna frå skjenkekontrollane;
    innspel frå velforeiningane; analysen av kveldsuroa; bekymringsmeldingar i anonymisert form;
    kartet over utrygge stader`),
  tid: items(`
    i skuleferiane; i helgane; på ettermiddagane; før jul; i russetida; ved skulestart; i fellesferien;
    under byfesten; etter stengjetid; i vinterhalvåret; på lønsdagar; gjennom heile året; i adventstida;
    ved semesterslutt; i jaktsesongen; på lyse sommarkveldar`),
  forledd: items(`
    ungdoms; familie; nærmiljø; trafikktryggings; beredskaps; oppvekst; folkehelse; sentrums; hamne; reiselivs;
    idretts; kultur; mangfalds; bustad; skulemiljø; uteliv; landbruks; eldre; fritids; integrerings; arbeidsmiljø;
    russe; hytte; kollektiv; nettvern; samfunnstryggleiks; festival; ettervern`),
  etterledd: items(`
    arbeidet; gruppa; nettverket; prosjektet; samlinga; satsinga; innsatsen; forumet; utvalet; oversikta; kampanjen;
    opplæringa`),
  kapittel: items(`
    Barn og unge; Trafikk og trygg skuleveg; Skjenking og uteliv; Tryggleik på nettet; Store arrangement;
    Samfunnstryggleik; Vald og overgrep; Arbeidsliv og næring; Nærmiljø og frivillig arbeid; Integrering og mangfald;
    Hytter, fjell og sjø; Rus og psykisk helse`),
  kort: {
    formål: '{{parter.kommunenavn}} og {{parter.politi.distrikt}} skal førebyggje kriminalitet saman.',
    tjenestetilbud:
      '{{beredskap}} {{responstid.krav}} {{frivillige.kontakt}} {{namsmann}} Politiet dekkjer {{dekker}} med {{bemanning}} ved {{tjenestesteder}}.',
    fokusområder:
      'Partane legg særleg vekt på {{områder}}. Kontaktperson i kommunen er {{kommunens_kontaktperson.navn}}.',
    politikontakt:
      'Politikontakt er {{navn}}, telefon {{telefon}}, med fast plass i {{fast_i}} og fullmakt til å {{fullmakt}}. Politikontakten er uniformert og til stades {{tilstedeværelse}} i {{kontaktpunkt}}, samarbeider med {{samarbeider_med}} og skal {{oppgaver}}.',
    politiråd:
      'Politirådet er eit {{rolle}} for {{saker}} og møtest {{møter}}. Leiar er {{leder}}, og sekretær er {{sekretær}}. Frå kommunen møter {{medlemmer.kommune}}, og frå politiet {{medlemmer.politi}}. Rådet inviterer {{gjester}} og skal {{oppgaver}}.',
    slt: 'Kommunen har ikkje SLT, og fordeler oppgåvene i leiargruppa.',
  },
  fakta: {
    tittel: [
      'Samarbeidsavtale',
      'Avtale om tenestetilbod',
      'Avtale om politiråd og politikontakt',
      'Avtale om eit trygt lokalsamfunn',
    ],
    beredskap: [
      'Politiet har patrulje i beredskap heile døgnet, og nabodistriktet gjev støtte når fleire hendingar skjer samstundes.',
      'Vaktordninga blir ført vidare, og innbyggjarane når politiet på naudnummeret døgnet rundt.',
      'Politiet og kriseleiinga i kommunen har felles varslingsliste og øver saman kvar haust.',
    ],
    krav: [
      'Ved fare for liv rykkjer næraste patrulje ut med ein gong, og helsevesenet blir varsla samstundes.',
      'Næraste eining blir send straks når liv og helse er truga.',
      'Operasjonssentralen sender den patruljen som er raskast framme.',
    ],
    frivillige: [
      'Politiet held eit samarbeidsmøte med organisasjonane kvart halvår.',
      'Politikontakten har fast kontakt med leiarane og er med på årsmøta deira.',
      'Organisasjonane øver saman med politiet og brannvesenet kvar vår.',
    ],
    namsmann: [
      'Namsmannen er å treffe på politistasjonen etter timebestilling.',
      'Namsmannsoppgåvene blir løyste av ei felles eining i distriktet.',
    ],
    kontaktpunkt: [
      'servicetorget i rådhuset',
      'ekspedisjonen på politistasjonen',
      'eit eige kontor på helsehuset',
      'skranken på biblioteket',
    ],
    fullmakt: [
      'følgje opp saker frå politirådet',
      'gjere avtalar med kommunen om førebyggjande tiltak',
      'prioritere førebyggjande oppdrag i kommunen',
    ],
    råd: [
      'rådgjevande og overordna organ',
      'rådgjevande organ for leiinga hos begge partar',
      'rådgjevande samarbeidsorgan',
    ],
    saker: [
      'overordna spørsmål om førebygging og tryggleik',
      'strategiske spørsmål om samarbeidet mellom kommunen og politiet',
      'felles prioriteringar og utviklinga i kommunen',
    ],
    når: ['når saka gjeld dei', 'når rådet behandlar saker på deira område'],
    orientering: [
      'Koordinatoren orienterer politirådet i kvart møte.',
      'Politirådet får ei skriftleg orientering før kvart møte.',
    ],
    ressurser: [
      'Partane set av eigne folk til arbeidet og dekkjer sine eigne utgifter.',
      'Kommunen dekkjer lokale, og politiet dekkjer materiell til skulevitjingane.',
    ],
    metode: [
      'Evalueringa byggjer på statistikk og på samtalar med dei som har vore med.',
      'Partane går gjennom tiltaka eitt for eitt og noterer kva som verka.',
    ],
    ordfører: ['ordførar'],
    kommunedirektør: ['kommunedirektør'],
    politisjef: ['politistasjonssjef', 'politiavdelingsleiar'],
    politimester: ['politimeister'],
    politirådet: ['politirådet'],
    kommunestyret: ['kommunestyret'],
    forvaltningsloven: ['forvaltningslova'],
    mål: [
      'eit trygt lokalsamfunn',
      'færre lovbrot blant unge',
      'tidleg hjelp til utsette barn',
      'tettare kontakt mellom innbyggjarar og politi',
      'betre trafikktryggleik',
    ],
    målgruppe: ['barn og unge', 'barn, unge og foreldra deira', 'unge som står utanfor skule og arbeid'],
    politiregisterloven: ['politiregisterlova'],
    bemanning: ['operativt mannskap', 'førebyggjarar', 'etterforskarar', 'sivilt tilsette', 'politikontaktar'],
    organisasjoner: [
      'Raude Krossen',
      'Norsk Folkehjelp',
      'Sivilforsvaret',
      'Redningsselskapet',
      'Norske Redningshundar',
    ],
    parter: ['kommunen', 'politiet', 'partane'],
  },
};
