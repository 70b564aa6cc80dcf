/** What stands for something that was to be put in, with what a text must hold for it to be worth looking for. */
export const PLACEHOLDER_FORMS: readonly { triggers: readonly string[]; form: RegExp }[] = [
  // Dots: «..20..», «.....», «... dager», «er ... årsverk».
  {
    triggers: ['..', '…'],
    form: /(?<=(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:er|på|minst|inntil|ca\.?|om lag|med|av|innen|innan|heter|heiter|har|får) )(?:\.{3}|…)(?= [a-zß-öø-ɏ])|\.{2,}20\.{2,}|\.{4,}|\.{2,3} ?\/ ?\.{2,3}|… ?\/ ?…|(?:\.{2,}|…)\/\d{2,4}\b|(?<= )(?:\.{3}|…) ?(?=20\d\d\b)|…{2,}|(?:\.{3}|…) ?(?=(?:dager|dagar|uker|veker|måneder|månader|år|timer|timar|minutter|minutt|kroner|prosent|ganger|gonger|årsverk|stilling|kommune|herad)\b|%)/gi,
  },
  // «… vedtok avtalen»
  {
    triggers: ['..', '…'],
    form: /(?<=^|\n[ \t]*\n|[.!?:;]\n|\n[ \t]*[-*+] )(?:\.{3}|…)(?= [a-zß-öø-ɏ])/g,
  },
  // «Kontaktperson er …»
  {
    triggers: ['..', '…'],
    form: /(?<=(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:er|heter|heiter|innen|innan|telefon|tlf\.?|kr|på|til|den) )(?:\.{3}|…)(?=[.,;)]?(?:\s|$))/gi,
  },
  // «Kontaktperson: avklares», «Frist: –»
  {
    triggers: [
      ': kom',
      ': kje',
      ': avk',
      ': avv',
      ': fyl',
      ': set',
      ': ukj',
      ': man',
      ': ikk',
      ': tb',
      ': (se',
      ': (fy',
      ': (le',
      ': led',
      ': …',
      ': ..',
      ': ?',
      ': -',
      ': –',
      ': —',
    ],
    form: /(?<=\b(?:kontaktperson|ansvar|ansvarlig|ansvarleg|frist|dato|navn|namn|telefon|tlf|mobil|e-post|politikontakt|leder|leiar|sekretær|sted|stad|tidspunkt|antall|beløp|saksnummer|adresse)(?: (?:i|for|hos|av) [A-Za-zÀ-ÖØ-öø-ɏ]{2,30})?: )(?:kommer|kjem|avklares|avklarast|avventes|fylles ut|fyllast ut|\(?(?:settes|setjast) inn\)?|\((?:fylles|fyllast) ut\)|\(?ledig(?: stilling)?\)?|\.{3}|…|ukjent|mangler|manglar|ikke satt|ikkje sett|tb[acd]|\?|[-–—]{1,3})(?=\.?[ \t]*(?:\n|$|\. [A-ZÀ-ÖØ-Þ]))/gi,
  },
  // «Åpningstid: ?»
  { triggers: [': ?'], form: /(?<=[A-Za-zÀ-ÖØ-öø-ɏ)]: )\?{1,3}(?=[ \t]*(?:\n|$))/g },
  // «innen (dato)»
  {
    triggers: [
      ' (nav',
      ' (nam',
      ' (dat',
      ' (ste',
      ' (sta',
      ' (bel',
      ' (ant',
      ' (tal',
      ' (tel',
      ' (mob',
      ' (rol',
      ' (tit',
      ' (adr',
      ' (kon',
      ' (gra',
      ' (tlf',
      ' (num',
      ' (nr',
      ' (e-p',
      ' (års',
      ' (klo',
      ' (sak',
      ' (uke',
      ' (vek',
    ],
    form: /(?<=(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:er|heter|heiter|innen|innan|den|på|kl\.?|av|ved|til|fra|frå|telefon|tlf\.?|kommunestyret|bystyret|heradsstyret|formannskapet|sak|sak nr\.?):? |: )\((?:navn|namn|dato|sted|stad|beløp|antall|tal|tall|telefon|telefonnummer|tlf|mobil|nummer|nr|saksnr|saksnummer|e-post|epost|e-postadresse|årstall|klokkeslett|ukedag|vekedag|rolle|tittel|stilling|adresse|grad|kontaktinfo|kontaktinformasjon|kontaktopplysninger|kontaktopplysningar)(?:(?:, ?| ?\/ ?| og | eller )(?:navn|namn|dato|sted|stad|beløp|antall|tal|tall|telefon|telefonnummer|tlf|mobil|nummer|nr|e-post|epost|e-postadresse|årstall|klokkeslett|rolle|tittel|stilling|adresse|grad|kontaktinfo|kontaktinformasjon|kontaktopplysninger|kontaktopplysningar)\.?){0,3}\)/gi,
  },
  // «innen ( ) minutter», «☐ uniformert ☐ sivil»
  { triggers: ['( '], form: /(?<!\])\( {1,3}\)/g },
  { triggers: ['☐', '□'], form: /(?<![☒☑✓✔][^\n]{0,200})[☐□](?![^\n]{0,200}[☒☑✓✔])/g },
  // A line to sign on, and what is to become one: «Signaturer: ettersendes».
  {
    triggers: ['(sig', '(und', '(Sig', '(Und', '(nav', '(nam', '(Nav', '(Nam', '(dat', '(Dat', '(ste', '(sta'],
    form: /(?<=^|\n)[ \t]*\((?:navn|namn|dato|sted og dato|stad og dato|sted, dato|stad, dato|navn og tittel|namn og tittel|signatur(?:er|ar|felt|linje|linjer)?|sign\.?|underskrift(?:er|sfelt|slinje)?)\)(?=[ \t]*(?:\n|$))/gi,
  },
  {
    triggers: ['ignatur', 'IGNATUR', 'nderskrift', 'NDERSKRIFT'],
    form: /(?<=(?:signatur(?:er|ar|felt|blokk)?|underskrift(?:er|sfelt)?): ?)(?:\((?:etter|ved|når|her|\.{2,}|…)[^()\n]{0,80}\)|(?:kommer|kjem|påføres|påførast|ettersendes|ettersendast|settes inn|setjast inn|føyes til|mangler|manglar)(?![A-Za-zÀ-ÖØ-öø-ɏ])[^\n]{0,80}|\.{3}|…)(?=[ \t]*(?:\n|$))/gi,
  },
  // «_ dag i uka»
  {
    triggers: [' _ '],
    form: /(?<=\s)_(?= (?:dag|dager|dagar|uker|veker|måneder|månader|år|timer|timar|minutter|minutt|kroner|prosent|ganger|gonger|%))/g,
  },
  // «#REF!»
  { triggers: ['#R', '#N', '#V'], form: /#(?:REF|N\/A|NAVN|NAME|VERDI|VALUE)[!?]?/g },
  // «jf. punkt x.x»
  {
    triggers: ['unkt x', 'unkt X.', 'kt. x', 'kt. X.', 'ittel x', 'snitt x', '§ x', 'del x', 'side x'],
    form: /(?<=\b(?:punkt|pkt\.?|kapittel|avsnitt|del|side) |§ )(?:x(?:\.x)*|X(?:\.X)+)(?![\w-])/g,
  },
  // «i ---- kommune»
  { triggers: [' ---'], form: /(?<=[a-zß-öø-ɏ] )-{3,}(?=[ .,;])/g },
  // «@navn», «side #», «20XX/XXXX»
  { triggers: ['@na', '$na', '@da', '$da'], form: /(?<![\w.])[@$](?:navn|namn|dato)\b/gi },
  { triggers: [' #'], form: /(?<=\b(?:side|kapittel|punkt|pkt\.?|avsnitt|vedlegg|sak|nr\.?) )#(?!\w)/gi },
  { triggers: ['XX/', 'xx/'], form: /\b20[xX]{2}\/[xX\d]{1,6}\b/g },
  // Telephone numbers that nobody has.
  {
    triggers: ['00 00', '0000000', '12 34 56', '00.00', '00:00'],
    form: /\b00 ?00 ?00 ?00\b|\b000 00 000\b|\b12 34 56 78\b|\b00[./]00[./](?:20)?\d\d\b|\b00[.:]00 ?[-–] ?00[.:]00\b/g,
  },
  // Lines: «__.__.20__», «____», «57 __ __ __».
  {
    triggers: ['__', '_.', '_/', '_ _'],
    form: /(?:_ ){3,}_|_{1,4}[./]_{1,4}[./-]?(?:\d{2,4}_*|_{2,})?|_{4,}|(?<=[\s(/]|^)_{2,3}(?: ?\/? ?_{2,3}){0,4}(?:[ .]?20__)?(?=[\s,;:)]|[./](?!_)|$)|(?<=\b20)__/giu,
  },
  // «den . mars», «sak nr. .»
  {
    triggers: [' .'],
    form: /(?<=\b(?:den|sak|nr\.?|saksnummer|og med|av|fra|frå|til|innen|innan|senest|seinast|på|minst|inntil) )\.(?=\s*$|\n| [A-ZÀ-ÖØ-Þ])|(?<=\s)\. ?(?=(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)\b)/giu,
  },
  // «Tinn, den        2019»
  {
    triggers: ['den   ', 'den /', 'den  /', '/ /', '/  '],
    form: /\bden {3,40}(?:20\d\d)?|\bden {1,2}\/ ?(?:20)?\d\d\b|\b(?:[Dd]ato|den):? {0,20}\/ {0,20}\/?(?=[ \t]*(?:20\d\d)?[ \t]*(?:\n|$))/g,
  },
  // «sak /27», «navn / tlf»
  {
    triggers: [' /', ':/', './', 'avn/', 'amn/', 'AVN/', 'AMN/'],
    form: /\bsak(?:snr|snummer)?\.?:? {0,5}(?<=[ :.])\/ ?(?:20)?\d\d\b|\b(?:navn|namn) ?\/ ?(?:tlf|telefon|mobil|e-post)\b/giu,
  },
  // «??», «ca ? kroner»
  { triggers: ['?'], form: /\?{2,}|(?<=[A-Za-zÀ-ÖØ-öø-ɏ] )\?(?=[ ,)])/gi },
  // «dato», as it was to be put in; what is called so, or meant by it, is another thing.
  {
    triggers: ['«'],
    form: /(?<!(?:kalt|kalla|ordet|orda|med|feltet|begrepet|omgrepet|uttrykket|kolonnen|rubrikken|tittelen|overskriften|overskrifta|navnet|namnet|som) )«(?:dato|navn|namn|sted|stad|beløp|nummer|antall|telefon|telefonnummer|tittel|rolle|årstall|klokkeslett|ukedag|vekedag|e-post|adresse|kommune|politidistrikt|lensmannsdistrikt|enhet|kommunenavn|kommunenamn|kommunens navn|xx+|(?:sett|fyll|skriv) inn[^»\n]{0,40})»/giu,
  },
  // «NAMN, tlf NUMMER» in a line that is not all capitals.
  {
    triggers: [
      'NAVN',
      'NAMN',
      'NUMMER',
      'DATO',
      'STED',
      'STAD',
      'BELØP',
      'ANTALL',
      'TELEFON',
      'TITTEL',
      'ROLLE',
      'TAL',
    ],
    form: /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d_-])(?:NAVN|NAMN|NUMMER|DATO|STED|STAD|BELØP|ANTALL|TALL|TELEFON|TITTEL|ROLLE)(?![A-Za-zÀ-ÖØ-öø-ɏ\d_-]| ?:)/g,
  },
  // «Ansvarlig: . Frist: .»
  {
    triggers: [': .', ': ,', ':.', ': ;'],
    form: /\b(?:ansvar|ansvarlig|ansvarleg|frist|tiltak|mål|dato|navn|namn|tlf|telefon|mobil|tidspunkt|beløp|sted|stad|e-post): ?[.,;](?=\s|$)/gi,
  },
  // «Kari Moe, mobil», «Kontakten nås på tlf.», with nothing after.
  {
    triggers: [', mob', ', tlf', ', tel', ', e-p', ', ep', '(tlf', '(mob', '(tel', ' tlf.', ': mob', ': tlf', ': tel'],
    form: /(?<=[,(–-] ?)(?:mobilnummer|mobiltelefon|mobil|mob\.?|tlf\.?|telefonnummer|telefonnr\.?|telefon|tel\.?|e-postadresse|e-post|epost):?(?=\)?[.;]?[ \t]*(?:\||\n|$))(?<=[A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zß-öø-ɏ-]{1,24} [A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ-]{1,24}(?:, [a-zß-öø-ɏ]{4,24})?(?:,| [-–]| \() ?[a-z.-]{3,16}:?)|(?<=(?:nås|nåast|treffes|treffast|kontaktes|kontaktast|ringes|ringast|er|har) (?:på |via )?)(?:tlf|mob)\.(?=[ \t]*(?:\n|$))/g,
  },
  // «N.N.»
  // «62 48 .. ..»
  { triggers: [' ..'], form: /(?<![\d.])\d{2,3}(?: \d{2,3}){0,2}(?: \.{2,3}){1,3}(?![.\d])/g },
  { triggers: ['N.N', 'N. N', 'n.n', 'n. n'], form: /\bN\.[ ]?N\.(?![A-Za-zÀ-ÖØ-öø-ɏ])/gi },
  // «Sted, dato:»
  { triggers: ['ted:', 'tad:', 'ato:'], form: /\b(?:sted|stad|dato)(?:\/dato)?:(?=[ \t]*(?:\n|\||$))/giu },
  // «Alta, den», «Alta, den 2022» and «Alta,     2022» above the signatures, and nothing more.
  {
    triggers: [' den\n', ' den \n', ' den  ', ' den .', ' den _', ' den …', ' den 20'],
    form: /(?<=^|\n)[ \t]*[A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ'/ -]{1,30}, den[ \t.,_-]{0,40}(?:20\d{0,2}\b)?[ \t.]{0,40}(?=\n[ \t]*(?:\n|[A-ZÀ-ÖØ-ÞĀ-ɏ_.…])|\n?$)|(?<=^|\n)[ \t]*[A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ-]{1,24}(?: (?:i|på|[A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ-]{1,24})){0,3} den[ \t.,_-]{0,40}(?:20\d{0,2}\b)?[ \t.]{0,40}(?=\n[ \t]*\n|\n?$)/g,
  },
  {
    triggers: [',   ', ', /', ', .', ',\t'],
    form: /(?<=^|\n)[ \t]*[A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ' -]{1,30},(?:[ \t]{3,40}|[ \t]{1,20}[./][ \t./]{0,30})20\d\d[ \t.]*(?=\n|$)/g,
  },
  {
    triggers: [',\n\n', ', \n\n'],
    form: /(?<=^|\n)[ \t]*[A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ-]{1,24}(?: (?:i|på|[A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ-]{1,24})){0,2},(?=[ \t]*\n[ \t]*\n(?:[^\n]{0,120}\n){0,3}?[^\n]{0,120}(?:rdfører|rdførar|ensmann|tasjonssjef|olitimester|olitimeister|ådmann|ommunedirektør))/g,
  },
  // «Sted og dato» with nothing to write on above or below.
  {
    triggers: ['ted/dato', 'tad/dato', 'ted og dato', 'tad og dato', 'ted, dato', 'tad, dato'],
    form: /(?<=^|[^_.…\s](?:[ \t]{0,20}\n){1,4})[Ss]t(?:e|a)d(?:\/| og |, )dato(?=[ \t]*(?:\n|$))(?!\s{0,40}[_.…]{3})/g,
  },
  // «Vadsø, den mai 2020»
  {
    triggers: 'januar februar mars april mai juni juli august september oktober november desember'
      .split(' ')
      .map((month) => ` den ${month} 20`),
    form: /\bden (?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember) 20\d\d\b/g,
  },
  // «vedtatt av kommunestyret i møte den i sak 12/20», «Avtalen er inngått den mellom …»
  {
    triggers: ['yret den', 'apet den', 'møte den', 'gått den ', 'gådd den ', 'gnet den ', 'revet den '],
    form: /(?<=(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:(?:av|i) (?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ-]{1,24} )?(?:kommunestyret|bystyret|heradsstyret|herredsstyret|formannskapet)|i møte) )den(?=[.,;]|[ \t]*(?:\n|$)| (?:i sak|sak|og gjeld|og gjelder)(?![A-Za-zÀ-ÖØ-öø-ɏ]))|(?<=(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:er|ble|blei|vart|blir) (?:inngått|inngådd|undertegnet|underskrevet) )den(?= (?:mellom|av|i|og) )/g,
  },
  // «gjelder fra til 31. desember»
  {
    triggers: [' fra til ', ' frå til ', ' fra og med til ', ' frå og med til '],
    form: /(?<=(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:gjelder|gjeld|perioden|varer|varar|løper) )(?:fra|frå)(?: og med)? til(?= )/g,
  },
  // «Sogndal, (dato)»
  { triggers: [', (da'], form: /(?<=^|\n)[ \t]*[A-ZÀ-ÖØ-ÞĀ-ɏ][^\n,.:]{1,30}, \(dato\)[ .]*(?=\n|$)/g },
  // «Hitra, dato» under a text.
  { triggers: [', dato'], form: /(?<=^|\n)[ \t]*[A-ZÀ-ÖØ-ÞĀ-ɏ][^\n,.:]{1,30}, dato[ .]*(?=\n|$)/g },
  // «--.--.2027»
  { triggers: ['-.', '-/'], form: /--?[./]--?[./]?(?:\d{2,4})?/giu },
  // «xx.xx.2027», «dd.mm.åååå»
  {
    triggers: ['xx', 'XX', 'dd.m', 'dd/m', 'dd-m', 'DD.M', 'DD/M', 'DD-M'],
    form: /\b[xX]{2}[./-][xX]{2}(?:[./-](?:[xX]{2,4}|\d{2,4}))?|\b\d{0,3}[xX]{2,4}\/\d{2,4}\b|\b(?:20)?\d\d\/\d{0,4}[xX]{2,6}(?:-\d+)?\b|\b\d{1,2}\.[xX]{2}\.(?:\d{2,4})?|\b20[xX]{2}\b|\b[xX]{6,}\b|\b[xX]{2,3}-?dag\b|\b[xX]{2}(?:[.:][xX]{2})?[-–][xX]{2}\b|\bdd[./-]mm(?:[./-](?:åååå|åå|yyyy|yy))?/giu,
  },
  // Boxes and brackets of all kinds, with what is to stand there or nothing.
  {
    triggers: ['[', '{', '<', '‹'],
    form: /(?<!^|[-*+] )\[[ xXnN?…_]{1,20}\](?![([:])|(?<!\{)\{(?!\{)[^{}\n]{1,60}\}(?!\})|\[(?:navn|namn|dato|sted|stad|sett inn|fyll|kommune|velg|vel|beløp|antall|tal|rolle|telefon|tlf|e-post|tittel|xx|\.\.|…)[^\]\n]{0,60}\](?![([])|<(?!\/?(?:a|abbr|article|b|big|blockquote|body|br|caption|center|cite|code|col|dd|del|div|dl|dt|em|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|li|link|main|mark|meta|nav|object|ol|p|pre|q|s|samp|script|section|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|title|tr|tt|u|ul|var|video)(?:[\s/][^<>]*)?>)[A-Za-zÀ-ÖØ-öø-ɏ][^<>@:=\n]{0,80}>|‹[A-Za-zÀ-ÖØ-öø-ɏ][^‹›\n]{0,80}›/giu,
  },
];

/** Whether anything of what the forms ask for stands in a text. */
export const MAY_HOLD_PLACEHOLDER = new RegExp(
  PLACEHOLDER_FORMS.flatMap(({ triggers }) => triggers.map((it) => it.replace(/[.?[{()$]/g, '\\$&'))).join('|'),
);
