import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/diff/change.ts';
import { diffFields, type Fields } from './sides.ts';

const words =
  'kommunen politiet partene skal bør kan ikke møte møtes to fire ganger i året hver uke ved behov minst innen mars 2027 og planen'.split(
    ' ',
  );
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 3, maxLength: 12 })
  .map((it) => `${capital(it.join(' '))}.`);
const prose = fc.array(
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map((it) => it.join(' ')),
  { minLength: 1, maxLength: 5 },
);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const role = fc.constantFrom(
  'ordfører',
  'kommunedirektør',
  'kommunalsjef',
  'SLT-koordinator',
  'lensmann',
  'politikontakt',
);
const frequency = fc.record({
  antall: fc.integer({ min: 1, max: 12 }),
  per: fc.constantFrom('uke', 'måned', 'halvår', 'år'),
  minst: fc.boolean(),
});

const agreements = fc
  .record({
    tekst: prose,
    leder: role,
    medlemmer: fc.uniqueArray(role, { minLength: 1 }),
    møter: fc.option(frequency, { nil: undefined }),
    oppgaver: fc.uniqueArray(sentence, { minLength: 1, maxLength: 4 }),
    sak: fc.option(fc.constantFrom('24/1', '24/2'), { nil: undefined }),
  })
  .map(
    ({ tekst, leder, medlemmer, møter, oppgaver, sak }): Fields => ({
      ...(sak && { vedtak: { organ: 'kommunestyret', sak } }),
      seksjoner: {
        politiråd: {
          tekst: tekst.join('\n\n'),
          leder: { rolle: leder },
          medlemmer: { kommune: medlemmer },
          ...(møter && { møter }),
        },
        politikontakt: { oppgaver },
      },
    }),
  );

const KINDS = { added: 'removed', removed: 'added', changed: 'changed', moved: 'moved' } as const;
const EFFECTS = { weakened: 'strengthened', strengthened: 'weakened' } as const;
const brief = (it: Change) => `${it.kind} ${it.class} ${it.effect}`;
const mirrored = (it: Change) => `${KINDS[it.kind]} ${it.class} ${it.effect && EFFECTS[it.effect]}`;

describe('diff', () => {
  it('finds nothing between an agreement and itself', () => {
    fc.assert(
      fc.property(agreements, (it) => {
        expect(diffFields(it, it)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('finds something between any two that are not the same, and as much on the way back', () => {
    fc.assert(
      fc.property(agreements, agreements, (a, b) => {
        const [there, back] = [diffFields(a, b), diffFields(b, a)];
        if (JSON.stringify(a) !== JSON.stringify(b)) expect(there.length).toBeGreaterThan(0);
        // What is put beside what may differ where several sentences are alike, but never whether commitments got weaker.
        expect(there.length === 0).toBe(back.length === 0);
      }),
      { numRuns: 60 },
    );
  });

  it('mirrors a change of one sentence', () => {
    fc.assert(
      fc.property(prose, sentence, sentence, (rest, before, after) => {
        const fields = (text: string): Fields => ({
          seksjoner: { politiråd: { tekst: [text, ...rest].join('\n\n') } },
        });
        const [there, back] = [diffFields(fields(before), fields(after)), diffFields(fields(after), fields(before))];
        expect(back.map(mirrored).sort()).toEqual(there.map(brief).sort());
      }),
      { numRuns: 150 },
    );
  });

  it('tells each of several changes once', () => {
    const edits: readonly { path: string; edit: (politiråd: Record<string, unknown>) => void }[] = [
      { path: 'leder.rolle', edit: (it) => Object.assign(it, { leder: { rolle: 'politimester' } }) },
      { path: 'møter', edit: (it) => Object.assign(it, { møter: { antall: 1, per: 'år' } }) },
      { path: 'rolle', edit: (it) => Object.assign(it, { rolle: 'utøvende utvalg' }) },
      {
        path: 'medlemmer.kommune.3',
        edit: (it) => Object.assign(it, { medlemmer: { kommune: ['a', 'b', 'c', 'd'] } }),
      },
      {
        path: 'tillegg',
        edit: (it) => Object.assign(it, { tillegg: 'Kommunen skal varsle politiet.\n\nDette er alt.' }),
      },
      { path: 'lokaler.0', edit: (it) => Object.assign(it, { lokaler: ['politistasjonen', 'rådhuset'] }) },
    ];
    const base = {
      leder: { rolle: 'ordfører' },
      møter: { antall: 2, per: 'år' },
      rolle: 'rådgivende organ',
      medlemmer: { kommune: ['a', 'b', 'c'] },
      tillegg: 'Kommunen bør varsle politiet.\n\nDette er alt.',
      lokaler: ['rådhuset'],
    };
    fc.assert(
      fc.property(fc.subarray([...edits]), (chosen) => {
        const now: Record<string, unknown> = structuredClone(base);
        for (const { edit } of chosen) edit(now);
        const found = diffFields({ seksjoner: { politiråd: base } }, { seksjoner: { politiråd: now } });
        const paths = found.map((it) => it.path.slice(2).join('.'));
        expect(paths.sort()).toEqual(chosen.map((it) => it.path).sort());
        expect(new Set(found.map((it) => it.fingerprint)).size).toBe(found.length);
      }),
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.string({ minLength: 1, unit: 'grapheme' }),
        (a, b) => {
          const text = (it: string) => ({ seksjoner: { politiråd: { tekst: `x ${it.replace(/[^\P{C}\n]/gu, '')}` } } });
          expect(() => diffFields(text(a), text(b))).not.toThrow();
        },
      ),
      { numRuns: 150 },
    );
  });
});
