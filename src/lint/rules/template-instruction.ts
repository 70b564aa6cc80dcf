import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { firstOf } from '../prose/guarded.ts';
import { beside } from '../prose/neighbours.ts';
import { keysBetween, type ProseSentence, type ProseText, placeIn } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { wordsMatched } from '../prose/words-matched.ts';
import type { Rule } from '../rule.ts';
import { ABOUT_TEMPLATE, TEMPLATE_REMARKS } from '../wording/template-remarks.ts';

const TABLE = expressionTable(
  [
    'tilpasses|tilpassast|tilpasset|tilpassa|skreddersys|skreddarsyast behovet|behova|behovene i|til hver|kvar|den enkelt|enkelte|einskild|einskilde kommune|kommunen|kommunes',
    'tilpasses|tilpassast|tilpasset|tilpassa|skreddersys|skreddarsyast hver|kvar|den enkelt|enkelte|einskild|einskilde kommune|kommunen|kommunes',
    'tilpasses|tilpassast lokale forhold|tilhøve',
    'må|bør|skal tilpasses|tilpassast lokalt',
    'skreddersys|skreddarsyast|tilpasses|tilpassast etter|til den|hver|kvar enkelte|enkelt|einskilde kommune|kommunes|kommunens',
    'skreddersys|skreddarsyast|tilpasses|tilpassast etter|til behovet|behova|behovene i den|hver|kvar enkelte|enkelt|einskilde kommune|kommunen',
    'behovet i hver|kvar|den enkelt|enkelte|einskild|einskilde kommune',
    'tilpasser|tilpassar|tilpasse|tilpassa|tilpasses|tilpassast innholdet|innhaldet|teksten|malen|avtaleteksten|temaene|temaa|punktene|punkta i samråd|samarbeid|dialog',
    'tilpasser|tilpassar|tilpasse|tilpassa|tilpasses|tilpassast innholdet|innhaldet|teksten|malen|avtaleteksten|temaene|temaa|punktene|punkta lokalt|sammen|saman|selv|sjølv',
    'tilpasser|tilpassar|tilpasse|tilpassa|tilpasses|tilpassast innholdet|innhaldet|teksten|malen|avtaleteksten|temaene|temaa|punktene|punkta til|etter lokale|egne|eigne|sin|sine|sitt|kommunen|behovet|behovene|behova|den|kvar|hver',
    'innholdet|innhaldet|teksten|malen|avtaleteksten|temaene|temaa|punktene|punkta tilpasses|tilpassast|justeres|justerast|suppleres|supplerast lokalt',
    'innholdet|innhaldet|teksten|malen|avtaleteksten|temaene|temaa|punktene|punkta tilpasses|tilpassast|justeres|justerast|suppleres|supplerast i samråd|samarbeid|dialog',
    'innholdet|innhaldet|teksten|malen|avtaleteksten|temaene|temaa|punktene|punkta tilpasses|tilpassast|justeres|justerast|suppleres|supplerast til|etter|av|med lokale|lokal|den|kvar|hver|kommunen|kommunene|kommunane',
    'innledningen|innleiinga|innleiingen|ingressen|teksten|avsnittet|punktet|kapittelet|kapitlet|delen|avtaleteksten|malteksten|formuleringen|formuleringa suppleres|supplerast|utfylles|utfyllast|utdypes|utdypast|kompletteres|fylles|fyllast|redigeres|redigerast|erstattes|erstattast|byttes|bytast|omskrives|utvides|utvidast|tilpasses|tilpassast',
    'det|hvert|kvart enkelte|einskilde tjenestested|tenestestad|distrikt|politidistrikt|lensmannsdistrikt fyller|fyll|supplerer',
    'hvert|kvart tjenestested|tenestestad|distrikt|politidistrikt fyller|fyll|supplerer',
    'suppleres|supplerast|utfylles|utfyllast|kompletteres med lokale|lokal|eigne|egne|kommunens utfordringer|utfordringar|forhold|tilhøve|opplysninger|opplysningar|tekst|satsinger|satsingar|mål|tiltak',
    'stort sett omhandle|omfatte|handle|inneholde',
    'omhandle de|dei samme|same temaene|temaa|tema',
    'her beskrives|beskriv|skriver|skriv|settes|føres|legges|kan|skal dere|de|man|inn|det|kommunen',
    'her beskrives|skildrast',
    'kan|skal|bør|må den enkelte|einskilde|enkelt kommune|kommunen sette|setje|skrive|føye|fylle|føre inn|til',
    'kan|skal|bør|må den enkelte|einskilde|enkelt kommune|kommunen legge|leggje inn',
    'her legger|legg|skriver|skriv|beskriver|skildrar|setter|set|fører|fyller|nevner kommunen|kommunene|kommunane|dere|distriktet',
    'her fører|føyer|skriver|skriv|fyller lensmannen|politikontakten|politistasjonssjefen|rådmannen|kommunedirektøren|partene|partane|politiet|politirådet|slt-koordinatoren',
    'under hvert|kvart punkt|område|avsnitt|kapittel beskrives|skildrast|skrives|skrivast|føres|førast|settes|setjast|legges',
    'den|hver|kvar|einskild enkelte|enkelt|einskilde|einskild kommune kan|skal|må|bør|fyller|fyll|velger|vel|avgjør|avgjer|bestemmer|legger|legg|fører|supplerer',
    'må|bør den|hver|kvar enkelte|enkelt|einskilde|einskild kommune selv|sjølv|utarbeide|fylle|supplere|skrive|beskrive|legge|føre',
    'opp til den|hver|kvar enkelte|enkelt|einskilde kommune',
    'hver|kvar kommune fyller|fyll|velger|vel|avgjør|avgjer|bestemmer|legger|legg|fører|supplerer',
    'velg ett|en|et|mellom|det',
    'slett det|dette|den|avsnittet|om|hvis',
    'stryk det|dette som',
    'eksempel på tekst|formulering',
    'forslag til tekst|formulering',
    'beskriv kort|hvordan|korleis|her|hvilke|kva',
    'her settes|setjast|føyes|føres|førast lokale|lokal|eigne|egne|kommunens|navn|namn',
    'kommunen|kommunene velger|vel selv|sjølv|sjølve hvilke|kva|hva * som skal|bør|vil med|stå|her',
    'teksten|tekst i kursiv|klammer|klammeparentes|hakeparentes|parentes er veiledning|rettleiing|rettledning|hjelpetekst|eksempler|eksempel|døme|forklaring|valgfri',
    'punktet|avsnittet|kapittelet|kapitlet|delen kan|bør|må|skal utelates|utelatast|utgå|sløyfes|sløyfast|strykes|strykast|slettes|slettast|tilpasses|tilpassast',
    'skriv her hvordan|korleis|hva|kva|hvilke|om',
    'legg|set|sett inn logo|kommunevåpen|bilde|bilete',
    'veiledning|rettleiing|rettledning til utfylling|utfyllinga|utfyllingen',
    'utfyllingsveiledning|utfyllingsrettleiing|hjelpetekst|veiledningstekst|rettleiingstekst',
    'slett|fjern denne|dette teksten|avsnittet|punktet|ruta|ruten|boksen',
    'denne|dette teksten|avsnittet|punktet|ruta|ruten|boksen slettes|slettast|fjernes|fjernast|strykes|strykast|utgår',
    'avsnittet|kapittelet|kapitlet|punktet|teksten|delen er likt|lik|felles|samme|same|det|den for|i|samme alle|samtlige|for',
    'lokale tilpasninger|tilpassingar|tilpassinger gjøres|gjerast|skrives|skrivast|føres|settes|legges',
    'kommunen beskriver|skildrar|fører|skriver|skriv|legger|legg|nevner her',
    'se|sjå mal|malen fra|frå|til',
    'tas|takast dette|denne punktet|avsnittet|kapittelet|delen ut',
    'leverer|leverar|skriver|skriv|utarbeider|utarbeidar|sender tekst|teksten til|om|i dette|denne|kapittel|punkt|avsnittet|punktet',
    'dette|denne punktet|avsnittet|kapittelet|kapitlet|delen|teksten skrives|skrivast|leveres|leverast|utarbeides|utarbeidast av',
    'skriver|skriv dette|denne punktet|avsnittet|kapittelet|kapitlet|delen',
    'tekst|teksten|innspill|innspel til|om|i dette|denne punktet|avsnittet|kapittelet|kapitlet|delen kommer|kjem|leveres|leverast|skrives|skrivast fra|frå|av|seinare|senere',
    'tekst|teksten i kursiv|klammer|parentes er veiledende|rettleiande|ment|forklarende',
    'slettes|slettast|strykes|strykast|fjernes|fjernast før signering|underskrift|underskriving|undertegning',
    'legger|legg inn tekst|teksten',
    'utgår|strykes|sløyfes|slettes dette|denne punktet|avsnittet|kapittelet|delen',
    'skal|må|bør alle|kommunene nevnes|nemnast her',
    'mal for samarbeidsavtale|avtale|politirådsavtale',
    'denne malen',
    'malen skal|kan|bør|må|er|tar|tek|inneholder|inneheld|bygger|byggjer',
    'kan stå|brukes som eksempel',
    'alternativ 1|2|a|b',
    'navn|namn|underskrift|signatur|stilling i|med blokkbokstaver|blokkbokstavar|trykkbokstaver|maskin|maskinskrift|store',
    'sett|set kryss',
    'sett|set ring rundt|om',
    'kryss av for|det|hva',
    'fjern|slett|stryk det|dei|de|den som ikke|ikkje',
    'denne|dette|den innledningen|innleiinga|innleiingen|teksten|avsnittet|punktet|kapittelet|kapitlet|delen|malen|avtaleteksten kan|bør|må kommunen|kommunene|kommunane|man|ein|en|dere|de tilpasse|redigere|supplere|utvide|fylle|stryke|fjerne|sløyfe|slette|bytte|utelate',
    'denne|dette|den innledningen|innleiinga|innleiingen|teksten|avsnittet|punktet|kapittelet|kapitlet|delen|malen|avtaleteksten kan|bør|må den|hver|kvar enkelte|einskilde|kommune tilpasse|redigere|supplere|utvide|fylle|stryke|fjerne|sløyfe|slette|bytte|utelate',
    'denne|dette|den innledningen|innleiinga|innleiingen|teksten|avsnittet|punktet|kapittelet|kapitlet|delen|malen|avtaleteksten kan|bør|må tilpasses|tilpassast|redigeres|redigerast|suppleres|supplerast|strykes|strykast|sløyfes|sløyfast|slettes|slettast|utelates|utelatast|fjernes|fjernast|byttes|bytast',
    'denne|dette|den innledningen|innleiinga|innleiingen|teksten|avsnittet|punktet|kapittelet|kapitlet|delen|malen|avtaleteksten kan|bør|må * tilpasse|redigere|supplere|utvide|fylle|stryke|fjerne|sløyfe|slette|bytte|utelate|tilpasses|tilpassast|redigeres|redigerast|suppleres|supplerast|strykes|strykast|sløyfes|sløyfast|slettes|slettast|utelates|utelatast|fjernes|fjernast|byttes|bytast',
    'teksten|tekst|punkter|punkt|avsnitt|det i|med|som kursiv|klammer|klammeparentes|hakeparentes|parentes|står|er skal|må|kan|bør|i strykes|strykast|slettes|slettast|fjernes|fjernast|tilpasses|tilpassast|fylles|fyllast|kursiv|klammer',
    'her kan|bør|må flere|fleire|andre|lokale|eigne|egne|eventuelle punkter|punkt|forventninger|forventningar|områder|område|tiltak|oppgaver|oppgåver|medlemmer|medlemer|avtaler|opplysninger|forhold|tilhøve legges|leggjast|leggast|føyes|føyast|føres|førast|settes|setjast|skrives|skrivast',
    'innledningen|innleiinga|innleiingen|teksten|avsnittet|punktet|kapittelet|kapitlet|delen|avtaleteksten er hentet|henta|kopiert|kopierte|klipt fra|frå|ut en|ein|malen|mal|distriktets|politidistriktets|andre|ein',
    'denne|dette|den innledningen|innleiinga|innleiingen|teksten|avsnittet|punktet|kapittelet|kapitlet|delen|avtaleteksten kan|bør|må den|hver|kvar enkelte|einskilde kommune|kommunen tilpasse|endre|redigere|supplere|utvide|fylle|stryke|fjerne|sløyfe',
    'føyes|føyast|føres|førast|legges|leggjast|leggast|skrives|skrivast|settes|setjast|listes til|inn|opp|på her',
    'avtaleteksten|avtalen|avtala|teksten|dokumentet|samarbeidsavtalen|samarbeidsavtala tar|tek utgangspunkt i mal|malen|politidistriktets|standardmalen|distriktets',
    'avtaleteksten|avtalen|avtala|teksten|dokumentet|samarbeidsavtalen|samarbeidsavtala tar|tek utgangspunkt i felles|politidistriktets|distriktets mal|malen|standardmal|standardmalen',
    'avtaleteksten|avtalen|avtala|teksten|dokumentet|samarbeidsavtalen|samarbeidsavtala tar|tek utgangspunkt i en|ein|den mal|standardmal|mønsteravtale',
    'avtaleteksten|avtalen|avtala|teksten|dokumentet|samarbeidsavtalen|samarbeidsavtala tar|tek utgangspunkt i en|ein|den felles|nasjonal|nasjonale|lokal mal|malen|standardmal|standardmalen|mønsteravtale',
    'avtaleteksten|avtalen|avtala|teksten|dokumentet|samarbeidsavtalen|samarbeidsavtala bygger|byggjer|byggjar|baserer på en|ein|den|felles|distriktets|politidistriktets mal|malen|standardmal|standardmalen',
    'avtaleteksten|avtalen|avtala|teksten|dokumentet|samarbeidsavtalen|samarbeidsavtala bygger|byggjer|byggjar|baserer på en|ein|den felles|nasjonal|nasjonale mal|malen|standardmal',
    'avtaleteksten|avtalen|avtala|teksten|dokumentet|samarbeidsavtalen|samarbeidsavtala er basert|bygd|bygget|utarbeidet|utarbeidd|skrevet|laget på|etter|over|frå|fra en|ein|den|felles|distriktets|politidistriktets mal|malen|standardmal|standardmalen',
    'kommunen|kommunene|kommunane legger|legg|føyer selv|sjølv|sjølve til det|lokale|egne|eigne|sine',
  ].map((words) => [words, null]),
);

/** A plan or a measure may be adapted; a text is by whoever writes it. */
const OF_MATTER =
  / (?:plan(?:en|a|ene|ar)?|\S+plan(?:en|a|ene)?|tiltak\S*|opplegg\S*|arbeid(?:et)?|\S*kontakten|\S*kontaktens|kontortid\S*|bistand\S*|oppfølg\S*|hjelp\S*|innsatsen|bemanning\S*|modellen|tilbudet|tilbodet|undervisning\S*|øvels\S*|øving\S*|årshjul\S*|vakt\S*|tjenest\S*|tenest\S*|kampanje\S*|kurs\S*) /;

/** Begins a paragraph without saying who: what is left of a form in which the subject stood in the heading. */
const WITHOUT_SUBJECT = expressionTable(
  [
    'tar|tek utgangspunkt i',
    'forventes|forventast|ventast|forutsettes|føresetjast at',
    'forventer|forventar at',
    'ønsker|ønskjer at|å',
    'sikrer|sikrar at',
    'sørge for at',
    'bidra til at|å',
    'er enige|samde|einige om',
    'har ansvar for',
  ].map((words) => [words, null]),
);

/** «Han skal seie noko om», after a sentence about the agreement. */
const IT_SAYS =
  /^ (?:[\d.]+ )?(?:den|han|ho|denne|det) skal (?:også |og )?(?:si|sei|seie|innehalde|inneholde) (?:noe|noko) om /;
const ABOUT_AGREEMENT = /^ (?:[\d.]+ )?(?:denne |dette )?(?:\S*avtalen|\S*avtala|avtaledokumentet|dokumentet) /;

/** «Side 3 av 5» alone on a line. */
const PAGE = /^side \d{1,3}(?: (?:av|of) |\/)\d{1,3}(?=\s*(?:\n|$))/i;

export const templateInstruction: Rule = {
  id: 'template-instruction',
  kind: 'placeholders',
  title: { nb: 'Rest av en mal', en: 'Left over from a template' },
  description: {
    nb: 'Rettledning til den som skriver, og setninger uten den som handler, hører ikke hjemme i den ferdige avtalen.',
    en: 'Instructions to the writer and sentences without a subject do not belong in the finished agreement.',
  },
  severity: { draft: 'info', signing: 'warning' },
  check({ prose }, report) {
    const seen = new Set<ProseSentence>();
    const found = (at: ProseText, start: number, end: number, text: string) =>
      report({
        at: placeIn(at, start, end),
        message: {
          nb: `«${text}» er skrevet til den som fyller ut malen, ikke til partene.`,
          en: `“${text}” is written for whoever fills in the template, not for the parties.`,
        },
        help: {
          nb: 'Skriv det som gjelder for denne kommunen, eller ta det ut.',
          en: 'Write what holds for this kommune, or take it out.',
        },
      });
    for (const { hit, start, end, text } of findExpressions(prose, TABLE)) {
      const { from } = prose.sentenceAt(hit);
      if (
        /^(?:tilpass|skreddersy|skreddarsy)(?!.*(?:innh[oa]ld|tekst))/i.test(text) &&
        OF_MATTER.test(keysBetween(hit.text.wordList, from, hit.index))
      )
        continue;
      seen.add(prose.sentenceAt(hit));
      found(hit.text, start, end, text);
    }
    for (const sentence of sentencesWith(prose, ABOUT_TEMPLATE, ({ text }) => text.kind === 'prose')) {
      const match = seen.has(sentence) ? null : firstOf(TEMPLATE_REMARKS, sentence.keys);
      if (!match || OF_MATTER.test(sentence.keys.slice(0, match.index + 1))) continue;
      const { start, end, text } = wordsMatched(sentence, match);
      found(sentence.text, start, end, text);
    }
    for (const sentence of sentencesWith(prose, ['noe', 'noko'], ({ text }) => text.kind === 'prose')) {
      const match = IT_SAYS.exec(sentence.keys);
      if (!match || !ABOUT_AGREEMENT.test(beside(sentence, -1)?.keys ?? '')) continue;
      const { start, end, text } = wordsMatched(sentence, match);
      found(sentence.text, start, end, text);
    }
    for (const { text, word } of prose.hits('side')) {
      const page = PAGE.exec(text.words.slice(word.start, word.start + 24))?.[0];
      if (page === undefined || !/(?:^|\n)[ \t]*$/.test(text.words.slice(0, word.start).slice(-20))) continue;
      report({
        at: placeIn(text, word.start, word.start + page.length),
        message: {
          nb: `«${page}» er et sidetall fra dokumentet teksten er hentet fra.`,
          en: `“${page}” is a page number of the document that the text was taken from.`,
        },
        help: { nb: 'Ta det ut; sidene nummereres i utskriften.', en: 'Take it out; the pages are numbered in print.' },
      });
    }
    for (const { hit, start, end, text } of findExpressions(prose, WITHOUT_SUBJECT)) {
      const sentence = prose.sentenceAt(hit);
      if (hit.index !== sentence.from || sentence.item || hit.text.kind !== 'prose' || !/^[A-ZÀ-ÖØ-ÞĀ-ɏ]/.test(text))
        continue;
      report({
        at: placeIn(hit.text, start, end),
        message: {
          nb: `Setningen «${text} …» sier ikke hvem den gjelder.`,
          en: `The sentence “${text} …” does not say whom it is about.`,
        },
        help: {
          nb: 'Skriv hvem det er: kommunen, politiet eller partene.',
          en: 'Say who: the kommune, the police or the parties.',
        },
      });
    }
  },
};
