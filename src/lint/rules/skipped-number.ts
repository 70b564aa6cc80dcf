import type { LintContext } from '../context.ts';
import { type Hit, type ProseText, placeIn } from '../prose/prose.ts';
import type { Place, Rule } from '../rule.ts';
import { writtenSections } from '../written-sections.ts';

/** A number written by hand at the start of a line, in its parts: «8.3» is 8 and 3. */
interface Written {
  chapter: string;
  part: number;
  said: string;
  at: Place;
}

/** «8.3»; a time of day has two digits after the full stop. */
const DOTTED = /^(\d{1,2})\.([1-9]\d?)$/;
const FEWEST = 3;

export const skippedNumber: Rule = {
  id: 'skipped-number',
  kind: 'form',
  title: { nb: 'Nummer som er hoppet over', en: 'A number that is skipped' },
  description: {
    nb: 'Mangler et nummer i rekken, spør leseren hva som er tatt ut, og henvisninger treffer feil.',
    en: 'If a number is missing from the row, the reader asks what was taken out, and references go wrong.',
  },
  severity: { draft: 'info', signing: 'info' },
  check(context, report) {
    const written = [...bySection(context), ...byPoint(context)];
    const known = new Set(written.map(({ chapter, part }) => `${chapter}|${part}`));
    let previous: Written | null = null;
    for (const it of written) {
      const skipped = it.part - 1;
      if (previous?.chapter === it.chapter && previous.part < skipped && !known.has(`${it.chapter}|${skipped}`)) {
        const missing = it.said.replace(/\d+$/, String(skipped));
        report({
          at: it.at,
          message: {
            nb: `Nummer ${missing} mangler før «${it.said}».`,
            en: `Number ${missing} is missing before “${it.said}”.`,
          },
          help: {
            nb: 'Rett nummeret og henvisningene til det, eller sett inn det som mangler.',
            en: 'Correct the number and the references to it, or put in what is missing.',
          },
        });
      }
      previous = it;
    }
  },
};

function bySection(context: LintContext): Written[] {
  return writtenSections(context).map(({ number, text, start }) => {
    const [chapter, part] = number.includes('-') ? number.split('-') : ['', number];
    const end = text.words.indexOf(number, start) + number.length;
    return {
      chapter: `§ ${chapter}`,
      part: Number(part),
      said: text.words.slice(start, end),
      at: placeIn(text, start, end),
    };
  });
}

/** Numbers with a full stop at the start of a line, in the texts that have three of them or more. */
function byPoint({ prose }: LintContext): Written[] {
  const found: { hit: Hit; match: RegExpExecArray }[] = [];
  for (const key of prose.keys()) {
    const match = DOTTED.exec(key);
    if (match) for (const hit of prose.hits(key)) if (isAtStart(hit)) found.push({ hit, match });
  }
  const count = (text: ProseText) => found.reduce((sum, { hit }) => sum + (hit.text === text ? 1 : 0), 0);
  return found
    .filter(({ hit }) => count(hit.text) >= FEWEST)
    .sort((a, b) => a.hit.text.order - b.hit.text.order || a.hit.index - b.hit.index)
    .map(({ hit: { text, word }, match }) => ({
      chapter: match[1]!,
      part: Number(match[2]),
      said: word.text,
      at: placeIn(text, word.start, word.end),
    }));
}

function isAtStart({ text: { kind, words }, word }: Hit): boolean {
  if (kind !== 'prose') return false;
  const line = words.slice(words.lastIndexOf('\n', word.start) + 1, word.start);
  return /^[\s#*_]*$/.test(line) && /^\.? {1,3}[A-Za-zÀ-ÖØ-öø-ɏ*_]/.test(words.slice(word.end, word.end + 5));
}
