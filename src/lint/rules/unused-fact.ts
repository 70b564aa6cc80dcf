import { SECTION_IDS } from '../../../schema/sections/index.ts';
import { isUtelatt } from '../../../schema/values/utelatt.ts';
import { matchesIn } from '../../text/matches-in.ts';
import { isRecord } from '../is-record.ts';
import type { Prose, ProseText } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';
import { factTeller } from '../tells-fact.ts';

/** Keys of every section that are no facts. */
const COMMON = new Set(['overskrift', 'tekst', 'tillegg', 'forpliktelser', 'dekket_av']);
const MENTION = /\{\{\s*([^{}\n]{1,120}?)\s*\}\}/g;

export const unusedFact: Rule = {
  id: 'unused-fact',
  kind: 'form',
  title: { nb: 'Opplysning som ikke blir skrevet ut', en: 'Fact that is not printed' },
  description: {
    nb: 'Når en seksjon har egen tekst, skrives bare det teksten nevner. Resten er ikke en del av det som signeres.',
    en: 'Where a section has its own text, only what the text mentions is printed. The rest is not part of what is signed.',
  },
  severity: { draft: 'info', signing: 'info' },
  check({ agreement, prose }, report) {
    const mentioned = new Set<string>();
    for (const { text } of prose.texts)
      for (const [, name = ''] of matchesIn(text, MENTION)) for (const part of name.split(/[.\s]/)) mentioned.add(part);
    const tells = teller(prose);
    for (const id of SECTION_IDS) {
      const section: unknown = agreement.seksjoner[id];
      if (!isRecord(section) || typeof section.tekst !== 'string') continue;
      const unused = Object.keys(section).filter(
        (key) =>
          !COMMON.has(key) &&
          section[key] !== undefined &&
          !isUtelatt(section[key]) &&
          !isWordless(section[key]) &&
          !mentioned.has(key) &&
          !tells(section[key], id),
      );
      if (unused.length === 0) continue;
      report({
        at: { path: ['seksjoner', id, unused[0]!], key: true },
        message: {
          nb: `«tekst» erstatter malens ord og nevner ikke ${unused.join(', ')}, som derfor ikke blir skrevet ut.`,
          en: `“tekst” replaces the words of the template and does not mention ${unused.join(', ')}, which is therefore not printed.`,
        },
        help: {
          nb: `Nevn det i teksten som {{${id}.${unused[0]}}}, eller bruk «tillegg» i stedet for «tekst».`,
          en: `Mention it in the text as {{${id}.${unused[0]}}}, or use “tillegg” instead of “tekst”.`,
        },
      });
    }
  },
};

/** How much of a fact its own section has to say; elsewhere it has to be said whole. */
const MOST = 0.6;

/** Tells whether the text of a section, or of the whole agreement, says what a fact of the section holds. */
function teller({ texts }: Prose): (value: unknown, section: string) => boolean {
  const prose = texts.filter(({ kind }) => kind === 'prose');
  const keysOf = (some: readonly ProseText[]) => some.flatMap(({ wordList }) => wordList.map(({ key }) => key));
  const own = new Map<string, (value: unknown) => boolean>();
  let whole: ((value: unknown) => boolean) | undefined;
  return (value, section) => {
    const tells = own.get(section) ?? factTeller(keysOf(prose.filter((it) => it.section === section)), MOST);
    own.set(section, tells);
    if (tells(value)) return true;
    whole ??= factTeller(keysOf(prose), 1);
    return whole(value);
  };
}

/** `koordinator: {}` and `uniformert: true` have no words of their own that a text could mention. */
function isWordless(value: unknown): boolean {
  return typeof value === 'boolean' || (isRecord(value) && Object.keys(value).length === 0);
}
