import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { keysBetween, placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

const SETTLED =
  'avtales|avtalast|avtalt|avtala|fastsettes|fastsetjast|bestemmes|bestemmast|utarbeides|beskrives|skildrast|tydeliggjøres|tydeleggjerast|konkretiseres|konkretiserast|defineres|definerast';
const TABLE = expressionTable(
  [
    `${SETTLED} i politirådet|rådet|strategiplanen|handlingsplanen|årshjulet`,
    `${SETTLED} av politirådet|rådet|partene|partane`,
    `${SETTLED} i egen|eigen|eget|eige|et|eit|en|ein plan|dokument|avtale|handlingsplan|strategiplan|vedlegg|eget|eige|egen`,
    `${SETTLED} nærmere|nærare|nærmare`,
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
    nb: 'Når det viktigste skal avtales senere eller står i et dokument som ikke er vedlagt, vet ingen hva som er avtalt i dag.',
    en: 'When what matters is to be agreed later or stands in a document that is not attached, nobody knows what is agreed today.',
  },
  severity: { draft: 'info', signing: 'warning' },
  check({ agreement, prose }, report) {
    const seen = new Set<unknown>();
    for (const { hit, start, end, text } of findExpressions(prose, TABLE)) {
      const sentence = prose.sentenceAt(hit);
      if (seen.has(sentence) || hit.text.kind !== 'prose' || hit.text.section === 'vedlegg') continue;
      seen.add(sentence);
      if (CARRIES_OUT.test(keysBetween(hit.text.wordList, Math.max(sentence.from, hit.index - 9), hit.index))) continue;
      if (/ettersend|oversend|^sendes|^sendast/i.test(text) && ROUTINE.test(sentence.keys)) continue;
      if (agreement.vedlegg && /vedlegg/.test(sentence.keys)) continue;
      report({
        at: placeIn(hit.text, start, end),
        message: {
          nb: `«${text}»: det som skal gjelde, står ikke i avtalen.`,
          en: `“${text}”: what is to apply does not stand in the agreement.`,
        },
        help: {
          nb: 'Skriv det som gjelder nå, legg ved dokumentet, eller skriv hvem som fastsetter det og innen når.',
          en: 'Write what applies now, attach the document, or say who settles it and by when.',
        },
      });
    }
  },
};
