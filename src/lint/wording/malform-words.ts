import type { Prose, ProseText, Word } from '../prose/prose.ts';

/** Common words that only one of the two written languages has. Not all there are: those that agreements use. */
export const ONLY_IN: Readonly<Record<'bokmål' | 'nynorsk', ReadonlySet<string>>> = {
  bokmål: words(`
    annet annenhver ansattes ansvarlig avholdes avtalene avtales barnehager barneverntjenesten behandles betydning brukes deles deltakere deltakerne
    deres ble drøftes egen eget en endres endringer enhver enkeltpersoner et evalueres flere flyttes foresatte forebygge forebyggende forebygger
    forebygges forebygging forebyggingen foreligger forplikter forventer forventes forventninger fra følger følges følgende gjelder gjennomføres
    gjør gjøre gjøres havner hendelser henvendelser herunder hva hvem hver hverandre hvert hvilke hvilken hvilket hvis hvor hvordan høsten ikke
    innbyggere innbyggerne innen innenfor innhentes innkalles inviteres jeg jevnlig kaller kommer kommunene kontaktpersoner kriminalitetsbildet
    kriminalitetsforebyggende ledelsen ledere ledes legges medarbeidere mer mulig mulighet muligheter måned måneden månedlig måneders møtene
    nødvendig noe noen oppgaver oppgavene opplysninger oppsigelse ordføreren organisasjoner offentlig omfatter områdene partene partenes parter
    personer planene politimesteren representanter ressurser rådgivende samme sammen selv sendes senest setter settes skolene skoler
    særlig taushetsplikt taushetsplikten tiltakene tjeneste tjenesten tjenestene tjenester trygghet uke uken ukentlig ungdommer ungdomsskolene
    utarbeides uten utføres utfordringer utfordringene varighet veiledning videre videregående virkemidler virksomhet virksomheten være
    øvrige åpningstider årlig
  `),
  nynorsk: words(`
    ansvarleg annankvar avtalane barnehagar berre byggje byggjer dei dekkjer delast deltakarane deltakarar deltek desse difor drøftar drøftast
    eg eigne ein eit eitt einskilde einskildpersonar endrast endringar enkeltpersonar evaluerast fleire forventningar framleis frå føremål føremålet
    førebygg førebygge førebyggje førebyggjande førebygging følgje følgjer gje gjennomførast gjere gjer halde haldne haldast handsamar handsamast hendingar hentast
    ikkje innan innbyggjarane innbyggjarar inviterast jamleg kallar kjem kommunane kontaktpersonar korleis korvidt kriminalitetsbiletet
    kriminalitetsførebyggjande kva kvar kvarandre kven leggje leggjast leiar leiarar leiinga medan medverkar medverke meir meldingar mogleg moglegheit moglegheiter
    mykje møta møtest månad månadleg månaden månaders naudsynt namn noko nokon nokre offentleg oppgåve oppgåver oppgåvene opplysningar oppseiing
    opningstider ordførar ordføraren organisasjonar områda partane partar personar planane politimeisteren representantar ressursane rådgjevande
    samstundes saman seinast sendast sjølv sjølve skriftleg skulane skular særleg tenester tenesta tenestene teieplikt teieplikta tiltaka
    tryggleik ungdomar ungdommar utan utfordringar vart veka veke verksemd verksemda vere vert vidare årleg
  `),
};

/** So many words of the other language are no slips. */
const FEW = 3;

/**
 * The words of a text that are of the other language and do not stand there by chance: all of them where the text is mixed, or those of
 * the first paragraph or sentence that is in it, for one is easily left from a template. Empty where there is nothing of the kind.
 */
export function foreignPassage(prose: Prose, text: ProseText, own: keyof typeof ONLY_IN): readonly Word[] {
  const words = foreignWords(text, ONLY_IN[own === 'bokmål' ? 'nynorsk' : 'bokmål']);
  if (words.length < FEW) return [];
  const ours = text.wordList.filter(({ key }) => ONLY_IN[own].has(key));
  if (words.length >= ours.length / 4) return words;
  return (
    passageIn(words, ours, (word) => paragraphAt(text, word)) ??
    passageIn(words, ours, (word) => sentenceOf(prose, text, word)) ??
    []
  );
}

type Span = readonly [start: number, end: number];

function passageIn(
  foreign: readonly Word[],
  ours: readonly Word[],
  spanOf: (word: Word) => Span,
): readonly Word[] | null {
  for (let at = 0; at + FEW <= foreign.length; ) {
    const [start, end] = spanOf(foreign[at]!);
    const inside = foreign.slice(at).filter((word) => word.end <= end);
    const own = ours.filter((word) => word.start > start && word.end <= end).length;
    const differ = new Set(inside.map(({ key }) => key)).size;
    if (differ >= FEW && inside.length > own * FEW) return inside;
    at += Math.max(1, inside.length);
  }
  return null;
}

function paragraphAt({ words }: ProseText, { start }: Word): Span {
  const next = words.indexOf('\n\n', start);
  return [words.lastIndexOf('\n\n', start), next === -1 ? words.length : next];
}

function sentenceOf(prose: Prose, text: ProseText, word: Word): Span {
  const { start, end } = prose.sentenceAt({ text, word, index: text.wordList.indexOf(word) });
  return [start - 1, end];
}

/** Names and what is quoted keep their language. */
function foreignWords({ wordList, words }: ProseText, foreign: ReadonlySet<string>): readonly Word[] {
  const found = wordList.filter(({ key, text }) => foreign.has(key) && !/^[A-ZÀ-ÖØ-ÞĀ-ɏ]/.test(text));
  return found.length > 0 && words.includes('«')
    ? found.filter(({ start }) => words.lastIndexOf('«', start) <= words.lastIndexOf('»', start))
    : found;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
