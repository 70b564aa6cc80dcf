import type { LintContext } from '../context.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { isSameOffice, type Office, officeOf } from './office.ts';
import { type Matter, type Said, saidInText } from './said.ts';

const WORDS = ['ledes', 'ledet', 'leia', 'leiast', 'leder', 'leier', 'leiar'];
const BODY = '([^ ]*?(?:utval|utvalg|grupp|team|forum|nettverk))(?:et|a|en|e|s)?';
const OFFICE = '(?:den |det )?([^ ]+)';
/** «Arbeidsgruppen ledes av politikontakten» */
const LED = new RegExp(` ${BODY} (?:ledes|leiast|(?:er|blir|vert|skal) (?:ledet|leia|ledes|leiast)) av ${OFFICE} `);
/** «Politikontakten leder arbeidsgruppen» */
const LEADS = new RegExp(` ${OFFICE} (?:leder|leier|leiar) ${BODY} `);

/** Who leads each group that the text names. */
export function groupChairs({ prose }: LintContext): Matter<Office>[] {
  const groups = new Map<string, { name: string; said: Said<Office>[] }>();
  for (const sentence of sentencesWith(prose, WORDS, ({ text }) => text.kind === 'prose')) {
    const { keys, text, from, to } = sentence;
    if (!/grupp|utval|team|forum|nettverk/.test(keys) || / (?:eller|vekselvis|omgang|fravær|forfall) /.test(keys))
      continue;
    const led = LED.exec(keys);
    const leads = led ? null : LEADS.exec(keys);
    const [body, key] = led ? [led[1], led[2]] : [leads?.[2], leads?.[1]];
    const office = key === undefined ? null : officeOf(key);
    const word = office && text.wordList.slice(from, to).find((it) => it.key === key);
    if (body === undefined || !office || !word) continue;
    const group = groups.get(body) ?? { name: named(sentence.keys, body), said: [] };
    groups.set(body, group);
    group.said.push(saidInText(sentence, word.start, word.end, office));
  }
  return [...groups.values()].map(({ name, said }) => ({
    name: { nb: `Lederen av ${name}`, en: `The chair of ${name}` },
    said,
    agree: isSameOffice,
    help: { nb: 'Bestem hvem som leder, og skriv det ett sted.', en: 'Decide who leads, and write it once.' },
  }));
}

/** The form that the group has in the text. */
function named(keys: string, body: string): string {
  return keys.split(' ').find((key) => key.startsWith(body)) ?? body;
}
