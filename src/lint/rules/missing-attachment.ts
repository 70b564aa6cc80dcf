import { isUtelatt } from '../../../schema/values/utelatt.ts';
import type { LintContext } from '../context.ts';
import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { type Hit, keysBetween, placeIn, type Word } from '../prose/prose.ts';
import { hitsOf } from '../prose/sentences-with.ts';
import type { Place, Report, Rule } from '../rule.ts';
import { DOCUMENT } from '../wording/documents.ts';

/** Plans that texts refer to as if they lay beside the agreement. */
const PLANS = {
  årshjul: ['årshjul', 'årshjulet'],
  tiltaksplan: ['tiltaksplan', 'tiltaksplanen'],
  handlingsplan: ['handlingsplan', 'handlingsplanen'],
  strategiplan: ['strategiplan', 'strategiplanen', 'strategidokument', 'strategidokumentet'],
} as const;
/** A plan that is to be made need not lie there yet. */
const TO_BE_MADE =
  /utarbeid|lage[srt]? |lagast|lager |lagar |vedta|revider|oppdater|rulle|evaluer|legges fram|leggjast fram|skal ha/;
/** What binds without lying there: «Årshjulet er forpliktende for begge». */
const BINDS = /^ (?:er|blir|vert|skal være|skal vere) (?:\S+ )?(?:forpliktende|forpliktande|bindende|bindande) /;
const REFERS =
  / (?:vedlagt|vedlagte|følger|følgjer|jf|jfr|iht|i henhold til|i samsvar med|etter|i tråd med|følger av|følgjer av|går fram av|går frem av|kommer fram av|kjem fram av|fremgår av|framgår av|nedfelt i|beskrevet i|skildra i|se|gjeldende|gjeldande|i) (?:\S+ ){0,3}$/;

/** What is said to lie with the agreement without the word «vedlegg». */
const FOLLOWS = expressionTable(
  [
    'som følger|følgjer avtalen|avtala|denne',
    'følger|følgjer avtalen|avtala som',
    'ligger|ligg|ligge|lagt|legges|leggast ved avtalen|avtala|denne',
    'følger|følgjer med|ved avtalen|avtala',
    'er|blir|vert lagt|lagd|heftet|hefta|stiftet|stifta ved',
    'ligger|ligg ved',
    'tatt|teke|lagt|lagd|står|inntatt inn bakerst|bakarst',
    'lagt|lagd|heftet|hefta|stiftet|stifta ved avtalen|avtala|dokumentet',
    'listen|lista|oversikten|oversikta|skjemaet|planen|årshjulet|tabellen bakerst|bakarst',
    'finnes|finst|står|ligger|ligg bakerst|bakarst i avtalen|avtala|dokumentet',
  ].map((words) => [words, null]),
);

export const missingAttachment: Rule = {
  id: 'missing-attachment',
  kind: 'completeness',
  title: { nb: 'Vedlegg som ikke er lagt ved', en: 'Attachment that is not attached' },
  description: {
    nb: 'Det som er nevnt som vedlegg, er en del av avtalen og må ligge der når den signeres.',
    en: 'What is called an attachment is a part of the agreement and must be there when it is signed.',
  },
  severity: { draft: 'info', signing: 'warning' },
  needs: [['vedlegg'], ['seksjoner', 'organisering']],
  check(context, report) {
    const { agreement, prose } = context;
    const attached = agreement.vedlegg ?? [];
    for (const hit of hitsOf(prose, [
      'vedlegg',
      'bilag',
      'vedlegget',
      'vedlegga',
      'vedleggene',
      'vedlagt',
      'vedlagte',
      'vedlagde',
      'appendiks',
      'vedl',
      'tillegg',
    ])) {
      const { text, word } = hit;
      if (text.path[0] === 'vedlegg' || (isNumbered(word.key) && !isReference(hit))) continue;
      const numbers = isNumbered(word.key) ? numbersAfter(hit) : [];
      // Without a number «bilag» is a voucher, and «i tillegg 2» counts what comes after.
      if (word.key !== 'vedlegg' && isNumbered(word.key) && numbers.length === 0) continue;
      if (word.key === 'tillegg' && /^\d/.test(numbers[0]!.said.key)) continue;
      const lacking = numbers.find(
        ({ number, said }) => number > attached.length && !isLabelled(`vedlegg ${said.key}`, attached),
      );
      if (numbers.length > 0 ? !lacking : isAttached(hit, attached)) continue;
      const end = lacking?.said.end ?? word.end;
      if (OF_ANOTHER.test(text.words.slice(end, end + 60))) continue;
      found(placeIn(text, word.start, end), text.words.slice(word.start, end), report);
    }
    for (const { hit, start, end, text } of findExpressions(prose, FOLLOWS))
      if (hit.text.path[0] !== 'vedlegg' && !isAttached(hit, attached) && !isSomewhere(hit.text.words, text, end))
        found(placeIn(hit.text, start, end), text, report);
    reportFigure(context, report);
    for (const [name, words] of Object.entries(PLANS)) reportPlan(name, words, context, report);
  },
};

const isNumbered = (key: string) => /^(?:vedlegg|bilag|appendiks|vedl|tillegg)$/.test(key);

/** «vedlegg 2 til husleieavtalen» */
const OF_ANOTHER =
  /^ (?:til|i) (?:den |det |kommunens |politiets )?(?!(?:samarbeids|politiråds|denne |denna )?avtal)[a-zæøå]+(?:avtalen|avtala|planen|loven|lova|forskriften|forskrifta|rundskrivet|instruksen|veilederen|rettleiaren|søknaden|rapporten)\b/;

/** «vedlegg 1 og 14 dager senere»: what is counted is no attachment. */
const COUNTED = /^(?:dag|uke|veke|måned|månad|år|time|timar|prosent|kr|møte|gang|gong|person|stilling)/;

/** The numbers that follow: «vedlegg 2», «vedlegg nr. 1 og 2», «vedlegg 1, 2 og 3». */
function numbersAfter({ text: { wordList, words }, index }: Hit): { number: number; said: Word }[] {
  const found: { number: number; said: Word }[] = [];
  let from = index + 1;
  if (/^(?:nr|nummer)$/.test(wordList[from]?.key ?? '')) from++;
  for (let i = from; i < wordList.length; i++) {
    const said = wordList[i]!;
    const previous = found.at(-1)?.said;
    if (previous && (said.key === 'og' || said.key === 'samt')) continue;
    // «… kommer i tillegg. I politirådet …»: the next sentence.
    if (
      !previous &&
      wordList[index]!.key === 'tillegg' &&
      /[.:;\n]/.test(words.slice(wordList[index]!.end, said.start))
    )
      break;
    if (previous && !/^(?:, ?|,? (?:og|samt) )$/.test(words.slice(previous.end, said.start))) break;
    const number = numberOf(said.text);
    if (number === null || (previous && COUNTED.test(wordList[i + 1]?.key ?? ''))) break;
    found.push({ number, said });
  }
  return found;
}

/** «2», «B» and «II» are the second; null where no number stands. */
function numberOf(said: string): number | null {
  if (/^\d{1,2}$/.test(said)) return Number(said);
  const roman = ROMAN.indexOf(said) + 1;
  if (roman > 0) return roman;
  return /^[A-H]$/.test(said) ? said.charCodeAt(0) - 64 : null;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** Whether an attachment carries the number in its own title. */
function isLabelled(label: string, attached: readonly { tittel: string }[]): boolean {
  return attached.some(({ tittel }) => new RegExp(`\\b${label}(?![A-Za-zÀ-ÖØ-öø-ɏ\\d])`, 'iu').test(tittel));
}

/** «se vedlegg», «vedlegg 2», «Vedlegg: …», but not «søknaden skal ha vedlegg». */
function isReference({ text, index, word }: Hit): boolean {
  const before = text.wordList[index - 1];
  const between = text.words.slice(before?.end ?? 0, word.start);
  const after = text.words.slice(word.end, word.end + 8);
  return (
    /^ ?(?:(?:nr\.?|nummer) ?)?(?:\d|[A-ZÀ-ÖØ-ÞĀ-ɏ](?![A-Za-zÀ-ÖØ-öø-ɏ])|:)/.test(after) ||
    (/[(\n]/.test(between) && !/^ (?:til|skal|som|kan|må|blir|vert|sendes) /.test(after)) ||
    /^(?:se|sjå|jf|jfr|i|som|eget|eige|egne|eigne|avtalens|iht|følger|følgjer|er)$/.test(before?.key ?? '') ||
    (before?.key === 'med' && /avtal|dokument|plan/.test(text.wordList[index - 2]?.key ?? '')) ||
    (/^(?:følgende|følgjande|to|tre|fire|fem|seks)$/.test(before?.key ?? '') &&
      / avtal/.test(keysBetween(text.wordList, index - 8, index + 10)) &&
      // Those that the list gives their numbers are told of one by one.
      !/^[^.]{0,60}:\s{0,20}[-*] vedlegg \d/i.test(text.words.slice(word.end, word.end + 100)))
  );
}

/** «ligger ved sjøen» tells where something is, and «er lagt ved sykehuset» too. */
function isSomewhere(words: string, said: string, end: number): boolean {
  return (
    / ved$/i.test(said) &&
    !/^\s*(?:[.,;)|]|$|(?:denne |denna )?(?:samarbeids|politiråds)?(?:avtal|dokument))/.test(words.slice(end, end + 26))
  );
}

/** Whether what is said to be attached may be one of the attachments: those named in the same clause, or any where no name is given. */
function isAttached({ text, index, word }: Hit, attached: readonly { tittel: string }[]): boolean {
  if (attached.length === 0) return false;
  const titles = attached.map(({ tittel }) => tittel.toLowerCase()).join(' ');
  const named = namesAround({ text, index, word });
  return named.length === 0 || named.some((name) => titles.includes(name.slice(0, Math.max(5, name.length - 3))));
}

/** The nouns that stand with «vedlagt» or «som følger avtalen»: «prislisten (vedlagt)», «vedlagte prisliste», «årshjulet som følger avtalen». */
function namesAround({ text, index, word }: Hit): string[] {
  const { wordList, words } = text;
  if (word.key.startsWith('vedleg')) return [];
  const around =
    word.key === 'vedlagte' ? wordList.slice(index + 1, index + 3) : wordList.slice(Math.max(0, index - 4), index);
  const stop = Math.max(words.lastIndexOf('. ', word.start), words.lastIndexOf('\n', word.start));
  return around
    .filter(
      (it) => it.start > stop && it.key.length > 5 && !/^(?:avtale|samarbeids|ligger|følger|følgjer)/.test(it.key),
    )
    .map((it) => it.key);
}

function found(at: Place, name: string, report: Report): void {
  report({
    at,
    message: { nb: `«${name}» er nevnt, men ikke lagt ved.`, en: `“${name}” is mentioned but not attached.` },
    help: {
      nb: 'Legg det til under vedlegg, med tittel og tekst eller dokument.',
      en: 'Add it under vedlegg, with tittel and tekst or dokument.',
    },
  });
}

/** «Kartet under viser», «kartet nedenfor», «kartet på neste side»; «kartet over utrygge steder» tells what it shows. */
const POINTED =
  /^\s(?:(?:over|under)(?:\s*[.,;:)]|\s(?:viser|syner|angir|er)\b|$)|(?:\S+\s){0,2}?(?:nedenfor|nedanfor|ovenfor|ovanfor|på neste side|bakerst|bakarst|på side \d))/;

/** «se figur 2» in an agreement that has no picture. */
function reportFigure({ agreement, prose }: LintContext, report: Report) {
  if ((agreement.vedlegg ?? []).length > 0 || prose.texts.some(({ text }) => text.includes('!['))) return;
  for (const { text, index, word } of hitsOf(prose, [
    'figur',
    'figuren',
    'illustrasjon',
    'illustrasjonen',
    'organisasjonskart',
    'organisasjonskartet',
    'bildet',
    'biletet',
    'kartet',
    'kartutsnittet',
    'diagrammet',
    'skissen',
    'skissa',
  ])) {
    const next = text.wordList[index + 1];
    const before = text.wordList[index - 1]?.key ?? '';
    const numbered = next !== undefined && /^\d{1,2}$/.test(next.key);
    if (numbered && isOfDocument(text.wordList.slice(index + 2, index + 4))) continue;
    const pointed = POINTED.test(text.words.slice(word.end, word.end + 40));
    if (
      text.kind !== 'prose' ||
      !(numbered || pointed || (/^(?:se|sjå|jf|jfr|i)$/.test(before) && !/^(?:kartet|bildet|biletet)$/.test(word.key)))
    )
      continue;
    const name = text.words.slice(word.start, numbered ? next.end : word.end);
    report({
      at: placeIn(text, word.start, numbered ? next.end : word.end),
      message: { nb: `«${name}» er nevnt, men finnes ikke i avtalen.`, en: `“${name}” is mentioned but is not there.` },
      help: {
        nb: 'Legg det ved, eller skriv det det viser, som tekst eller tabell.',
        en: 'Attach it, or write what it shows as text or a table.',
      },
    });
  }
}

/** «figur 2 i veilederen» */
function isOfDocument([before, named]: readonly Word[]): boolean {
  return /^(?:i|av|fra|frå)$/.test(before?.key ?? '') && DOCUMENT.test(named?.key ?? '');
}

function reportPlan(name: string, words: readonly string[], context: LintContext, report: Report) {
  const { agreement, prose } = context;
  const { organisering } = agreement.seksjoner;
  if (!isUtelatt(organisering) && Object.keys(organisering).some((key) => key === name || key === 'andre_planer'))
    return;
  if ((agreement.vedlegg ?? []).some(({ tittel }) => tittel.toLowerCase().includes(name))) return;
  const hits = hitsOf(prose, words).filter(({ text }) => text.kind === 'prose');
  const binding = hits.find(({ text, index }) => BINDS.test(keysBetween(text.wordList, index + 1, index + 5)));
  if (!binding && hits.some((hit) => TO_BE_MADE.test(prose.sentenceAt(hit).keys))) return;
  const referred =
    binding ??
    hits.find(({ text, index, word }) => {
      const next = text.wordList[index + 1]?.key ?? '';
      // «kommunens handlingsplan mot vold i nære relasjoner» is another one, and «i vedlegg 1» is told of as such.
      if ((next === 'mot' && word.key === words[0]) || (next === 'i' && text.wordList[index + 2]?.key === 'vedlegg'))
        return false;
      const before = ` ${text.wordList
        .slice(Math.max(0, index - 6), index)
        .map(({ key }) => key)
        .join(' ')} `;
      return REFERS.test(before);
    });
  if (!referred) return;
  const field = name === 'tiltaksplan' ? 'andre_planer: [{ navn: tiltaksplan }]' : `${name}: { … }`;
  const { text, word } = referred;
  report({
    at: placeIn(text, word.start, word.end),
    message: {
      nb: `Teksten viser til «${word.text}», som verken er lagt ved eller beskrevet under organisering.`,
      en: `The text refers to “${word.text}”, which is neither attached nor described under organisering.`,
    },
    help: {
      nb: `Legg ved planen, eller skriv ${field} under organisering.`,
      en: `Attach the plan, or write ${field} under organisering.`,
    },
  });
}
