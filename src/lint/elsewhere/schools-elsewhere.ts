import type { LintContext } from '../context.ts';
import { municipalitiesIn, type NamedMunicipality, partyNumbers } from '../municipalities.ts';
import { sentenceOf } from '../place-context.ts';
import { leadOf } from '../prose/lead-of.ts';
import { allNumbers } from './mentions.ts';

const UPPER_SCHOOL = /^(?:vgs|videregående|vidaregåande)(?![A-Za-zÀ-ÖØ-öø-ɏ])/;
/** «alle skoler …, herunder»: what is named after them is one of them. */
const OWN_SCHOOLS =
  /(?:(?:alle|samtlige|samtlege|hver|kvar|kommunens|våre|sine|egne|eigne) (?:\S+ )?(?:skole|skoler|skolene|skule|skular|skulane)|(?:skolene|skulane) i (?:kommunen|kommuna|bygda)),? (?:\S+ ){0,6}?(?:herunder|inkludert|inklusive|deriblant|medregnet|medrekna|også|og|samt) (?:på |ved )?$/i;
/** Where the young of the kommune go to school although it lies elsewhere. */
const GO_THERE =
  / (?:hybel\S*|hyblar|hybler|pendl\S*|nabo\S*|grann\S*|region\S*|utenfor|utanfor|elever fra|elevar frå|ungdom fra|der (?:\S+ ){0,2}(?:elev|ungdom)\S*|(?:elev|ungdom)\S* (?:\S+ ){0,3}(?:går|reiser|har) (?:på|til)) /;
const REACH = 120;

/** Upper schools that bear the name of another kommune among the agreement's own schools: «besøke alle skoler, herunder Øksnes videregående». */
export function schoolsElsewhere(context: LintContext): NamedMunicipality[] {
  const own = partyNumbers(context);
  return municipalitiesIn(context).filter((named) => {
    const { text, start, next, ordinary } = named;
    if (text.kind !== 'prose' || ordinary || !UPPER_SCHOOL.test(next)) return false;
    if (allNumbers(named).some((number) => own.has(number))) return false;
    if (!OWN_SCHOOLS.test(text.words.slice(Math.max(0, start - REACH), start))) return false;
    const sentence = sentenceOf(named, context.prose);
    return sentence !== null && !GO_THERE.test(`${leadOf(sentence)}${sentence.keys}`);
  });
}
