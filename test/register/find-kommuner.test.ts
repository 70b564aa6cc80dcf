import { describe, expect, it } from 'vitest';
import { allKommuner, findKommuner } from '../../src/register/kommuner.ts';

/** «3419 current no», «1443 former no > 4649». */
function found(name: string, date?: string): string[] {
  return findKommuner(name, date).map(({ kommune, state, lang, successors }) => {
    const after = successors.map(({ number }) => number).join(' ');
    return `${kommune.number} ${state} ${lang}${after === '' ? '' : ` > ${after}`}`;
  });
}

describe('findKommuner', () => {
  it.each<[string, string[]]>([
    ['Skien', ['4003 current no']],
    ['skien kommune', ['4003 current no']],
    ['  SKIEN\u00a0 KOMMUNE ', ['4003 current no']],
    ['A\u030as', ['3218 current no']],
    ['Ulvik herad', ['4620 current no']],
    ['Guovdageaidnu', ['5612 current se']],
    ['Guovdageainnu suohkan', ['5612 current se']],
    ['Guovdageaidnu - Kautokeino', ['5612 current se']],
    ['Guovdageainnu suohkan / Kautokeino kommune', ['5612 current se']],
    ['Kautokeino/Guovdageaidnu', ['5612 current no']],
    ['Kautokeino - Karasjok', []],
    ['Deanu gielda', ['5628 current se']],
    ['Hábmer', ['1875 current smj']],
    ['aarborten tjïelte', ['1826 current sma']],
    ['Porsáŋgu', ['5622 current se']],
    ['Porsángu', ['5622 current se']],
    ['Porsangin komuuni', ['5622 current fkv']],
    ['Oslove', ['0301 current sma']],
    ['Oslo kommune', ['0301 current no']],
    ['Aurskog-Høland', ['3226 current no']],
    ['Evje og Hornnes', ['4219 current no']],
    ['Herøy', ['1515 current no', '1818 current no']],
    ['Herøy (Nordland)', ['1818 current no']],
    ['Våler', ['3114 current no', '3419 current no']],
    ['Våler (innlandet) ', ['3419 current no']],
    ['Våler (Viken)', ['3018 former no > 3114']],
    ['Bø', ['1867 current no', '0821 former no > 4020']],
    ['Os', ['3430 current no', '1243 former no > 4624']],
    ['Nes', ['3228 current no', '0616 former no > 3322']],
    ['Sande', ['1514 current no', '0713 former no > 3903']],
    ['Haram', ['1580 current no']],
    ['Stavanger', ['1103 current no']],
    ['Holmestrand', ['3903 current no']],
    ['Eid', ['1443 former no > 4649']],
    ['Hemne', ['5011 former no > 5055']],
    ['Snillfjord', ['5012 former no > 5055 5056 5059']],
    ['Tysfjord', ['1850 former no > 1806 1875']],
    ['Divtasvuona suohkan', ['1850 former smj > 1806 1875']],
    ['Skie', []],
    ['kommune', []],
    ['', []],
    ['()', []],
    ['/', []],
    ['constructor', []],
  ])('%s', (name, expected) => {
    expect(found(name)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['Skien', '2021-05-01', ['3807 current no']],
    ['Skien', '2018-05-01', ['0806 current no']],
    ['Haram', '2022-01-01', ['1534 former no > 1507', '1580 future no']],
    ['Haram', '2019-01-01', ['1534 current no']],
    ['Våler', '2022-01-01', ['3018 current no', '3419 current no']],
    ['Lillestrøm', '2019-01-01', ['3030 future no']],
    ['Skedsmo', '2019-01-01', ['0231 current no']],
    ['Skedsmo', '2021-01-01', ['0231 former no > 3030']],
    ['Tråante', '2021-01-01', ['5001 current sma']],
    ['Rindal', '2018-12-31', ['1567 current no']],
  ])('%s on %s', (name, date, expected) => {
    expect(found(name, date)).toEqual(expected);
  });

  it('does not look up what is too long for a name', () => {
    expect(found(`Skien${' '.repeat(100_000)}kommune`)).toEqual([]);
  });

  it('finds every kommune of today by each of its names', () => {
    for (const { number, names } of allKommuner()) {
      for (const { name, lang } of names) expect(found(name), name).toContain(`${number} current ${lang}`);
    }
  });
});
