import { type Hit, type Prose, placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** A body in the definite form: «samarbeidsutvalget», «trafikkgruppa». */
const BODY = /^[a-zæøå-]{3,}(?:utvalget|utvalet|gruppa|gruppen|komiteen|styret|nemnda|kollegiet)$/;
/** What the agreement is about: such a body is its own. Others («landbruksutvalget») the kommune has from before. */
const OWN =
  /^(?:samarbeid|samhandling|samordning|trygg|forebygg|førebygg|kriminalitet|politi|kontakt|partnerskap|avtale|oppfølging|felles|ressurs|dialog)/;
/** Whoever is in it, or leads it, makes it known. */
const INTRODUCED =
  / (?:består|samansett|sammensatt|sammensettes|medlemmer|medlemer|deltakere|deltakarar|deltar|deltek|sitter|sit|ledes|leia|leiast|oppnevnes|oppnevner|oppnemnast|nedsettes|opprettes|opprettast|representanter|representantar|heretter|møter|ledet|leder|leier) /;

export const unknownBody: Rule = {
  id: 'unknown-body',
  kind: 'strength',
  title: { nb: 'Organ som ikke er omtalt', en: 'Body that is not introduced' },
  description: {
    nb: 'Et utvalg eller en gruppe som får en rolle, må avtalen si hvem som er med i.',
    en: 'Where a committee or a group is given a role, the agreement must say who is in it.',
  },
  severity: { draft: 'info', signing: 'info' },
  sources: [SOURCES.innst306],
  check({ prose }, report) {
    for (const key of prose.keys()) {
      if (!BODY.test(key) || !OWN.test(key)) continue;
      const hits = prose.hits(key);
      const [first] = hits;
      if (first?.text.kind !== 'prose' || isIntroduced(prose, key, hits)) continue;
      const { text, word } = first;
      report({
        at: placeIn(text, word.start, word.end),
        message: {
          nb: `Avtalen sier ikke hva «${word.text}» er, eller hvem som er med.`,
          en: `The agreement does not say what “${word.text}” is, or who is in it.`,
        },
        help: {
          nb: 'Skriv hvem som er med, eller bruk navnet på et organ som finnes.',
          en: 'Say who is in it, or use the name of a body that exists.',
        },
      });
    }
  },
};

/** Named more than once, in the indefinite form, or with those who are in it. */
function isIntroduced(prose: Prose, key: string, hits: readonly Hit[]): boolean {
  if (new Set(hits.map((hit) => prose.sentenceAt(hit))).size > 1) return true;
  const stem = key.replace(/(?:et|a|en|n)$/, '');
  if (stem.length >= 3 && prose.keysFrom(stem).some((other) => other !== key)) return true;
  return hits.some((hit) => INTRODUCED.test(prose.sentenceAt(hit).keys));
}
