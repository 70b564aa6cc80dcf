import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseSource } from '../../src/source/parse.ts';
import { VALIDATE_RULES } from '../../src/validate/rules.ts';
import { validateAgreement } from '../../src/validate/validate.ts';

/** A whole agreement that has most kinds of fields. */
const AGREEMENT = {
  tittel: 'Avtale om tjenestetilbud',
  status: 'utkast',
  målform: 'bokmål',
  parter: {
    kommune: [{ nummer: '4003', navn: 'Skien kommune', orgnummer: '938 759 839' }],
    politi: { distrikt: 'Sør-Øst politidistrikt' },
  },
  varighet: { fra: '2027-01-01', oppsigelse: { frist: { antall: 3, enhet: 'måned' }, skriftlig: true } },
  disposisjon: {
    kapitler: [{ seksjoner: ['formål', 'SLT'] }, { id: 'mer', tittel: 'Mer', tekst: 'Mer.' }, 'politiråd'],
  },
  seksjoner: {
    formål: { nivåer: ['strategisk'], forpliktelser: [{ hvem: 'kommunen', styrke: 'skal', hva: 'møte' }] },
    tjenestetilbud: {
      tjenestesteder: [{ navn: 'A', åpningstider: [{ dager: 'mandag-fredag', fra: '09.00', til: '14.30' }] }],
      kontakter: [{ telefon: ['02800', '112'], epost: 'post@kommune.no', nettsted: 'politiet.no' }],
      responstid: { minutter: 15 },
    },
    politikontakt: { tilstedeværelse: { dager: '1-2', per: 'uke', ukedager: ['tirsdag'] }, uniformert: true },
    politiråd: {
      leder: { rolle: 'ordfører' },
      sekretær: { veksler: { hvert: 2, enhet: 'år', mellom: ['kommunen', 'politiet'] } },
      møter: { antall: 2, per: 'halvår' },
    },
    SLT: { utelatt: 'kommunen har ikke SLT' },
    forventninger: {},
    fokusområder: { områder: [{ navn: 'rus', tiltak: [{ hva: 'skolebesøk', frist: '2027' }] }] },
    organisering: { årshjul: { vedlegg: 1 }, dekket_av: 'mer' },
    taushetsplikt: { hjemler: [{ lov: 'forvaltningsloven', paragrafer: ['§ 13'] }], samtykke: 'alltid' },
    evaluering: { hyppighet: { utelatt: 'avklares' } },
  },
  signaturer: [{ part: 'kommune', rolle: 'ordfører', organisasjon: 'Skien kommune' }],
  vedlegg: [{ tittel: 'Årshjul' }],
};

type Tree = { [key: string]: Tree } | Tree[] | string | number | boolean | null;

/** Every place in a tree, as the chain of keys to it. */
function places(tree: Tree, path: string[] = []): string[][] {
  if (typeof tree !== 'object' || tree === null) return [path];
  return [path, ...Object.entries(tree).flatMap(([key, item]) => places(item, [...path, key]))];
}

const odd = fc.oneof(
  fc.constantFrom<Tree>(null, true, 0, -1, 1.5, 1e21, '', ' ', '0301', 301, '2-1', 'a\nb', [], {}, [null], [[]], [{}]),
  fc.constantFrom<Tree>({ utelatt: 'med vilje' }, { utelatt: null }, { utelatt: 'x', navn: 'y' }, { constructor: 1 }),
  fc.constantFrom<Tree>('x'.repeat(400), ['a', ['b']], { navn: { navn: {} } }, Array<Tree>(600).fill('a')),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Tree>,
);
const key = fc.constantFrom(
  'navn',
  'utelatt',
  'tekst',
  'ledr',
  'toString',
  '__proto__',
  'valueOf',
  'politirad',
  '0',
  'seksjoner',
);
const mutation = fc.record({
  at: fc.constantFrom(...places(AGREEMENT as Tree)),
  act: fc.constantFrom('replace', 'remove', 'add', 'wrap'),
  key,
  value: odd,
});

function mutate(
  tree: Tree,
  { at, act, key: name, value }: { at: string[]; act: string; key: string; value: Tree },
): Tree {
  if (at.length === 0) {
    if (act === 'wrap') return [tree];
    if (act !== 'add' || typeof tree !== 'object' || tree === null) return value;
    return Array.isArray(tree) ? [...tree, value] : { ...tree, [name]: value };
  }
  if (typeof tree !== 'object' || tree === null) return tree;
  const [first = '', ...rest] = at;
  const entries = Object.entries(tree);
  const kept = act === 'remove' && rest.length === 0 ? entries.filter(([it]) => it !== first) : entries;
  const mapped = kept.map(([it, item]): [string, Tree] =>
    it === first ? [it, mutate(item, { at: rest, act, key: name, value })] : [it, item],
  );
  return Array.isArray(tree) ? mapped.map(([, item]) => item) : Object.fromEntries(mapped);
}

it('gives an agreement or says what is wrong, whatever is in the file', () => {
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
      const text = stringify(mutations.reduce<Tree>(mutate, AGREEMENT as Tree));
      const source = parseSource(new TextEncoder().encode(text), 'avtale.yaml');
      const { agreement, diagnostics } = validateAgreement(source);
      if (source.value === undefined) {
        expect(source.diagnostics).not.toEqual([]);
        return;
      }
      expect(agreement !== null || diagnostics.length > 0).toBe(true);
      for (const { rule, message, help, range, path } of diagnostics) {
        expect(VALIDATE_RULES).toHaveProperty(rule);
        // The words we have for what nothing else explains: the walk has missed what the library refused.
        expect(rule).not.toBe('not-an-agreement');
        for (const words of [message.nb, message.en, help?.nb ?? '', help?.en ?? ''])
          expect(words).not.toMatch(/undefined|NaN|\[object|invalid|expected/i);
        expect(range.start.line).toBeGreaterThan(0);
        const { start, end } = range;
        expect(end.line > start.line || (end.line === start.line && end.column >= start.column)).toBe(true);
        expect(path.every((part) => typeof part === 'string' || part >= 0)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
