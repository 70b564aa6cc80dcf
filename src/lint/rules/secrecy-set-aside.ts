import { guarded } from '../prose/guarded.ts';
import { sentenceRule } from '../sentence-rule.ts';
import { SOURCES } from '../sources.ts';

const SECRECY = '(?:taushetsplikt|taushetsplikten|taushetspliktens|teieplikt|teieplikta|teieplikten|tausheten|teiinga)';
const NOT = '(?:ikke|ikkje)';

export const secrecySetAside = sentenceRule({
  id: 'secrecy-set-aside',
  kind: 'law',
  title: { nb: 'Taushetsplikten settes til side', en: 'Confidentiality is set aside' },
  description: {
    nb: 'Taushetsplikten følger av lov og gjelder også mellom partene. En avtale kan ikke oppheve den eller nøye seg med mindre enn et samtykke.',
    en: 'Confidentiality follows from law and applies between the parties too. An agreement cannot lift it or do with less than a consent.',
  },
  severity: { draft: 'warning', signing: 'error' },
  sources: [SOURCES.taushetsplikt],
  pattern: {
    words: [
      'taushetsplikt*',
      'teieplikt*',
      'tausheten',
      'samtykke',
      'samtykket',
      'samtykket',
      'anonymt',
      'anonyme',
      'anonymisert*',
      'saken',
      'sakene',
      'saka',
      'sakene',
      'opplysningene',
      'opplysningane',
    ],
    wrong: [
      guarded(
        [/ gjeld/, / ikk/],
        new RegExp(
          ` ${SECRECY} (?:\\S+ ){0,2}(?:gjelder|gjeld|gjelde) (?:\\S+ )?${NOT} (?:\\S+ )?(?:mellom|internt|blant|i rådet|i politirådet|i møtene|i møta|i møtet|i gruppen|i gruppa|overfor|andsynes|for medlemmene|for medlemene|for deltakerne|for deltakarane|for partene|for partane) `,
        ),
      ),
      guarded(
        / (?:opphev|bortf|fell|faller|settes|setjast|vert sett|vik|fravik|suspender|lempes)/,
        new RegExp(
          `(?<!samtykk.{0,60}) ${SECRECY} (?:\\S+ ){0,3}(?:oppheves|opphevast|vert oppheva|blir opphevet|bortfaller|fell bort|faller bort|fell vekk|settes til side|setjast til side|vert sett til side|viker|vik|vike|fravikes|fravikast|suspenderes|lempes) (?!ikke|ikkje)(?!.*(?:samtykk|hjemmel|heimel| lov ))`,
        ),
      ),
      guarded(
        / bort fr|frit|løs(?:t|er) |løys(?:t|er) |unnt?at/,
        new RegExp(
          ` (?:ser|se|sjå|ser seg) bort (?:fra|frå) ${SECRECY} | (?:fritatt|fritekne|fritas|løst|løyst|unntatt|unnateke|unnatekne) (?:for|fra|frå) ${SECRECY} (?!.*(?:lov|§|samtykk))| (?:fritar|fritek|løser|løyser) (?:partene|partane|hverandre|kvarandre|deltakerne|deltakarane|medlemmene|politiet|kommunen) (?:for|fra|frå) ${SECRECY} `,
        ),
      ),
      guarded(
        [/ ikk/, / hind/],
        new RegExp(
          ` ${SECRECY} (?:\\S+ ){0,3}(?:er |skal )?(?:\\S+ )?${NOT} (?:være |vere )?(?:til |noe |noko )?(?:hinder|hindring|hindrer|hindrar) (?:for |at )?(?:at )?(?:partene|partane|politiet|kommunen|deltakerne|deltakarane|vi|de|dei|politikontakten) (?:\\S+ ){0,3}(?:deler|delar|utveksler|utvekslar|drøfter|drøftar|gir|gjev|informerer|snakker|snakkar|orienterer) (?!.*(?:lov|§|samtykk|anonym|avverg|meldeplikt|hjemmel|heimel| når | dersom | hvis | jf ))`,
        ),
      ),
      // As a condition it begins the sentence.
      guarded(
        / det i/,
        new RegExp(
          `(?<!^) (?:er|gjelder|gjeld) det (?:ikke|ikkje|ingen|inga) ${SECRECY} (?!.*(?:anonym|samtykk|allment|kjent|statistikk))`,
        ),
      ),
      // What the law itself places above secrecy is named with it.
      guarded(
        / (?:(?:hensyn|omsyn) til|uavhengig|hinder av|tross|trass|uansett) /,
        new RegExp(
          `(?<!(?:lov|avverg|meld|plikt|§|hjemmel|heimel|paragraf|varsl).*) (?:uten hensyn til|utan omsyn til|uavhengig av|uten hinder av|utan hinder av|til tross for|trass i|uansett) ${SECRECY} (?!.*(?:lov|§|hjemmel|heimel|paragraf|avverg))`,
        ),
      ),
      guarded(
        / anonym/,
        / anonym(?:t|e|isert|iserte)? (?:med mindre|unntatt når|unntatt der|bortsett fra når|om ikkje|dersom ikke|så lenge ikke|med unntak av når) (?:\S+ ){0,4}(?:kjenner|kjenn|vet|veit|kjent|kjende|ønsker|ønskjer|finner|finn) /,
      ),
      guarded(
        [/ samtykke/, / (?:nok|tilstrekkel[ie]g) /],
        / samtykke\S* (?:\S+ ){0,3}(?:det er )?(?:nok|tilstrekkelig|tilstrekkeleg) (?:at|med) (?:\S+ ){0,3}(?:orientert|orienterte|informert|informerte|varslet|varsla|fått beskjed|fått vite|telefon|muntlig beskjed) /,
      ),
      guarded(
        [/ samtykke/, / (?:anses|reknast|regnes|forutsettes|føresetjast|antas|ikke|ikkje|innhentes|hentast) /],
        / samtykke\S* (?:\S+ ){0,3}(?:anses|reknast|regnes|forutsettes|føresetjast|antas) (?:\S+ ){0,3}(?:gitt|gjeve|innhentet|innhenta|å foreligge|å liggje føre) | samtykke\S* (?:er|trengs|trengst) (?:ikke|ikkje) (?:nødvendig|naudsynt|mellom|når|for å dele) | samtykke\S* (?:innhentes|hentast inn|kan innhentes) (?:i ettertid|etterpå|i etterkant) /,
      ),
      guarded(
        / (?:hjem|heim|videre|vidare|med seg|tilbake) /,
        // «Politikontakten tar sakene videre» tells of the council's business.
        / (?:ta|tar|tek|bringe|bringer|føre|formidle) (?:med )?(?:seg )?(?:saken|sakene|saka|opplysningene|opplysningane) (?:hjem|heim|videre|vidare|med seg|tilbake) (?!med |til politi|til barnevern|til kommunestyr|til formannskap)(?:(?<=(?:taush|teie|person|anonym|drøft|deltak|opplysning).*)|(?=.*(?:taush|teie|person|anonym|drøft|deltak|opplysning)))/,
      ),
    ],
    unless:
      /anonymiserte opplysninger|anonymiserte opplysningar| har samtykket | gir samtykke | når vedkommende samtykker |etter avtale med den det gjelder|politisk behandling|til kommunestyret|til formannskapet|til bystyret| (?:når|der|dersom|hvis|viss|så langt|i den grad|etter) (?:loven|lova|lovverket|annen lov|anna lov|særlov|det finnes hjemmel|det finst heimel)/,
    message: (words) => ({
      nb: `«${words}» setter taushetsplikten til side, og det kan ikke partene avtale.`,
      en: `“${words}” sets confidentiality aside, which the parties cannot agree.`,
    }),
    help: {
      nb: 'Ta det ut. Skriv hvilke lover taushetsplikten følger av, og at opplysninger deles med samtykke, anonymt eller med hjemmel i lov.',
      en: 'Take it out. Say which acts confidentiality follows from, and that information is shared with consent, anonymously or by law.',
    },
  },
});
