import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { commitmentsOf } from '../../src/commitments/commitments.ts';
import { BASE, sideOf, withFields } from '../diff/sides.ts';

const of = (fields: unknown) => commitmentsOf(sideOf(stringify(withFields(BASE, fields))).agreement);

describe('commitmentsOf', () => {
  it('reads facts with who, how often and by when', () => {
    const found = of({
      seksjoner: {
        politiråd: { møter: { antall: 2, per: 'halvår', minst: true } },
        fokusområder: {
          områder: [
            { navn: 'rus', tiltak: [{ hva: 'skolebesøk', ansvarlig: 'SLT-koordinator', frist: '2027-06-30' }] },
          ],
        },
        evaluering: { hyppighet: { antall: 1, per: 'år', hvert: 2 }, ansvarlig: 'politirådet' },
        SLT: { forpliktelser: [{ hvem: 'begge parter', styrke: 'bør', hva: 'dele kunnskap' }] },
      },
    });
    expect(
      found.map((it) => [it.path.slice(1).join('.'), it.actor, it.strength, it.frequency?.perYear ?? null, it.minst]),
    ).toEqual([
      ['politiråd.møter', 'politiråd', 'skal', [4, 4], true],
      ['SLT.forpliktelser.0', 'begge', 'bør', null, false],
      ['fokusområder.områder.0.tiltak.0', 'SLT-koordinator', 'skal', null, false],
      ['evaluering.hyppighet', 'politiråd', 'skal', [0.5, 0.5], false],
    ]);
    expect(found[2]!.deadline).toEqual({ kind: 'date', year: 2027, month: 6, day: 30 });
  });

  it('reads the agreement’s own prose with places in it', () => {
    const text = 'Rådet er rådgivende. Kommunen skal føre referat.';
    const [found, ...rest] = of({ seksjoner: { politiråd: { tillegg: text } } });
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ actor: 'kommune', source: 'prose', path: ['seksjoner', 'politiråd', 'tillegg'] });
    expect(text.slice(found!.start, found!.end)).toBe('Kommunen skal føre referat.');
  });

  it('leaves out what the agreement leaves out', () => {
    expect(
      of({ seksjoner: { politiråd: { møter: { utelatt: 'avtales senere' } }, SLT: { utelatt: 'har ikke SLT' } } }),
    ).toEqual([]);
  });
});
