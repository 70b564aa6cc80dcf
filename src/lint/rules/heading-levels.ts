import { matchesIn } from '../../text/matches-in.ts';
import { placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

const HEADING = /^ {0,3}(#{1,6}) +\S.*$/gm;

export const headingLevels: Rule = {
  id: 'heading-levels',
  kind: 'form',
  title: { nb: 'Overskrifter som hopper over et nivå', en: 'Headings that skip a level' },
  description: {
    nb: 'Skjermlesere og innholdsfortegnelser trenger overskrifter i rekkefølge, uten hopp.',
    en: 'Screen readers and tables of contents need headings in order, without jumps.',
  },
  severity: { draft: 'info', signing: 'info' },
  sources: [{ title: 'WCAG 2.1, suksesskriterium 1.3.1', date: '2018-06' }],
  check({ prose }, report) {
    for (const text of prose.texts) {
      if (text.kind !== 'prose' || !text.words.includes('#')) continue;
      let before = 0;
      for (const { 0: heading, 1: marks, index } of matchesIn(text.words, HEADING)) {
        const level = marks!.length;
        if (before > 0 && level > before + 1)
          report({
            at: placeIn(text, index, index + heading.length),
            message: {
              nb: `Overskriften er på nivå ${level}, men den før er på nivå ${before}.`,
              en: `The heading is at level ${level}, but the one before it at ${before}.`,
            },
            help: {
              nb: `Skriv ${'#'.repeat(before + 1)} foran overskriften.`,
              en: `Write ${'#'.repeat(before + 1)} before the heading.`,
            },
          });
        before = level;
      }
    }
  },
};
