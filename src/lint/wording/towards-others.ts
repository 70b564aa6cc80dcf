import { type ExpressionHit, expressionTable, findExpressions } from '../prose/expressions.ts';
import { leadOf } from '../prose/lead-of.ts';
import { beside } from '../prose/neighbours.ts';
import type { Prose } from '../prose/prose.ts';
import { namesActor } from './actors.ts';
import { isOwnText, keysOf } from './duty-sentence.ts';
import { isParty } from './reservation-words.ts';

const THINGS =
  'informasjon|beskjed|opplæring|tilbud|tilbod|veiledning|rettleiing|rettledning|kurs|orientering|undervisning|oppfølging|oppfølgjing|opplysning|råd|folder|brosjyre|informasjonsskriv|gjennomgang|innføring';
const TABLE = expressionTable([
  [`få|fått ${THINGS}`, null],
  [`få|fått en|ein|ei|et|eit|god|skriftlig|skriftleg|tett|felles|egen|eigen|årlig|årleg ${THINGS}`, null],
  [`få|fått en|ein|ei|et|eit god|kort|skriftlig|skriftleg|felles|egen|eigen|årlig|årleg ${THINGS}`, null],
]);
/** How far from the verb the modal may stand: «Ved sesongstart skal alle utleierne få informasjon». */
const REACH = 6;
/** What the parties get they give each other, and members of their bodies get it from the secretary. */
const THEIRS =
  /^(?:kommun\S*|polit\S*|part\S*|medlem\S*|slt\S*|styret|bystyret|formannskapet|ordfører\S*|ordførar\S*|lensmann\S*|deltaker\S*|deltakar\S*|møtedeltak\S*|stedfortreder\S*|etat\S*|\S*(?<!om)rådet|\S*gruppen?|\S*gruppa|\S*utvalget|\S*utvalet|vikar\S*|han|hun|ho|vi|me)$/;
/** Before the verb they make it part of something else: a goal, a right, a question. */
const SUBORDINATE =
  /^(?:at|om|når|hvis|viss|dersom|hvordan|korleis|hva|kva|hvem|kven|mål|målet|kan|kunne|bør|ikke|ikkje)$/;
/** From whom they get it. */
const FROM = /^(?:av|fra|frå|hos|gjennom|via|på|i)$/;

/** What others are to get from nobody: «Utleierne skal få informasjon om regelverket ved sesongstart». */
export function towardsOthers(prose: Prose): ExpressionHit<null>[] {
  return findExpressions(prose, TABLE).filter(({ hit }) => {
    const sentence = prose.sentenceAt(hit);
    if (!isOwnText(sentence) || /^(?:formål|taushetsplikt)$/.test(hit.text.section)) return false;
    const said = keysOf(sentence);
    const at = hit.index - sentence.from;
    const before = said.slice(0, at);
    if (!before.slice(-REACH).some((key) => key === 'skal' || key === 'må')) return false;
    if (before.some((key) => SUBORDINATE.test(key) || THEIRS.test(key))) return false;
    const after = said.slice(at + 1);
    if (after.some((key, index) => FROM.test(key) && namesGiver(after.slice(index + 1, index + 5)))) return false;
    if (namesActor(leadOf(sentence).trim().split(' '))) return false;
    return ![beside(sentence, -1), beside(sentence, 1)].some((it) => it !== undefined && namesGiver(alone(keysOf(it))));
  });
}

/** «Samarbeid med Tolletaten»: with whom is not who. */
function alone(keys: string[]): string[] {
  const at = keys.indexOf('med');
  return at < 0 ? keys : keys.slice(0, at);
}

/** Whether somebody stands there who may give it. */
function namesGiver(keys: readonly string[]): boolean {
  return namesActor(keys) || keys.some(isParty);
}
