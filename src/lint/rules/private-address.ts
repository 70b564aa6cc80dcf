import { matchesIn } from '../../text/matches-in.ts';
import type { Rule } from '../rule.ts';
import { stringsIn } from '../strings.ts';

const PRIVATE =
  /[\w.+-]{1,64}@(?:gmail|hotmail|outlook|live|yahoo|icloud|me|online|broadpark|getmail|protonmail|msn)\.(?:com|no|net)\b/gi;

export const privateAddress: Rule = {
  id: 'private-address',
  kind: 'law',
  title: { nb: 'Privat e-postadresse', en: 'Private e-mail address' },
  description: {
    nb: 'Avtalen er normalt offentlig. Oppgi tjenesteadresser; private adresser hører ikke hjemme her.',
    en: 'The agreement is normally public. Give official addresses; private ones do not belong here.',
  },
  severity: { draft: 'warning', signing: 'warning' },
  check(context, report) {
    for (const { path, text } of stringsIn(context)) {
      if (!text.includes('@')) continue;
      for (const { 0: address, index } of matchesIn(text, PRIVATE))
        report({
          at: { path, start: index, end: index + address.length },
          message: {
            nb: `«${address}» ser ut som en privat adresse.`,
            en: `“${address}” looks like a private address.`,
          },
          help: { nb: 'Bruk tjenesteadressen.', en: 'Use the official address.' },
        });
    }
  },
};
