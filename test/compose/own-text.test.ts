import { describe, expect, test } from 'vitest';
import { COMPOSE_RULES } from '../../src/compose/rules.ts';
import { chapterText, composeText, pointedAt } from './compose-text.ts';

const rules = Object.keys(COMPOSE_RULES);

function withTekst(tekst: string, facts = 'leder: { rolle: ordfører }') {
  const text = tekst
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n');
  return composeText({ sections: { politiråd: `\n    ${facts}\n    tekst: |\n${text}` } });
}

describe('references to facts', () => {
  test.each([
    ['a fact of the same section', 'Rådet ledes av {{leder}}.', 'Rådet ledes av ordføreren.'],
    ['a fact from the root of the sections', 'Rådet ledes av {{politiråd.leder}}.', 'Rådet ledes av ordføreren.'],
    [
      'a fact of the agreement',
      'Partene er {{parter.kommunenavn}} og politiet.',
      'Partene er Skien kommune og politiet.',
    ],
    ['emphasised', 'Rådet ledes av **{{leder}}**.', 'Rådet ledes av ordføreren.'],
    ['braces that are escaped', 'Skriv \\{\\{leder\\}\\} slik.', 'Skriv {{leder}} slik.'],
  ])('%s', (_name, tekst, printed) => {
    const checked = withTekst(tekst);
    expect(pointedAt(checked, rules)).toEqual([]);
    expect(chapterText(checked, 'politirad')).toBe(printed);
  });

  test('the parties can be mentioned as the file has them', () => {
    expect(chapterText(withTekst('{{parter.kommune.navn}}, {{parter.politi.distrikt}}.'), 'politirad')).toBe(
      'Skien kommune, Sør-Øst politidistrikt.',
    );
  });

  test('a value is text, never Markdown', () => {
    const checked = withTekst('Leder: {{leder}}', 'leder: { rolle: "*ordfører* [x](https://y.no) # <b>" }');
    expect(chapterText(checked, 'politirad')).toBe('Leder: *ordfører* [x](https://y.no) # <b>');
  });

  test.each([
    ['a name that does not exist', 'Ledes av {{ledr}}.', 'unknown-reference', '{{ledr}}'],
    ['a whole section', 'Se {{politiråd}}.', 'unknown-reference', '{{politiråd}}'],
    ['a fact that is not given', 'Møter: {{møter}}.', 'missing-reference', '{{møter}}'],
    ['the prototype', 'A {{constructor.name}}.', 'unknown-reference', '{{constructor.name}}'],
    ['the prototype by its property', 'A {{__proto__}}.', 'unknown-reference', '{{__proto__}}'],
    ['a helper', 'A {{stor leder}}.', 'template-code', '{{stor leder}}'],
    ['a block', 'A {{#if leder}}x{{/if}}.', 'template-code', '{{#if leder}}'],
    ['a partial', 'A {{> formal}}.', 'template-code', '{{> formal}}'],
    ['unescaped output', 'A {{{leder}}}.', 'template-code', '{{{leder}}}'],
    ['a comment', 'A {{! hei }}.', 'template-code', '{{! hei }}'],
    ['braces that are not closed', 'A {{leder.', 'template-code', '{{'],
  ])('%s is reported at its place', (_name, tekst, rule, quoted) => {
    expect(pointedAt(withTekst(tekst), rules)[0]).toEqual([rule, quoted]);
  });

  test('what is missing shows in a draft and stops an agreement that is ready to sign', () => {
    expect(chapterText(withTekst('Møter: {{møter}}.'), 'politirad')).toBe('Møter: [møter].');
    const strict = composeText({ status: 'klar_til_signering', sections: { politiråd: '{ tekst: "{{møter}}" }' } });
    expect(strict.diagnostics.find((it) => it.rule === 'missing-reference')?.severity).toBe('error');
  });

  test.each([
    ['{{ledr}}', 'Mente du «leder»?'],
    ['{{politirad.leder}}', 'Mente du «politiråd.leder»?'],
    ['{{politirad.ledr}}', 'Mente du «politiråd.ledr»?'],
    ['{{politiråd.ledr}}', 'Mente du «politiråd.leder»?'],
    ['{{leder.navnet}}', 'Mente du «leder.navn»?'],
    ['{{koordinator}}', 'Skriv {{SLT.koordinator}}.'],
    ['{{koordinator.navn}}', 'Skriv {{SLT.koordinator.navn}}.'],
    ['{{parter.kommune.navnet}}', 'Mente du «parter.kommune.navn»?'],
    ['{{tull}}', expect.stringContaining('fra en annen, som {{politiråd.leder}}')],
    ['{{constructor.name}}', expect.stringContaining('fra en annen, som {{politiråd.leder}}')],
  ])('%s is answered with what was meant', (tekst, help) => {
    const found = withTekst(tekst, 'leder: { rolle: ordfører }').diagnostics;
    expect(found.find((it) => it.rule === 'unknown-reference')?.help?.nb).toEqual(help);
  });
});

describe('Markdown that an agreement may not contain', () => {
  test.each([
    ['HTML', 'Dette er <b>viktig</b>.', 'raw-html', '<b>'],
    ['a script', '<script>alert(1)</script>', 'raw-html', '<script>alert(1)</script>'],
    ['a script behind a link', 'Se [her](javascript:alert%281%29).', 'unsafe-link', '[her](javascript:alert%281%29)'],
    ['a link into a data URL', 'Se [her](data:text/html,x).', 'unsafe-link', '[her](data:text/html,x)'],
    ['a link without a scheme', 'Se [her](../../etc).', 'unsafe-link', '[her](../../etc)'],
    [
      'a link with a user name',
      'Se [her](https://politiet.no@ond.no/).',
      'unsafe-link',
      '[her](https://politiet.no@ond.no/)',
    ],
    ['a link to a chapter that is not there', 'Se [her](#ingenting).', 'unsafe-link', '[her](#ingenting)'],
    ['an image', 'Se ![kart](https://x.no/k.png).', 'unsupported-markdown', '![kart](https://x.no/k.png)'],
    ['code', 'Skriv `rm`.', 'unsupported-markdown', '`rm`'],
    ['a definition', '[a]: https://x.no', 'unsupported-markdown', '[a]: https://x.no'],
  ])('%s', (_name, tekst, rule, quoted) => {
    const checked = withTekst(tekst);
    expect(pointedAt(checked, rules)[0]).toEqual([rule, quoted]);
    expect(chapterText(checked, 'politirad')).not.toContain('alert(1)');
  });

  test.each(['https://www.politiet.no', 'mailto:post@skien.kommune.no', 'tel:02800', '#evaluering'])(
    'a link to %s is fine',
    (url) => {
      expect(pointedAt(withTekst(`Se [her](${url}).`), rules)).toEqual([]);
    },
  );

  test('places are right after references longer than their values', () => {
    const checked = withTekst('{{politiråd.leder}} og {{leder}} og <i>x');
    expect(pointedAt(checked, rules)).toEqual([['raw-html', '<i>']]);
  });
});

describe('headings', () => {
  test('start below the chapter, without jumps', () => {
    const checked = withTekst('# En\n\na\n\n#### To\n\nb\n\n## Tre\n\nc');
    const blocks = checked.composed!.document.chapters.find((it) => it.id === 'politirad')!.blocks;
    expect(blocks.flatMap((it) => (it.type === 'heading' ? [it.depth] : []))).toEqual([3, 4, 4]);
  });

  test('inside a list or a quotation are emphasised lines', () => {
    const checked = withTekst('> # Viktig\n>\n> tekst');
    const [quotation] = checked.composed!.document.chapters.find((it) => it.id === 'politirad')!.blocks;
    expect(quotation).toMatchObject({
      type: 'blockquote',
      children: [{ type: 'paragraph', children: [{ type: 'strong' }] }, { type: 'paragraph' }],
    });
  });
});
