import { kommuneOfTown, townKeys } from '../../register/tettsteder.ts';
import { judgedOn } from '../agreement-dates.ts';
import type { LintContext } from '../context.ts';
import { municipalitiesIn, numbersOf, partyMunicipalities } from '../municipalities.ts';
import { type Hit, keysBetween, type ProseText } from '../prose/prose.ts';
import { hitsOf } from '../prose/sentences-with.ts';

/** A town of a kommune that has no part in the agreement, where the text speaks of it as its own. */
export interface TownElsewhere {
  text: ProseText;
  start: number;
  end: number;
  town: string;
  /** «Sør-Varanger» */
  kommune: string;
}

/** «skolene i Kirkenes», «rådhuset i Kirkenes»: what the parties answer for in their own. */
const OWN =
  / (?:\S*skole(?:r|ne|n)?|\S*skul(?:ar|ane|en)|\S*ungdom(?:men|mer|mene|mar|mane|skolen|sskolen|smiljøet|sklubben|sklubba)?|barn|unge|elever|elevar|barnehagene|barnehagane|innbyggere|innbyggerne|innbyggj?arar|innbyggj?arane|næringslivet|utesteder|utestedene|utestadene|utestadane|utelivet|skjenkestedene|skjenkestadene|rådhuset|kommunehuset|servicetorget|\S*klubben|\S*klubba|russen|russefeiringen|russefeiringa|sentrum|patruljering|patruljerer|synlig|synleg|kriminaliteten|rusmiljøet) (?:i|på) $/;
/** What others have there too, or what is told of both. */
const SHARED =
  / (?:felles|nabo\S*|grann\S*|region\S*|interkommunal\S*|politistasjon\S*|lensmannskontor\S*|sammen|saman|besøk\S*|fra|frå|også|samt) /;

/** The towns of other kommuner that are spoken of as if they were the agreement's own: «Kirkenes sentrum». */
export function townsElsewhere(context: LintContext): TownElsewhere[] {
  const hits = hitsOf(context.prose, townKeys()).filter((hit) => isOwn(hit, context));
  if (hits.length === 0) return [];
  const date = judgedOn(context);
  const known = new Set(
    partyMunicipalities(context).flatMap(({ nummer, navn }) => [
      nummer,
      ...numbersOf(navn, date),
      ...numbersOf(navn, undefined),
    ]),
  );
  // Who is named in the agreement besides is told of where the name stands.
  for (const { candidates } of municipalitiesIn(context))
    for (const { kommune, successors } of candidates)
      for (const { number } of [kommune, ...successors]) known.add(number);
  return hits.flatMap(({ text, word }) => {
    const match = kommuneOfTown(word.key);
    if (!match || known.has(match.kommune.number)) return [];
    return [{ text, start: word.start, end: word.end, town: word.text, kommune: match.kommune.name }];
  });
}

function isOwn({ text, index, word }: Hit, { prose }: LintContext): boolean {
  if (text.kind !== 'prose' || text.section === 'tjenestetilbud' || !/^[A-ZÀ-ÖØ-Þ]/.test(word.text)) return false;
  const { wordList } = text;
  const isCentre = wordList[index + 1]?.key === 'sentrum';
  if (!isCentre && !OWN.test(keysBetween(wordList, Math.max(0, index - 3), index))) return false;
  return !SHARED.test(prose.sentenceAt({ text, index, word }).keys);
}
