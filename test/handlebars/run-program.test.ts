import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLayerTemplate } from '../../src/handlebars/layer-template.ts';
import { runProgram, type Tools } from '../../src/handlebars/run-program.ts';
import { runByHandlebars } from './by-handlebars.ts';

function words(value: unknown): string {
  if (Array.isArray(value)) return value.map(words).join();
  return typeof value === 'object' && value !== null ? '{}' : String(value);
}

const tools: Tools = {
  helpers: new Map<string, (...values: unknown[]) => unknown>([
    ['liste', (...values) => values.flat()],
    ['er', (left, right) => left === right],
    ['noen', (...values) => values.some(Boolean)],
  ]),
  say: (value) => `«${words(value)}»`,
};

const facts = {
  navn: 'Skien',
  ingen: null,
  tom: '',
  nå: 0,
  antall: 2,
  ja: true,
  nei: false,
  liste: ['a', 'b'],
  tomt: [],
  leder: { navn: 'Kari', rolle: null, hos: { sted: 'Os' } },
  møter: [
    { navn: 'Ål', når: ['mai', 'juni'], leder: null },
    { navn: 'Os', når: [], leder: { navn: 'Per' } },
  ],
};

/** The same facts in two places, of which the nearer has some that are not what the other says. */
const near = { navn: 'Skien', leder: facts.leder, tomt: [] };
const far = { ...facts, navn: 'Bamble', tomt: ['c'] };

const run = (text: string): string =>
  runProgram(parseLayerTemplate(text, new Set(tools.helpers.keys())), [near, far], tools);

const paths = ['navn', 'ingen', 'tom', 'nå', 'antall', 'ja', 'nei', 'liste', 'tomt', 'leder', 'møter', 'leder.navn'];
const path = fc.constantFrom(
  ...paths,
  'leder.hos.sted',
  'leder.rolle',
  'når',
  'this',
  '.',
  '..',
  '../navn',
  '../../navn',
  '../leder.navn',
);
const literal = fc.constantFrom('"ord"', "'å'", '1', '0', 'true', 'false', 'null', 'undefined');
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    path,
    literal,
    fc
      .tuple(fc.constantFrom('liste', 'er', 'noen'), fc.array(tie('expression'), { minLength: 1, maxLength: 3 }))
      .map(([helper, values]) => `(${helper} ${values.join(' ')})`),
  ),
}));
/** Lists without gaps, for Handlebars has two minds about what a gap is. */
const list = fc.constantFrom('liste', 'tomt', 'møter', 'når', '(liste "x" 2)', '../møter', 'leder.hos', 'navn', 'nå');
const block = fc.oneof(
  fc.tuple(fc.constantFrom('if', 'unless', 'with'), expression),
  fc.tuple(fc.constant('each'), list),
);
const text = fc.constantFrom('ord', ' ', '\n', '- ', '\n\n', '{{! nei }}', '{{~! nei ~}}', '\\{{navn}}');
const mark = fc.constantFrom('', '', '', '~');

const { template } = fc.letrec<{ template: string }>((tie) => ({
  template: fc
    .array(
      fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        text,
        fc.tuple(expression, mark).map(([value, trim]) => `{{${trim}${value.replace(/^\((.*)\)$/, '$1')}${trim}}}`),
        fc
          .tuple(block, tie('template'), tie('template'), mark)
          .map(([[name, value], body, inverse, trim]) =>
            [`{{${trim}#${name} ${value}}}`, body, `{{${trim}else}}`, inverse, `{{/${name}${trim}}}`].join(''),
          ),
        fc
          .tuple(expression, expression, tie('template'), tie('template'))
          .map(
            ([first, second, body, inverse]) => `{{#if ${first}}}\n${body}{{else if ${second}}}\n${inverse}{{/if}}\n`,
          ),
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join('')),
}));

/** What comes of it, or where it fails: Handlebars does not always know the place. */
function outcome(of: () => string): string | { failed: true } {
  try {
    return of();
  } catch {
    return { failed: true };
  }
}

test('a template says what it says when Handlebars runs it, and fails where that fails', () => {
  fc.assert(
    fc.property(template, (given) => {
      expect(outcome(() => run(given))).toEqual(outcome(() => runByHandlebars(given, facts, tools)));
    }),
    { numRuns: 1500 },
  );
});

describe('what has to be there', () => {
  test('is missed with its name and place', () => {
    expect(() => run('a\n{{leder.telefon}}')).toThrow(/^"telefon" not defined in an object - 2:2$/);
    expect(() => run('{{#if ja}}{{ingen.navn}}{{/if}}')).toThrow(/^"navn" not defined in null - 1:12$/);
  });

  test('is no property that every object has', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'leder.constructor', 'liste.map'])
      expect(() => run(`{{${name}}}`)).toThrow(/not defined/);
    expect(run('{{#if constructor}}a{{else}}b{{/if}}')).toBe('b');
  });
});

test.each([
  ['{{> del}}', /PartialStatement/],
  ['{{#> del}}{{/del}}', /PartialBlockStatement/],
  ['{{#navn}}{{/navn}}', /unknown block/],
  ['{{#each}}{{/each}}', /exactly one/],
  ['{{#if ja nei}}{{/if}}', /exactly one/],
])('%s is refused', (given, message) => {
  expect(() => run(given)).toThrow(message);
});

test('nought counts where a template says so', () => {
  expect(run('{{#if nå}}a{{else}}b{{/if}}{{#if nå includeZero=true}}c{{/if}}')).toBe('bc');
});
