import { matchesIn } from '../../text/matches-in.ts';
import type { Rule } from '../rule.ts';
import { stringsIn } from '../strings.ts';

const OLD = /(?<![\w.@-])((?:https?:\/\/)?(?:www\.)?)politi\.no(?![\w-]|\.\w)/gi;

export const outdatedUrl: Rule = {
  id: 'outdated-url',
  kind: 'form',
  title: { nb: 'Foreldet nettadresse', en: 'Outdated web address' },
  description: {
    nb: 'Politiet flyttet fra politi.no til politiet.no; den gamle adressen kan slutte å virke.',
    en: 'The police moved from politi.no to politiet.no; the old address may stop working.',
  },
  severity: { draft: 'info', signing: 'warning' },
  fixable: true,
  sources: [{ title: 'politiet.no', date: '2026-11' }],
  check(context, report) {
    for (const { path, text } of stringsIn(context)) {
      if (!/politi\.no/i.test(text)) continue;
      for (const { 0: address, 1: prefix = '', index } of matchesIn(text, OLD))
        report({
          at: { path, start: index, end: index + address.length },
          message: {
            nb: `«${address}» er politiets gamle adresse.`,
            en: `“${address}” is the old address of the police.`,
          },
          help: { nb: `Skriv ${prefix}politiet.no.`, en: `Write ${prefix}politiet.no.` },
          fix: `${prefix}politiet.no`,
        });
    }
  },
};
