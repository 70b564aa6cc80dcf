import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { type Agreement, agreement as schema } from '../../schema/agreement.ts';
import { SECTION_IDS, SECTION_SLUGS, SECTIONS, type SectionId } from '../../schema/sections/index.ts';
import type { Målform } from '../../src/compose/language/malform.ts';
import { parseMarkdown } from '../../src/compose/markdown/parse.ts';
import { runTemplate } from '../../src/compose/run-template.ts';
import { scopeOf, viewOf } from '../../src/compose/view.ts';
import { factsOf, optionalKeys, sampler } from './samples.ts';

const folder = new URL('../../templates/', import.meta.url);
const LAYERS = readdirSync(folder).flatMap((layer) =>
  (['nb', 'nn'] as const).filter((language) => has(`${layer}/${language}`)).map((language) => ({ layer, language })),
);

/** What no rendered text may hold: traces of facts that are missing, and of broken joins. */
const BROKEN = /undefined|null|NaN|\[object| {2}| [.,;:]|\.\.|,,|\(\)|[.,] ?,|\{\{/;

describe.each(LAYERS)('$layer/$language', ({ layer, language }) => {
  const målform: Målform = language === 'nn' ? 'nynorsk' : 'bokmål';
  const sections = SECTION_IDS.filter((id) => has(`${layer}/${language}/${SECTION_SLUGS[id]}.md.hbs`));
  const paragraphs = (id: SectionId, facts: object) =>
    render(`${layer}/${language}/${SECTION_SLUGS[id]}`, id, facts, målform);

  describe.each(sections)('%s', (id) => {
    test('says something sensible without facts', () => expectSound(paragraphs(id, {})));

    test.each(factsOf(SECTIONS[id]))('reads well with %s alone', (key, fact) => {
      const all = [1, 2, 3].flatMap((items) => [false, true].map((optional) => ({ items, optional })));
      const single = optionalKeys(fact).map((optional) => ({ items: 1, optional }));
      for (const size of [...all, ...single]) {
        const { of, words } = sampler();
        const said = paragraphs(id, { [key]: of(fact, size) });
        expectSound(said);
        expectSaid(said, words);
      }
    });

    test.each([1, 2, 3])('reads well and says everything with all facts, %i of each', (items) => {
      const { of, words } = sampler();
      const said = paragraphs(id, of(SECTIONS[id], { items, optional: true }) as object);
      expectSound(said);
      expectSaid(said, words);
    });
  });
});

describe('closing', () => {
  const cases: Record<string, Partial<Agreement>> = {
    nothing: {},
    'years only': { varighet: { fra: '2024', til: '2026' } },
    'until terminated': { varighet: { fra: '2027-01-01', oppsigelse: { frist: { antall: 3, enhet: 'måned' } } } },
    renewal: { varighet: { til: '2027-01-01', fornyelse: { automatisk: true, for: { antall: 1, enhet: 'år' } } } },
    'no renewal': { varighet: { fornyelse: { automatisk: false } } },
    'left out': {
      varighet: { utelatt: 'ikke avtalt' },
      vedtak: { organ: 'kommunestyret', sak: { utelatt: 'mangler' } },
    },
    adopted: { vedtak: { organ: 'kommunestyret', sak: '24/27', dato: '2027-02-11' } },
    'case only': { vedtak: { organ: 'formannskapet', sak: '24/27' } },
    replaces: { erstatter: { tittel: 'Avtale 2019-05', dato: '2019' }, vedlegg: [{ tittel: 'Møteplan' }] },
  };
  test.each(Object.entries(cases))('%s', (_title, given) => {
    for (const language of ['nb', 'nn'] as const) {
      const målform: Målform = language === 'nn' ? 'nynorsk' : 'bokmål';
      const text = readFileSync(new URL(`standard/${language}/avslutning.md.hbs`, folder), 'utf8');
      expectSound(blocks(runTemplate(text, [viewOf(minimal(målform, {}, given)).root], målform)));
    }
  });
});

test('obligations are said with the strength they have', () => {
  const forpliktelser = [
    { hvem: 'kommunen', styrke: 'skal', hva: 'utpeke en kontaktperson.', hyppighet: null, frist: '2027-06' },
    {
      hvem: 'SLT-koordinator',
      styrke: 'bør',
      hva: 'orientere rådet',
      hyppighet: { antall: 2, per: 'år' },
      frist: null,
    },
  ];
  const text = readFileSync(new URL('standard/nb/forpliktelser.md.hbs', folder), 'utf8');
  expect(blocks(runTemplate(text, [{ forpliktelser }], 'bokmål'))).toEqual([
    'Partene har i tillegg avtalt dette:',
    'Kommunen skal utpeke en kontaktperson innen utgangen av juni 2027.',
    'SLT-koordinatoren bør orientere rådet to ganger i året.',
  ]);
  expect(blocks(runTemplate(text, [{ forpliktelser: forpliktelser.slice(1) }], 'bokmål'))).toEqual([
    'SLT-koordinatoren bør orientere rådet to ganger i året.',
  ]);
});

function render(name: string, id: SectionId, facts: object, målform: Målform): string[] {
  const text = readFileSync(new URL(`${name}.md.hbs`, folder), 'utf8');
  return blocks(runTemplate(text, scopeOf(viewOf(minimal(målform, { [id]: facts })), id), målform));
}

/** The text of every paragraph, list item, heading and table cell. */
function blocks(markdown: string): string[] {
  const found: string[] = [];
  visit(parseMarkdown(markdown), ['paragraph', 'heading', 'tableCell'], (node) => {
    const said = textOf(node).replace(/\n/g, ' ');
    found.push(node.type === 'paragraph' ? said : `#${said}`);
  });
  return found;
}

function minimal(målform: Målform, sections: object, rest: Partial<Agreement> = {}): Agreement {
  const seksjoner = { ...Object.fromEntries(SECTION_IDS.map((id) => [id, {}])), ...sections };
  const kommune = { nummer: '4003', navn: 'Skien kommune' };
  const parter = { kommune, politi: { distrikt: 'Sør-Øst politidistrikt', enhet: 'Grenland politistasjonsdistrikt' } };
  return schema.parse({ tittel: 'Avtale', status: 'utkast', målform, parter, seksjoner, ...rest });
}

/** Whole sentences: each paragraph begins with a capital letter and ends; list items and cells are phrases. */
function expectSound(said: readonly string[]): void {
  expect(said.length).toBeGreaterThan(0);
  for (const paragraph of said) {
    expect(paragraph).not.toMatch(BROKEN);
    expect(paragraph).not.toBe('#');
    if (/[.:]$/.test(paragraph) || paragraph.startsWith('#')) continue;
    expect(paragraph, 'a list item').not.toMatch(/[.:] /);
  }
  expect(said[0]).toMatch(/^\p{Lu}.*[.:]$/u);
}

function expectSaid(said: readonly string[], words: readonly string[]): void {
  const text = said.join(' ').toLowerCase();
  expect(words.filter((word) => !text.includes(word))).toEqual([]);
}

function has(path: string): boolean {
  return existsSync(new URL(path, folder));
}
