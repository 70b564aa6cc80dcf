import type { Kommune } from '../../register/kommune.ts';
import { allKommuner, successorsOf } from '../../register/kommune-by-number.ts';
import { slugOf } from '../../text/slug.ts';
import type { LintContext } from '../context.ts';
import { municipalitiesIn, partyNumbers } from '../municipalities.ts';
import type { Rule } from '../rule.ts';
import { stringsIn } from '../strings.ts';

const DOMAIN = '.kommune.no';

export const otherWebsite: Rule = {
  id: 'other-website',
  kind: 'municipalities',
  title: { nb: 'Nettstedet til en annen kommune', en: 'The website of another kommune' },
  description: {
    nb: 'Adressen til en kommune som ikke er part, kommer ofte av at teksten er kopiert, og sender leseren feil.',
    en: 'The address of a kommune that is no party often comes from copying, and sends the reader astray.',
  },
  severity: { draft: 'warning', signing: 'warning' },
  needs: [['parter']],
  check(context, report) {
    const texts = stringsIn(context).filter(({ path, text }) => path[0] !== 'parter' && text.includes(DOMAIN));
    if (texts.length === 0) return;
    const own = ownNumbers(context);
    for (const { path, text } of texts) {
      for (let at = text.indexOf(DOMAIN); at >= 0; at = text.indexOf(DOMAIN, at + 1)) {
        const label = /[A-Za-zÀ-ÖØ-öø-ɏ\d-]{1,40}$/.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
        const kommune = bySlug().get(slugOf(label));
        if (kommune === undefined || own.has(kommune.number)) continue;
        report({
          at: { path, start: at - label.length, end: at + DOMAIN.length },
          message: {
            nb: `«${label}${DOMAIN}» er nettstedet til ${kommune.name} kommune, som ikke er part i avtalen.`,
            en: `“${label}${DOMAIN}” is the website of ${kommune.name} kommune, which is no party to the agreement.`,
          },
          help: { nb: 'Skriv adressen til egen kommune.', en: 'Write the address of the right kommune.' },
        });
      }
    }
  },
};

let slugs: ReadonlyMap<string, Kommune> | undefined;

/** The kommuner of today by the name that their addresses have: `sor-varanger`. */
function bySlug(): ReadonlyMap<string, Kommune> {
  slugs ??= new Map(allKommuner().map((it) => [slugOf(it.name), it]));
  return slugs;
}

/** The parties and the kommuner that data name deliberately. */
function ownNumbers(context: LintContext): ReadonlySet<string> {
  const declared = municipalitiesIn(context)
    .filter(({ text }) => text.kind === 'line' && text.path[0] !== 'vedlegg')
    .flatMap(({ candidates }) => candidates.map(({ kommune }) => kommune.number));
  return new Set(
    [...partyNumbers(context), ...declared].flatMap((number) => [
      number,
      ...successorsOf(number).map((it) => it.number),
    ]),
  );
}
