import type { LintContext } from '../context.ts';
import { municipalitiesIn, type NamedMunicipality, partyNumbers } from '../municipalities.ts';
import { sentenceOf } from '../place-context.ts';
import { leadOf } from '../prose/lead-of.ts';
import { allNumbers } from './mentions.ts';

const OFFICE_DAY = / (?:kontordag\S*|kontortid|til stede|tilstede|til stades|treffes|treffast|fast plass) /;

/** The office day of the politikontakt belongs in the kommune of the agreement, also where the neighbour is named rightly elsewhere. */
export function officeDaysElsewhere(context: LintContext): NamedMunicipality[] {
  const found: NamedMunicipality[] = [];
  const own = partyNumbers(context);
  const isParty = (named: NamedMunicipality) => allNumbers(named).some((number) => own.has(number));
  const inProse = municipalitiesIn(context).filter(({ text }) => text.kind === 'prose');
  let known: boolean | undefined;
  const hasOwn = () => {
    known ??= inProse.some((it) => isParty(it) && isOfficeDay(it, context));
    return known;
  };
  const withParty = new Set(inProse.filter(isParty).map((it) => sentenceOf(it, context.prose)));
  for (const named of inProse) {
    if (isParty(named) || !(named.kommuneFollows || isTownHall(named))) continue;
    const sentence = sentenceOf(named, context.prose);
    if (!sentence || !OFFICE_DAY.test(sentence.keys)) continue;
    if (!/ politikontakt/.test(sentence.keys) && !/politikontakt/.test(leadOf(sentence))) continue;
    if (isTownHall(named) && hasOwn()) continue;
    if (withParty.has(sentence)) continue;
    found.push(named);
  }
  return found;
}

/** «kommunehuset i Alvdal» */
function isTownHall({ text, start }: NamedMunicipality): boolean {
  return /(?:kommunehuset?|rådhuset?|tinghuset|herredshuset|servicetorget|servicekontoret) (?:i|på) $/i.test(
    text.words.slice(Math.max(0, start - 24), start),
  );
}

function isOfficeDay(named: NamedMunicipality, { prose }: LintContext): boolean {
  return OFFICE_DAY.test(sentenceOf(named, prose)?.keys ?? '');
}
