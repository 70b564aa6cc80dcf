import { isUtelatt } from '../../../schema/values/utelatt.ts';
import type { Path } from '../../diagnostics/diagnostic.ts';
import type { LintContext } from '../context.ts';
import { placeIn } from '../prose/prose.ts';
import type { Place, Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { stringsIn } from '../strings.ts';
import { namedPersons } from '../wording/named-persons.ts';

/** A telephone number, 02800 or an e-mail address. */
const REACHED =
  /(?<![\d.])(?:0?2800|\d{2} ?\d{2} ?\d{2} ?\d{2}|\d{3} \d{2} \d{3})(?!\d|\.\d)|@|\{\{ *(?:politikontakt\.)?(?:telefon|epost|kontaktpunkt)/;
/** An office where the contact is met at fixed times needs no number. */
const MET = /(?:treffes|treffast|å treffe|nås|nåast|kontaktes|kontaktast|kontortid|henvendelser)/i;

export const contactWithoutNumber: Rule = {
  id: 'contact-without-number',
  kind: 'completeness',
  title: {
    nb: 'Politikontakten er navngitt, men ikke til å nå',
    en: 'The politikontakt is named but cannot be reached',
  },
  description: {
    nb: 'Et navn alene hjelper ikke den som trenger politikontakten. Oppgi telefon, e-post eller et fast sted.',
    en: 'A name alone does not help who needs the politikontakt. Give a telephone number, an e-mail address or a fixed place.',
  },
  severity: { draft: 'info', signing: 'info' },
  sources: [SOURCES.politikontakt],
  check(context, report) {
    const named = contactIn(context);
    if (named === null || isReached(named.name, context)) return;
    report({
      at: named.at,
      message: {
        nb: `Avtalen sier ikke hvordan ${named.name} nås som politikontakt.`,
        en: `The agreement does not say how to reach ${named.name} as politikontakt.`,
      },
      help: {
        nb: 'Skriv telefon, epost eller kontaktpunkt under politikontakt.',
        en: 'Write telefon, epost or kontaktpunkt under politikontakt.',
      },
    });
  },
};

/** Who is the politikontakt, and where that is said; null where nobody is named or a way is given as data. */
function contactIn(context: LintContext): { name: string; at: Place } | null {
  const { politikontakt } = context.agreement.seksjoner;
  if (isUtelatt(politikontakt)) return null;
  const { navn, telefon, epost, kontaktpunkt } = politikontakt;
  if (telefon !== undefined || epost !== undefined || kontaktpunkt !== undefined) return null;
  if (typeof navn === 'string') return { name: navn, at: { path: ['seksjoner', 'politikontakt', 'navn'] } };
  if (navn !== undefined) return null;
  for (const { text, start, end, name } of namedPersons(context)) {
    const around = text.words.slice(Math.max(0, start - 60), end + 60);
    if (/politikontakt/i.test(around)) return { name, at: placeIn(text, start, end) };
  }
  return null;
}

/** Whether a number or an address stands in the section of the politikontakt, or beside the name or the role elsewhere. */
function isReached(name: string, context: LintContext): boolean {
  const surname = name.split(' ').at(-1)!;
  const isOf = (line: string) => line.includes(surname) || /politikontakt/i.test(line);
  return (
    context.prose.texts.some(({ section, kind, text }) => {
      if (section === 'politikontakt' && kind === 'prose') return REACHED.test(text) || MET.test(text);
      return text.split('\n').some((line) => isOf(line) && (REACHED.test(line) || MET.test(line)));
    }) ||
    // «kontakter: [{ hvem: politikontakt, telefon: … }]»
    hasNumberAsData(isOf, context)
  );
}

function hasNumberAsData(isOf: (line: string) => boolean, context: LintContext): boolean {
  const strings = stringsIn(context);
  const holder = (path: Path) => path.slice(0, 4).join('\n');
  const holders = new Set(strings.flatMap(({ text, path }) => (path.length > 4 && isOf(text) ? [holder(path)] : [])));
  return strings.some(({ key, path }) => (key === 'telefon' || key === 'epost') && holders.has(holder(path)));
}
