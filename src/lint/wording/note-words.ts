import { guarded } from '../prose/guarded.ts';

/** What a writer tells a colleague, or himself, to do with the text: «suppler», «sjekk tallet». Only at the start of what is said. */
export const NOTE_COMMANDS =
  /^(?:før (?:opp|inn)|list (?:opp|ned)|rams opp|nevn|nemn|suppl[eé]r|sjekk|dobbeltsjekk|oppdat[eé]r|avklar|utdyp|presis[eé]r|kontrollér|verifis[eé]r|just[eé]r|omformuler|fyll (?:inn|ut|på)|legg (?:inn|til)|sett? inn|rett opp|stryk|slett|fjern|flytt|bytt ut|finn (?:ut|fram|frem|riktig|rett)|hugs å|husk å|hør med|høyr med|spør|spørr|skriv (?:inn|om|noe|noko|mer|meir|ferdig)|tas (?:ut|inn|med)|(?:settes|setjast|sett[ea]st) inn(?! (?:på|i|mot|ved|der) )|(?:føyes|føyast) (?:til|inn|på)|(?:legges|leggjast|føres|førast) inn (?:når|etter|senere|seinare|her)|(?:påføres|påførast|ettersendes|ettersendast)(?= (?:etter|når|ved|senere|seinare|her|av) |[.!]*$)|utgår|(?:velg|vel)(?= (?:inntil|opptil|minst|maks|blant|mellom|ut|ett|en|ein|eitt|to|tre|fire|det som)(?![a-zæøå]))|her (?:må|skal|bør|settes|føres|kommer)|må (?:med|inn|ut)|bedre ord|betre ord)(?![A-Za-zÀ-ÖØ-öø-ɏ\d])(?! (?:i|på|hos|til) (?:skranken|resepsjonen|mottaket|servicetorget))/i;

/** What is to be done with the text, and nothing more: «skal oppdateres», «må sjekkes med økonomi». With how often or by when it is a duty. */
export const NOTE_DUTIES = guarded(
  /må|skal|bør|burde/i,
  /^(?:[A-Za-zÀ-ÖØ-öø-ɏ-]+ ){0,3}(?:må|skal|bør|burde) (?:vi |også |òg |nok |helst |fortsatt |fremdeles |framleis )?(?:sjekk|dobbeltsjekk|oppdater|kvalitetssikr|verifiser|kontroller|utdyp|suppl[eé]r|endr|juster|revider|bekreft|stadfest|stryk|slett|fjern|fyll|rett|skriv|korriger|omskriv|omformuler|presiser|ajourfør|undersøk|vedta|vedtak|godkjenn|avgjør|avgjer)(?:e|es|ast|a|er|s|st)?(?: (?:inn|ut|om|opp|på|over|gjennom|av|etter|med|mot|hos|før)(?: [A-Za-zÀ-ÖØ-öø-ɏ-]+){0,5})?[.!]{0,3}$/i,
);

/** The same without a verb of duty: «bekreftes av Kari», «oppdateres». */
export const NOTE_PASSIVES = guarded(
  /bekreft|stadfest|avklar|sjekk|kvalitetssikr|oppdater|suppler|verifiser|kontroller|utfyll|fjern|slett|stryk|utdyp|konkretiser/i,
  /^(?:[A-Za-zÀ-ÖØ-öø-ɏ-]+ ){0,2}(?:bekreft|stadfest|avklar|sjekk|kvalitetssikr|oppdater|suppler|verifiser|kontroller|utfyll|fjern|slett|stryk|utdyp|konkretiser)(?:es|ast)?(?: (?:inn|ut))?(?: (?:av|med|mot|hos|før) [A-Za-zÀ-ÖØ-öø-ɏ-]+(?: [A-Za-zÀ-ÖØ-öø-ɏ-]+)?)?[.!?]{0,3}$/i,
);

/** Where the words come from, or what they are: «fra forrige avtale», «gammel tekst», «utkast». */
export const NOTE_ORIGINS = guarded(
  /forrige|førre|gam|tidlig|tidleg|mal|fjor|tekst|formulering|avtale|versjon|utgave|forslag|utkast|kladd|eksempel|døme/i,
  /^(?:(?:kopiert|kopi|klippet|klipt|klippa|limt inn|hentet|henta|tatt|teke|samme|same|som) )?(?:(?:fra|frå|i) (?:den |ei |en |ein )?(?:forrige|førre|gamle|gammel|tidligere|tidlegare|malen|mal|fjor)(?: [A-Za-zÀ-ÖØ-öø-ɏ]+){0,2}|(?:gammel|gamal|ny|forrige|førre|foreslått|midlertidig|foreløpig|førebels|alternativ) (?:tekst|formulering|avtale|versjon|utgave|mal)|forslag|utkast|kladd|eksempel|døme|arbeidsversjon)$/i,
);

/** What a note begins with and does not tell what it is: «NB! sjekk tallet». */
export const NOTE_CALL = /^(?:nb|n\.b\.|obs|merk|ps|husk|hugs)[!:.]+ */i;

/** What is put in by somebody later: «navnet blir satt inn når stillingen er besatt», «namn vert sett inn». */
export const NOTE_INSERTS = guarded(
  /inn|ut|på/i,
  /^(?:[A-Za-zÀ-ÖØ-öø-ɏ\d-]+ ){0,4}(?:blir|vert|skal|må|skal bli|vil bli) (?:satt|sett|fylt|lagt|ført|skrevet|skrive) inn(?:$|[.!]| (?:når|etter|ved|så|her|senere|seinare|straks|av)(?![A-Za-zÀ-ÖØ-öø-ɏ]))|^(?:[A-Za-zÀ-ÖØ-öø-ɏ\d.-]+ ){1,5}(?:settes|setjast|fylles|fyllast|føres|førast|legges|leggjast|skrives|skrivast|påføres|påførast) (?:inn|ut|på)(?: (?:når|etter|ved|så|her|senere|seinare|straks|av|lokalt|før)(?![A-Za-zÀ-ÖØ-öø-ɏ]))/i,
);

/** Who is to put it in: «kommunen setter inn egne tall her», «lensmannen fyller inn telefonnummer». */
export const NOTE_ASSIGNED = guarded(
  /inn|ut|opp|til/i,
  /^(?:den enkelte |hver |kvar |lokalt )?(?:kommunen?|politiet|distriktet|politidistriktet|lensmannen|rådmannen|kommunedirektøren|politikontakten|SLT-koordinatoren|sekretæren|dere|vi)(?: selv| sjølv)? (?:setter|set|fyller|fyll|legger|legg|fører|skriver|skriv|føyer) (?:selv |sjølv )?(?:inn|ut|opp|til) (?:[A-Za-zÀ-ÖØ-öø-ɏ-]+ ){0,3}(?:[a-zæøå]*tall?|[a-zæøå]*navn|[a-zæøå]*namn|[a-zæøå]*nummer|dato(?:er|ar)?|tekst|lenke|lenkje|tiltak|mål|beskrivelse|opplysninger|opplysningar|her|egne|eigne|sine|sitt|resten)(?![A-Za-zÀ-ÖØ-öø-ɏ])/i,
);

/** What is not there yet: «lenke kommer», «tall mangler». */
export const NOTE_LACKS = guarded(
  /komm|mang|kjem|må inn|send|følg|arbeid|avklar|ferdig/i,
  /^(?:[A-Za-zÀ-ÖØ-öø-ɏ\d-]+ ){0,4}(?:kommer|mangler|manglar|kjem|må inn(?: (?:før|i|her) [a-zæøåA-ZÆØÅ]+)?|ettersendes|ettersendast|følger senere|kommer senere|kjem seinare|følgjer seinare|under arbeid|uavklart|ikke ferdig|ikkje ferdig)[.!]{0,3}$/i,
);

/** Sentences that begin so are said to a colleague. */
export const NOTE_SENTENCES = [
  'sjekk|sjekke|dobbeltsjekk|avklar|hør|høyr|diskuter|drøft med|om|hos|at',
  'spør|spørr *',
  'kommentar|merknad fra|frå',
  'notat til',
  'obs|nb|n.b må|sjekk|dette|her|husk|hugs',
  'her mangler|manglar *',
  'sjekk|sjekke|dobbeltsjekk tallet|talet|navnet|namnet|datoen|nummeret|dette|paragrafen|lovhenvisningen',
  'ettersendes|ettersendast',
  'blir|vert ettersendt|ettersend',
  'sett|set inn *',
] as const;

/** Words that belong in a letter or an e-mail and were sent along with the text. */
export const LETTER_WORDS = [
  'markert|markerte|merket|merkt|uthevet|utheva|skrevet|skrive med|i rødt|raudt|gult|grønt|rød|raud|gul',
  'tekst|teksten i|med rødt|raudt|gult|grønt|rød|raud|gul',
  'gul|rød|raud|grønn|grøn tekst|teksten|skrift|utheving',
  'sist lagret|lagra|redigert|skrevet',
  'med vennlig|venleg|beste|hjertelig|hjarteleg hilsen|helsing',
  'mvh',
  'på forhånd|førehand takk',
  'takk for godt|fint|nyttig|innspill|innspel|hjelpen|hjelpa|samarbeid|samarbeidet|møtet|praten|tilbakemelding|tilbakemeldingen|nå|no|sist',
  'tusen|hjertelig takk',
  'god sommer|sommar|jul|helg|påske|ferie',
  'se|sjå|jf|jfr|iflg|ifølge epost|e-post|mail|mailen|e-posten|eposten',
] as const;

/** A question about the text itself; only with a question mark after. */
export const TEXT_QUESTIONS = [
  'stemmer|stemmar|gjelder|gjeld dette|det|denne|tallet|talet|dei|de',
  'er dette|det|tallet|talet|navnet|namnet|datoen riktig|rett|korrekt|oppdatert|avklart|avklara|fortsatt|fremdeles|framleis|greit|ok',
  'kan|kunne|vil|har|husker|hugsar du|dere|dykk',
  'skal vi|me|dette ha|med|stå|ut|inn|være|vere',
] as const;

/** A question of a word or two, which is only asked of a colleague. */
export const SHORT_QUESTIONS =
  /^(?:slettes|strykes|utgår|utgåande|fjernes|beholdes|slettast|strykast|riktig|rett|korrekt|ok|stemmer|stemmar|sjekk|oppdatert|ferdig|med|ut|nytt navn|hvem|hvilken|hvor mye|hvor mange|beløp|antall|dato|navn|namn|frist)\?+$/iu;

/** A draft says so at the top. */
export const DRAFT = /^[ \t>*_#-]*(?:ARBEIDS)?(?:UTKAST|KLADD)(?![A-Za-zÀ-ÖØ-öø-ɏ])/;

/** «Utkast etter møtet 12.03.2019», «Versjon 0.9 etter høring»: a line that says which draft it is. */
export const DRAFT_LINE = guarded(
  /utkast|kladd|versjon|v\.? ?0/i,
  /^[ \t>*_#(-]*(?:(?:foreløpig|førebels|revidert|nytt|nyaste|første|fyrste|andre|siste|endelig|endeleg|felles) )?(?:(?:arbeids|avtale|hørings|høyrings)?(?:utkast|kladd)|arbeidsversjon|(?:versjon|v\.?) ?0\.\d+)(?:[ ,:]+(?:etter|per|pr\.?|av|datert|versjon|v\.?|nr\.?|nummer|til (?:møte|høring|høyring|behandling|handsaming|gjennomsyn))(?: [^\n]{0,50})?|[ ,]+\d[\d. /-]{3,12})?[ \t.)*_]*$/i,
);

/** «Kommentar frå helse: tal manglar, må inn før signering», in brackets. */
export const NOTE_FROM =
  /^(?:kommentar|merknad|innspill|innspel|tilbakemelding|notat|endringsforslag|spørsmål)(?: (?:til|fra|frå|av) [^:]{1,40}| [A-ZÆØÅ]{2,4})?:/i;

/** What stands before a remark to whoever works with the text. */
export const NOTE_LABELS = guarded(
  /merknad|kommentar|notat|obs|nb ?!|spm|gjenstår|attstår|husk|hugs/i,
  /^[ \t>*_-]*(?:intern |internt |redaksjonell )?(?:merknad|kommentar|notat|obs|spm|gjenstår|attstår|husk|hugs)(?: til [A-Za-zÀ-ÖØ-öø-ɏ ]{1,20})?(?: ?:| -)|^[ \t>*_-]*(?:nb|obs) ?! ?(?:må|sjekk|husk|hugs|her|dette|mangl|oppdater|fyll|avklar)/i,
);
