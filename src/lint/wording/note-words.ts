/** What a writer tells a colleague, or himself, to do with the text: «suppler», «sjekk tallet». Only at the start of what is said. */
export const NOTE_COMMANDS =
  /^(?:suppl[eé]r|sjekk|dobbeltsjekk|oppdat[eé]r|avklar|utdyp|pres[iíe]+s[eé]r|kontrollér|verifis[eé]r|juster|justér|fyll (?:inn|ut|på)|legg (?:inn|til|ved)|set[t]? inn|rett opp|sett opp|stryk|slett|fjern|flytt|flytte|bytt ut|finn (?:ut|fram|frem|riktig|rett)|hugs|hugs å|husk å|hør med|høyr med|skriv (?:inn|om|noe|noko|mer|meir|ferdig)|formuler|omformuler|endres? til|tas (?:ut|inn|med)|utgår|ut\?|må med|må inn|må ut|bedre ord|betre ord)(?![\p{L}\p{N}])(?! (?:i|på|hos|til) (?:skranken|resepsjonen|mottaket|servicetorget))/iu;

/** What is to be done with the text, and nothing more: «skal oppdateres», «må sjekkes med økonomi». With how often or by when it is a duty. */
export const NOTE_DUTIES =
  /^(?:[\p{L}-]+ ){0,3}(?:må|skal|bør|burde|kan) (?:vi |også |òg |nok |helst |fortsatt |fremdeles |framleis )?(?:sjekk|dobbeltsjekk|oppdater|kvalitetssikr|verifiser|kontroller|utdyp|supplér|suppler|endr|juster|revider|bekreft|stadfest|stryk|slett|fjern|fyll|rett|skriv|korrig|utfyll|omskriv|omformuler|presiser|ajourfør|gjennomgå|ses på|sjåast på|undersøk|tenk)(?:e|es|ast|a|er|s|st)?(?: (?:inn|ut|om|opp|på|over|gjennom|av|etter|med|mot|hos|før)(?: [\p{L}-]+){0,5})?[.!]{0,3}$/iu;

/** What is not there yet: «lenke kommer», «tall mangler». */
export const NOTE_LACKS =
  /^(?:[\p{L}\p{N}-]+ ){1,4}(?:kommer|mangler|manglar|kjem|ettersendes|ettersendast|sendes senere|følger senere|kommer senere|kjem seinare|følgjer seinare|under arbeid|uavklart|ikke klart?|ikkje klart?|ikke ferdig|ikkje ferdig)[.!]{0,3}$/iu;

/** Sentences that begin so are said to a colleague. */
export const NOTE_SENTENCES = [
  'sjekk|sjekke|dobbeltsjekk|avklar|hør|høyr|spør|diskuter|drøft|sjekkes med|om|hos',
  'spør|spørr juridisk|økonomi|kommunedirektøren|rådmannen|politiet|arkivet|*',
  'kommentar|merknad fra|frå|til',
  'notat til',
  'til orientering ved',
  'obs må|sjekk|dette|her',
  'nb må|sjekk|dette|her',
] as const;

/** Words that belong in a letter or an e-mail and were sent along with the text. */
export const LETTER_WORDS = [
  'med vennlig|venleg|beste|hjertelig|hjarteleg hilsen|helsing',
  'vennlig|venleg|beste hilsen|helsing',
  'mvh|vh',
  'på forhånd|førehand takk',
  'takk for godt|fint|nyttig|innspill|innspel|hjelpen|hjelpa|samarbeid|møtet|praten|tilbakemelding|tilbakemeldingen|nå|no|sist',
  'tusen|hjertelig takk',
  'god sommer|sommar|jul|helg|påske|ferie',
  'se|sjå|jf|jfr|iflg|ifølge|ifølgje epost|e-post|mail|mailen|e-posten|eposten',
  'når|mens|medan|idet dette|dette|avtalen|avtala blir|vert|ble|vart skrevet|skrive|skreve',
  'når|mens|medan dette skrives|skrivast|vert|blir',
  'i skrivende|skrivande stund|augneblink|augeblink',
] as const;

/** A question about the text itself. */
export const TEXT_QUESTIONS = [
  'stemmer|stemmar|gjelder|gjeld dette|det|denne|tallet|talet|dei|de',
  'er dette|det|tallet|talet|navnet|namnet|datoen riktig|rett|korrekt|oppdatert|avklart|avklara|fortsatt|fremdeles|framleis|greit|ok',
  'skal vi|me|dette ha|med|stå|ut|inn|være|vere',
  'hvem|kven tar|tek|skriver|skriv|sjekker|sjekkar',
  'hva|kva mener|meiner|mente|er',
] as const;
