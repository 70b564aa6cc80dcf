import type { Message, Path } from '../diagnostics/diagnostic.ts';
import { quote } from '../source/quote.ts';
import type { Description } from './describe.ts';
import { keyPlaces } from './key-places.ts';
import { place } from './place.ts';

/** A key that appears in more places than this belongs to none in particular. */
const FEW = 3;

export function describeKey(path: Path, meant: string | null, allowed: readonly string[]): Description {
  const key = String(path.at(-1));
  const here = place(path.slice(0, -1));
  const nb = `${quote(key)} er ikke et felt ${here.nb}.`;
  const en = `${quote(key)} is not a field ${here.en}.`;
  const rule = 'unknown-key';
  if (meant) return { rule, message: { nb: `${nb} Mente du «${meant}»?`, en: `${en} Did you mean «${meant}»?` } };
  const field = /^(\S+) +[{["']/.exec(key)?.[1];
  if (field !== undefined && allowed.includes(field))
    return {
      rule,
      message: {
        nb: `${nb.slice(0, -1)}: kolonet mangler etter «${field}».`,
        en: `${en.slice(0, -1)}: the colon is missing after «${field}».`,
      },
      help: { nb: `Skriv «${field}: …».`, en: `Write «${field}: …».` },
    };
  const elsewhere = keyPlaces(key);
  if (elsewhere.length > 0 && elsewhere.length <= FEW) {
    const places = elsewhere.map(place);
    return {
      rule,
      message: {
        nb: `${nb} Det hører til ${or(places, 'nb', 'eller')}.`,
        en: `${en} It belongs ${or(places, 'en', 'or')}.`,
      },
    };
  }
  const names = allowed.join(', ');
  return { rule, message: { nb, en }, help: { nb: `Her kan stå: ${names}.`, en: `What can stand here: ${names}.` } };
}

function or(places: readonly Message[], language: 'nb' | 'en', word: string): string {
  return places.map((it) => it[language]).join(` ${word} `);
}
