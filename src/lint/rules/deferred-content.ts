import { isUtelatt } from '../../../schema/values/utelatt.ts';
import { chaptersThatReferToIntroduction } from '../promises/refers-to-introduction.ts';
import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { guarded } from '../prose/guarded.ts';
import { keysBetween, type ProseSentence, type ProseText, placeIn } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { wordsMatched } from '../prose/words-matched.ts';
import type { Rule } from '../rule.ts';

const SETTLED =
  'avtales|avtalast|avtalt|avtala|fastsettes|fastsetjast|bestemmes|bestemmast|utarbeides|beskrives|skildrast|tydeliggjøres|tydeleggjerast|konkretiseres|konkretiserast|defineres|definerast';
const TABLE = expressionTable(
  [
    `${SETTLED} i politirådet|rådet|strategiplanen|handlingsplanen|årshjulet`,
    `${SETTLED} av politirådet|rådet|partene|partane`,
    `${SETTLED} i egen|eigen|eget|eige|et|eit|en|ein plan|dokument|avtale|handlingsplan|strategiplan|vedlegg|eget|eige|egen`,
    `${SETTLED} nærmere|nærare|nærmare`,
    'tiltak|tiltaka|tiltakene vurderes|vurderast|drøftes|drøftast nærmere|nærare|nærmare',
    'tiltak|tiltaka|tiltakene vert|blir|skal vurdert|vurderte|vurdera|drøftet|drøfta|vurderes|vurderast|drøftes|drøftast nærmere|nærare|nærmare',
    'tiltak|tiltaka|tiltakene vert|blir|skal nærmere|nærare|nærmare vurdert|vurderte|drøftet|drøfta|vurderes|vurderast',
    'avtales|avtalast|bestemmes|bestemmast|avgjøres|avgjerast|vurderes|vurderast|fastsettes|fastsetjast fra|frå gang|gong|møte|sak|år til gang|gong|møte|sak|år',
    'stede|stades|tilstede etter avtale',
    'stede|stades * * etter avtale',
    'se|sjå|i|av|etter|jf|ifølge egen|eige|eiga|eget|eigen prisliste|matrise|rutine|rutiner|rutinar|dokument|instruks|notat|rutinebeskrivelse|rutineskildring|prosedyre|skjema',
    'fordeles|fordelast|deles|delast|dekkes|dekkast|avregnes|avreknast|betales|betalast etter avtale|avtala|behov|nærmere|nærare',
    'etter nærmere|nærare|nærmare avtale',
    'avtales|avtalast|ordnes|ordnast|avklares|avklarast|løses|løysast|tas|takast internt|muntlig|munnleg|uformelt|underveis|undervegs|særskilt',
    'fordeles|fordelast|bestemmes|bestemmast|avgjøres|avgjerast på|i møtet|møte',
    `${SETTLED}|presiseres|presiserast|spesifiseres|spesifiserast|utdypes|utdypast|avklares|avklarast i senere|seinere|seinare vedlegg|plan|avtale|dokument|møte|notat`,
    'spesifiseres|spesifiserast|utdypes|utdypast|diskuteres|diskuterast nærmere|nærare|nærmare|senere|seinere|seinare',
    'av|i gjeldende|gjeldande|oppdatert|aktuell oversikt|liste|prisliste',
    'i|etter samsvar|tråd|henhold|avtale|avtala med|til det|dei|de som avtales|avtalast|bestemmes|bestemmast|fastsettes|fastsetjast|vedtas|vedtakast|besluttes',
    'i|etter samsvar|tråd|henhold med|til det|dei|de som blir|vert|er|til avtalt|avtala|bestemt|fastsatt|fastsett',
    'som|vil|blir|vert|skal ettersendes|ettersendast|ettersend|ettersendt|ettersende',
    'vil|skal|må bli|verte ettersendt|ettersend',
    'ettersendes|ettersendast kommunen|politiet|partene|partane|når|så|senere|seinare|seinere|etter|i|fra|frå',
    'oversendes|oversendast|sendes|sendast|leveres|leverast|utleveres|kommer|kjem|foreligger|føreligg ved|på|i et|eit|ein|en senere|seinare|seinere høve|anledning|tidspunkt|dokument|vedlegg|versjon',
    'som oversendes|oversendast|leveres|leverast|utarbeides|utarbeidast|lages|lagast senere|seinare|seinere',
    'fordeles|fordelast|deles|delast nærmere|nærare|nærmare|senere|seinere|seinare|underveis|undervegs|fortløpende|fortløpande',
    'avtales|avtalast særskilt|senere|seinere|seinare|fortløpende|fortløpande',
  ].map((words) => [words, null]),
);

/** «Mål og tiltak går fram av handlingsplanen», which lies somewhere else. */
const IN_PLAN =
  / (?:mål|måla|målene|tiltak|tiltaka|tiltakene|ansvar|frister|fristar) (?:\S+ ){0,8}?(?:(?:går|kommer|kjem) (?:fram|frem) av|framgår av|fremgår av|beskrives i|skildrast i|er beskrevet i|er skildra i|står i|finnes i|finst i|nedfelles i|er nedfelt i|konkretiseres i|konkretiserast i) (?:(?:den|en|ein|egen|eigen|årlige|årlege|kommunens|politirådets|felles) ){0,2}(?:handlingsplan|tiltaksplan|slt-?plan|årsplan)\S* /;
const PLANS = ['handlingsplan*', 'tiltaksplan*', 'slt-plan*', 'årsplan*'];

const SHOWN =
  '(?:presentert|presenterte|vist|vist fram|gjennomgått|gjennomgåtte|lagt fram|lagt frem|lagd fram|framlagt|orientert om|orienterte om|informert om|redegjort for|gjort rede for|gjort greie for|fortalt|forklart|skissert|omtalt|omtala|beskrevet|skildra|lovet|lova|signalisert|forespeilet|forespeila)';
const WHERE =
  '(?:(?:for|i|på|av|til|under|ved|overfor) (?!(?:denne |dette )?(?:avtalen|avtala|punkt|kapittel|vedlegg|lov|loven|lova|forskrift|del |avsnitt|tabell|figur)|§))';
/** «slik det ble presentert for bystyret»: whoever was not there cannot know it. */
const AS_SHOWN = guarded(
  new RegExp(` ${SHOWN} `),
  new RegExp(
    ` (?:slik|sånn) (?:som )?(?:(?:det|dei|de|den|han|ho|dette) )?(?:ble|blei|vart|var|er|har vært|har vore|har blitt) (?:tidligere |tidlegare |nylig |sist )?${SHOWN} ${WHERE}(?:(?:det|den|et|eit|en|ein|siste|sist|forrige|førre) ){0,2}\\S+(?: (?:i|den) (?:\\S+ ){0,2}\\d{4})? `,
  ),
);
/** What holds as it was shown. */
const HOLDS =
  / (?:gjelder|gjeld|gis|gjevast|ytes|leveres|holdes|følger|følgjer|følges|følgjast|videreføres|vidareførast|fordeles|fordelast|organiseres|organiserast) /;
/** A number or a title tells where to find it. */
const CITED = / (?:sak|saksnr|saksnummer|ps|vedtak|rapporten|protokoll\S*|vedlagt|vedlegg\S*|notat) /;

/** Papers of meetings and cases are sent on all the time. */
const ROUTINE =
  /referat|saksliste|sakliste|sakspapir|saksdokument|møtedokument|møtepapir|innkalling|protokoll|søknad|saker|sakene|melding|tegning|ettersendast? av/;

/** «følge opp det som blir avtalt i politirådet»: what is carried out is settled by then. */
const CARRIES_OUT =
  / (?:bidra|bidrar|bidreg|medvirke|medverke|medvirker|medverkar|sørge|sørgje|sørger|syte|følge|følgje|følger|følgjer|følges|følgjast|gjennomføre|gjennomfører|gjennomføra|iverksette|iverksetter|iverksetje|melde|melder|rapportere|rapporterer|rapporterar|informere|informerer|orientere|orienterer|kjent) (?:\S+ ){0,5}(?:det|dei|de|saker|sakene|tiltak|tiltakene|tiltaka|alt) som (?:blir|er|vert|ble|vart)? ?$/;

export const deferredContent: Rule = {
  id: 'deferred-content',
  kind: 'strength',
  title: { nb: 'Innholdet er lagt til et annet sted', en: 'The content is put elsewhere' },
  description: {
    nb: 'Når det viktigste skal avtales senere eller står i et dokument som ikke er vedlagt, vet ingen hva som er avtalt i dag. Det samme gjelder et kapittel som bare viser til innledningen, når den ikke sier mer.',
    en: 'When what matters is to be agreed later or stands in a document that is not attached, nobody knows what is agreed today. The same goes for a chapter that only refers to the introduction when that says no more.',
  },
  severity: { draft: 'info', signing: 'warning' },
  check(context, report) {
    const { agreement, prose } = context;
    const seen = new Set<unknown>();
    const elsewhere = (text: ProseText, start: number, end: number, words: string) =>
      report({
        at: placeIn(text, start, end),
        message: {
          nb: `«${words}»: det som skal gjelde, står ikke i avtalen.`,
          en: `“${words}”: what is to apply does not stand in the agreement.`,
        },
        help: {
          nb: 'Skriv det som gjelder nå, legg ved dokumentet, eller skriv hvem som fastsetter det og innen når.',
          en: 'Write what applies now, attach the document, or say who settles it and by when.',
        },
      });
    const { fokusområder, organisering } = agreement.seksjoner;
    const isThere =
      (agreement.vedlegg ?? []).length > 0 ||
      (!isUtelatt(organisering) && organisering.handlingsplan !== undefined) ||
      (!isUtelatt(fokusområder) && fokusområder.områder !== undefined);
    for (const sentence of chaptersThatReferToIntroduction(context)) {
      seen.add(sentence);
      const { text, start, end } = sentence;
      elsewhere(text, start, end, text.text.slice(start, end).replace(/\s+/g, ' ').replace(/\.$/, ''));
    }
    for (const sentence of isThere ? [] : sentencesWith(prose, PLANS)) {
      const { text, keys } = sentence;
      const match = text.section === 'fokusområder' ? IN_PLAN.exec(keys) : null;
      if (!match) continue;
      seen.add(sentence);
      const said = wordsMatched(sentence, match);
      elsewhere(text, said.start, said.end, said.text);
    }
    for (const sentence of sentencesWith(prose, ['slik', 'sånn'], isUncited)) {
      const match = AS_SHOWN.exec(sentence.keys);
      if (!match || !HOLDS.test(sentence.keys.slice(0, match.index + 1))) continue;
      seen.add(sentence);
      const said = wordsMatched(sentence, match);
      elsewhere(sentence.text, said.start, said.end, said.text);
    }
    for (const { hit, start, end, text } of findExpressions(prose, TABLE)) {
      const sentence = prose.sentenceAt(hit);
      if (seen.has(sentence) || hit.text.kind !== 'prose' || hit.text.section === 'vedlegg') continue;
      seen.add(sentence);
      if (CARRIES_OUT.test(keysBetween(hit.text.wordList, Math.max(sentence.from, hit.index - 9), hit.index))) continue;
      if (/ettersend|oversend|^sendes|^sendast/i.test(text) && ROUTINE.test(sentence.keys)) continue;
      // Who it is, is asked for by itself.
      if (/ (?:gang|gong)$/.test(text) && / (?:hvem|kven) /.test(sentence.keys)) continue;
      if (agreement.vedlegg && /vedlegg/.test(sentence.keys)) continue;
      elsewhere(hit.text, start, end, text);
    }
  },
};

function isUncited({ text, keys }: ProseSentence): boolean {
  return text.kind === 'prose' && text.section !== 'vedlegg' && !CITED.test(keys);
}
