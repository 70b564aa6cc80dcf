import { firstOf, guarded, type Pattern } from '../prose/guarded.ts';
import type { Hit, Prose, ProseSentence, ProseText } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { wordsMatched } from '../prose/words-matched.ts';

/** What an empty remark is about. */
export type VagueRemarkKind = 'wait' | 'requirement' | 'deliberation';

/** A remark that fills the place of what was to be agreed. */
export interface VagueRemark {
  kind: VagueRemarkKind;
  hit: Hit;
  sentence: ProseSentence;
  start: number;
  end: number;
}

interface Remark {
  words: readonly string[];
  patterns: readonly Pattern[];
  isEmpty: (sentence: ProseSentence, match: RegExpExecArray) => boolean;
  /** What the text may say elsewhere, so that the remark need not; asked once for each text. */
  isToldElsewhere?: (text: ProseText) => boolean;
}

const POLICE = '(?:patrulj\\S*|politi|politiet|politibil\\S*|lensmannen|betjenter|betjentar|hjelp|hjelpa|hjelpen)';
const RESPONSE = '(?:responstid|responstida|responstiden|responstidene|responstidane|utrykningstiden|utrykkingstida)';
/** A time is told: «inntil 45 minutter», «mellom 10 og 25 minutt». */
const MEASURED = /minutt| time| timar| timer|prosent/;
/** Of cases, applications and witnesses, not of coming to the place. */
const OF_CASES = /etterforsk|behandl|handsam|søknad|avgjer|avgjør|anmeld|melding|forklar|fortel|attest/;
/** The next sentence says what happens until they come. */
const MEANWHILE = /^ (?:i slike tilfel\S*|i så fall|da|då|inntil|fram til|frem til|i mellomtiden|i mellomtida|imens) /;
/** What is reported, measured, discussed or asked for is a matter of its own. */
const TREATED =
  /rapporter|orienter|måles|målast|målt|drøft|stille |still |oversikt|oversyn|statistikk|beskriv|går fram|framgår|fremgår|tabell|vedlegg|evaluer| jf /;
/** «Politiets responskrav skal overholdes»: whose requirement it is, and that it binds. */
const OWN_REQUIREMENT =
  /^(?=.* (?:skal|må) )(?=.* (?:overholdes|overhaldast|holdes|haldast|innfris|innfriast|oppfylles|oppfyllast) ).* (?:(?:politiets|politidistriktets|distriktets) (?:\S+ )?(?:responskrav|responstidskrav)|politiet sine (?:responskrav|responstidskrav)|(?:responskrav|responstidskrav)(?:et|ene|a) til (?:politiet|politidistriktet) )/;
/** Who takes it further, or when: then something is agreed. */
const AGREED =
  /(?:innen|innan|senest|seinast|frist|vedtar|vedtek|vedta|set opp|setter opp|møte|handlingsplan| år |måned|månad|halvår)/;
const WHICH = '(?:hva|kva|kva for|hvilke|kva slags|hvordan|korleis)';
/** How such a question ends: «som kan være aktuelle», «som trengs», «vi kan få til», «som kan gjøres». */
const OPEN_END =
  '(?:(?:muligheter|moglegheiter|mulighetar) (?:som )?(?:finnes|finst|er)|(?:som )?(?:kan|er|bør|vil|måtte) (?:være |vere |bli |verte )?(?:aktuelle?|naturlege?|naturlige?|nødvendige?|naudsynte?|riktige?|rette?|hensiktsmessige?|føremålstenlege?|mulige?|moglege?|gjøres|gjerast|settes inn|setjast inn|hjelpe|hjelpa)|(?:som )?(?:trengs|trengst|må til|skal til)|(?:\\S+ )?kan (?:gjøre|gjere|bidra med|få til|hjelpe med))';

const REMARKS: Readonly<Record<VagueRemarkKind, Remark>> = {
  wait: {
    words: [
      'tid',
      'vente',
      'venta',
      'responstid*',
      'patrulje*',
      'patruljen',
      'patrulja',
      'forsinket',
      'forseinka',
      'forsinka',
      'alltid',
    ],
    patterns: [
      guarded(
        / tid (?:før|til|innan|innen) /,
        new RegExp(
          ` (?:(?:kan|vil|må) (?:det )?(?:ta|gå)|(?:tar|tek|går) det|det (?:tar|tek|går)) (?:(?:noe|noko|lang|litt|lengre|lenger|god|en del|ein del) )?tid (?:før|til|innan|innen) (?:\\S+ ){0,3}?${POLICE} `,
        ),
      ),
      new RegExp(
        ` ${RESPONSE} (?:kan |vil |må )?(?:variere|variera|varierer|varierar|avhenger av|avheng av|bli lang|verte lang|bli lengre|svinge) `,
      ),
      / (?:politiet|patruljen|patrulja) (?:bruker|brukar|kan bruke|kan bruka|trenger|treng) (?:noe|noko|lang|lengre|lenger|litt|god) tid (?:på|før|til) /,
      / må (?:\S+ ){0,4}(?:vente|venta) (?:noe |noko |lenge |litt )?på (?:politiet|patruljen|patrulja|politi) /,
      / (?:politiet|patruljen|patrulja) kan (?:bli|verte) (?:forsinket|forseinka|forsinka) | kan (?:politiet|patruljen|patrulja) (?:bli|verte) (?:forsinket|forseinka|forsinka) /,
      / (?:politiet|patruljen|patrulja) kan (?:ikke|ikkje) alltid (?!dele|gi|gje|fortelle|fortelje|opplyse|svare) ?/,
    ],
    isEmpty: (sentence) =>
      !MEASURED.test(sentence.keys) && !OF_CASES.test(sentence.keys) && !MEANWHILE.test(keysAfter(sentence)),
    isToldElsewhere: ({ sentences }) =>
      sentences.some(({ keys }) => / minutt/.test(keys) || (/ responstid/.test(keys) && TREATED.test(keys))),
  },
  requirement: {
    words: ['responstid*', 'responskrav*', 'krav', 'kravet', 'krava', 'kravene'],
    patterns: [
      guarded(
        / krav\S* /,
        new RegExp(
          ` (?:har|skal oppfylle|oppfyller|skal følge|skal følgje|retter seg etter|rettar seg etter|er underlagt|er underlagd|følger|følgjer|finnes|finst|er stilt|er fastsatt|er fastsett|har fastsatt|har fastsett|har satt|har sett|stilles|stillast|gjelder|gjeld) (?:\\S+ ){0,2}krav\\S* (?:til|for|om) (?:(?:politiets|maksimal|lengste) )?(?:${RESPONSE}|(?:hvor|kor) (?:raskt|fort|snøgt|lang)) `,
        ),
      ),
      // «Responskravene skal overholdes», «Politiet skal holde responskravene»
      / (?:responskrav|responstidskrav)(?:et|ene|a)? (?:(?:ved|for|til) (?:\S+ ){1,12}?)?(?:(?:skal|må|vil) )?(?:overholdes|overhaldast|holdes|haldast|innfris|innfriast|oppfylles|oppfyllast|ivaretas) /,
      / (?:overholde|overhalde|holde|halde|innfri|oppfylle|overholder|innfrir|oppfyller|overheld|held) (?:(?:de|dei|sine|nasjonale|gjeldende|gjeldande|politiets) ){0,2}(?:responskrav|responstidskrav)(?:et|ene|a)? /,
      / (?:\S+ sine |\S+s )?responstidskrav(?:et|ene|a)? (?:gjelder|gjeld|følges|følgjast)(?: for kommunen)? $/,
      guarded(
        / krav\S* /,
        new RegExp(
          ` ${RESPONSE} (?:\\S+ ){0,3}(?:er|ligger|ligg|skal være|skal vere|skal ligge|holdes|haldast) (?:innenfor|innanfor|innen|innan|i tråd med|i samsvar med) (?:\\S+ ){0,2}krav\\S* `,
        ),
      ),
    ],
    isEmpty: ({ keys, text }) =>
      text.section !== 'formål' && !MEASURED.test(keys) && !TREATED.test(keys) && !OWN_REQUIREMENT.test(keys),
    isToldElsewhere: ({ sentences }) => sentences.some((it) => / minutt/.test(it.keys)),
  },
  deliberation: {
    words: ['hva', 'kva', 'hvilke', 'hvordan', 'korleis'],
    patterns: [
      guarded(
        / (?:se|sjå|ser|finne|finner|finn|tenke|tenkje|kome|komme|undersøke|undersøkje|kartlegge|vurdere|vurderer|vurderar) /,
        new RegExp(
          ` (?:(?:se|sjå|ser) (?:nærmere |nærare )?på|(?:finne|finner|finn) ut(?: av)?|(?:tenke|tenkje) (?:gjennom|over)|(?:kome|komme) (?:tilbake|attende) til|undersøke|undersøkje|vurdere|vurderer|vurderar) ${WHICH} (?:\\S+ ){0,3}?${OPEN_END} `,
        ),
      ),
    ],
    isEmpty: ({ keys, text, item }, { index, 0: said }) => {
      const rest = keys.slice(index + said.length);
      const before = keys.slice(0, index + 1);
      return (
        text.kind === 'prose' &&
        text.section !== 'formål' &&
        (item || / (?:skal|må|vil|vi|me|partene|partane|kommunen|politiet) /.test(before)) &&
        !/ (?:kan|foreldre\S*|elever|elevene|elevane|innbygger\S*|innbyggj\S*) /.test(before) &&
        !(/ vurder/.test(said) && !/ (?:skal|må|vil|vi|me|partene|partane) /.test(before)) &&
        !/ (?:og|før|når|ved|etter|sak\S*|tilfelle\S*|situasjon\S*|oppdrag\S*) /.test(` ${rest}`) &&
        !AGREED.test(keys)
      );
    },
  },
};

/** The keys of the next sentence. */
function keysAfter({ text, to }: ProseSentence): string {
  return text.sentences.find(({ from }) => from >= to)?.keys ?? '';
}

/** The remarks that say nothing that anybody could be held to: «det kan ta tid før patruljen er framme», «se på hva som kan gjøres». */
export function vagueRemarksIn(prose: Prose, hasResponse: boolean): VagueRemark[] {
  const found: VagueRemark[] = [];
  for (const kind of ['wait', 'requirement', 'deliberation'] as const) {
    // Where the response time is a fact, the requirement is printed.
    if (kind === 'requirement' && hasResponse) continue;
    const { words, patterns, isEmpty, isToldElsewhere = () => false } = REMARKS[kind];
    const told = new Map<ProseText, boolean>();
    const isTold = (text: ProseText) => {
      if (!told.has(text)) told.set(text, isToldElsewhere(text));
      return told.get(text)!;
    };
    for (const sentence of sentencesWith(prose, words)) {
      const match = firstOf(patterns, sentence.keys);
      if (!match || !isEmpty(sentence, match) || isTold(sentence.text)) continue;
      const { text } = sentence;
      const { start, end } = wordsMatched(sentence, match);
      let index = sentence.from;
      while (text.wordList[index]!.start < start) index++;
      const hit = { text, index, word: text.wordList[index]! };
      found.push({ kind, hit, sentence, start, end });
    }
  }
  return found;
}
