import { describe, expect, it } from 'vitest';
import { allKommuner, isOrdinaryWord, kommuneNamesInText } from '../../src/register/kommuner.ts';
import { nameIndex } from '../../src/register/name-index.ts';

/** «Skien 4003», «Os* 3430 1243» where the star marks an ordinary word, «Nome! 4018» where the word for kommune follows. */
function found(text: string, date?: string): string[] {
  return kommuneNamesInText(text, date).map(({ name, candidates, ordinary, kommuneFollows }) =>
    [
      name + (ordinary ? '*' : '') + (kommuneFollows ? '!' : ''),
      ...candidates.map(({ kommune }) => kommune.number),
    ].join(' '),
  );
}

describe('kommuneNamesInText', () => {
  it('tells what stands where, and around it', () => {
    const text = 'SLT-koordinator i Vestvågøy kommune fungerer som sekretær for Skiens politiråd.';
    expect(
      kommuneNamesInText(text).map(({ candidates, ...hit }) => ({ ...hit, slice: text.slice(hit.start, hit.end) })),
    ).toEqual([
      {
        name: 'Vestvågøy',
        start: 18,
        end: 27,
        ordinary: false,
        kommuneFollows: true,
        previous: 'i',
        next: 'kommune',
        slice: 'Vestvågøy',
      },
      {
        name: 'Skien',
        start: 62,
        end: 67,
        ordinary: false,
        kommuneFollows: false,
        previous: 'for',
        next: 'politiråd',
        slice: 'Skien',
      },
    ]);
  });

  it.each<[string, string[]]>([
    [
      'dekker kommunene Bamble, Porsgrunn, Skien og Siljan.',
      ['Bamble 4012', 'Porsgrunn 4001', 'Skien 4003', 'Siljan 4010'],
    ],
    ['Felles plan for Skien-Porsgrunn', ['Skien 4003', 'Porsgrunn 4001']],
    ['Skien/Porsgrunn og Skien–Porsgrunn', ['Skien 4003', 'Porsgrunn 4001', 'Skien 4003', 'Porsgrunn 4001']],
    ['Nordre Follo kommune', ['Nordre Follo! 3207']],
    ['Nordre\n  Follos innbyggere', ['Nordre Follo 3207']],
    ['Sør-Varanger og Varanger', ['Sør-Varanger 5605']],
    ['Sør\u2011Varanger', ['Sør-Varanger 5605']],
    ['Midt-Telemark og Telemark', ['Midt-Telemark 4020']],
    ['Evje og Hornnes; Evje', ['Evje og Hornnes 4219']],
    ['Møre og Romsdal politidistrikt', []],
    ['Vestre Slidre', ['Vestre Slidre 3452']],
    ['Vest-Lofoten, Vest-Bergen, Øst-Lund', []],
    ['Indre Bergen, Øvre Årdal', []],
    ['indre Bergen', ['Bergen 4601']],
    ['Nome kommune', ['Nome! 4018']],
    ['SKIEN KOMMUNE OG NORDRE FOLLO, EVJE OG HORNNES', ['Skien! 4003', 'Nordre Follo 3207', 'Evje og Hornnes 4219']],
    ['Stange-Hansen, Lund-Larsen', []],
    ['Os-området og Skien-regionen', ['Os* 3430 1243', 'Skien 4003']],
    ['SLT-Skien', ['Skien 4003']],
    ['Bamble-, Skien- og Siljan-politiet', ['Bamble 4012', 'Skien 4003', 'Siljan 4010']],
    ['Skienspolitiet, Osloområdet, Nomeland', []],
    ['skien, nome, time', []],
    ['www.Skien.kommune.no, ola.Vik@example.no, Vik@example.no, Skien2, Skien_x', []],
    ['Sted: Skien.', ['Skien 4003']],
    ['Oslos, Voss’ og Moss', ['Oslo 0301', 'Voss 4621', 'Moss 3103']],
    ['Tysnes og Nes og Ness', ['Tysnes 4616', 'Nes* 3228 0616', 'Nes* 3228 0616']],
    ['Time og sted: Kari Vik', ['Time* 1121', 'Vik* 4639']],
    ['Herøy og Herøy (Nordland) og Herøy (øya)', ['Herøy 1515 1818', 'Herøy 1818', 'Herøy 1515 1818']],
    ['Førde kommune', ['Førde! 1432']],
    ['Guovdageaidnu ja Kárášjohka', ['Guovdageaidnu 5612', 'Kárášjohka 5610']],
    ['Deanu gielda, Deanu', ['Deatnu! 5628']],
    ['Porsáŋgu, Porsángu og PORSÁŊGU', ['Porsáŋgu 5622', 'Porsáŋgu 5622', 'Porsáŋgu 5622']],
    ['Aarborten tjïelte / Hattfjelldal kommune', ['Aarborte! 1826', 'Hattfjelldal! 1826']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('judges the candidates on the day', () => {
    const [hit] = kommuneNamesInText('Skedsmo kommune', '2021-01-01');
    expect(hit!.candidates.map(({ state, successors }) => [state, successors.map(({ name }) => name)])).toEqual([
      ['former', ['Lillestrøm']],
    ]);
    expect(found('Skien', '2021-01-01')).toEqual(['Skien 3807']);
  });

  it('finds every name of today, alone, in the genitive and before the word for kommune', () => {
    for (const { names } of allKommuner()) {
      for (const { name, genitive } of names) {
        const hits = kommuneNamesInText(`i ${name}, ${name}s navn, ${genitive} kommune`);
        expect(hits.map((hit) => [hit.name, hit.ordinary])).toEqual(Array(3).fill([name, isOrdinaryWord(name)]));
      }
    }
  });

  it('looks at every capital that names begin with', () => {
    const first = new Set([...nameIndex().values()].flat().map(({ words }) => words[0]![0]!));
    expect([...first].filter((letter) => !/[A-ZÆØÅ]/.test(letter))).toEqual([]);
  });

  it('ends on hostile text', () => {
    for (const part of ['A', 'Evje ', 'Evje og ', 'Skien-', ' ', 'Skien (', 'Sør-', '\u0301', 'Os.']) {
      expect(kommuneNamesInText(part.repeat(200_000)).length).toBeGreaterThanOrEqual(0);
    }
  });
});
