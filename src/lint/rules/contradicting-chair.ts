import { isUtelatt } from '../../../schema/values/utelatt.ts';
import type { LintContext } from '../context.ts';
import { placeIn } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import type { Place, Rule } from '../rule.ts';

const CHAIRS = ['ledes', 'leiast', 'leies', 'leder', 'leier', 'leiar'];
const COUNCIL = / (?:politirådet|politirådets|rådet|møtene|møta|møtet|politirådsmøtene|rådsmøtene) /;
const OTHER =
  /gruppe|grupper|utvalg|utval|nettverk|team|forum|slt|vekselvis|vekselsvis|omgang|annenhver|annakvar|fravær|forfall|vara|nestleder|nestleiar|skal ikke|ikkje|sammen|saman|(?:ordfør|kommunedirektør|rådmann)\S* og /;
/** Who chairs: what stands after «ledes av», or before «leder». */
const BY =
  /(?: (?:ledes|leiast|leies) av (?:\S+ )?(\S+) )|(?: (\S+) (?:som )?(?:leder|leier|leiar) (?:møtene|møta|møtet|politirådet|rådet) )|(?: (?:leder|leiar) (?:av|for|i) (?:rådet|politirådet) er (\S+) )/;
const SIDES = [
  ['kommune', /^(?:ordfør|kommunedirektør|rådmann|byrådsleder|byrådsleiar|kommunalsjef)/],
  [
    'politi',
    /^(?:politimester|politimeister|lensmann|stasjonssjef|politistasjonssjef|politiavdelingsle|avdelingsleder|driftsenhetsleder|driftseiningsleiar|politikontakt)/,
  ],
] as const;

interface Said {
  at: Place;
  side: string;
  role: string;
}

export const contradictingChair: Rule = {
  id: 'contradicting-chair',
  kind: 'strength',
  title: { nb: 'To ulike ledere av politirådet', en: 'Two different chairs of the council' },
  description: {
    nb: 'Ledes rådet av ordføreren ett sted og av politiet et annet, vet ingen hvem som kaller inn.',
    en: 'If the mayor chairs in one place and the police in another, nobody knows who convenes.',
  },
  severity: { draft: 'warning', signing: 'error' },
  check(context, report) {
    const [first, ...others] = allSaid(context);
    const other = others.find(({ side }) => side !== first?.side);
    if (first === undefined || other === undefined) return;
    report({
      at: other.at,
      message: {
        nb: `Politirådet ledes av «${other.role}» her, men av «${first.role}» et annet sted.`,
        en: `The council is chaired by “${other.role}” here, but by “${first.role}” elsewhere.`,
      },
      help: {
        nb: 'Skriv lederen ett sted, som felt, og nevn det i teksten med {{politiråd.leder}}.',
        en: 'Write the chair once, as data, and mention it in the text as {{politiråd.leder}}.',
      },
      related: [{ at: first.at, message: { nb: `«${first.role}» står her.`, en: `“${first.role}” stands here.` } }],
    });
  },
};

function allSaid({ agreement, prose }: LintContext): Said[] {
  const said: Said[] = [];
  const { politiråd } = agreement.seksjoner;
  if (!isUtelatt(politiråd) && politiråd.leder !== undefined && !isUtelatt(politiråd.leder)) {
    const { rolle } = politiråd.leder;
    const side = rolle === undefined ? undefined : sideOf(rolle.toLowerCase());
    if (rolle !== undefined && side)
      said.push({ at: { path: ['seksjoner', 'politiråd', 'leder'] }, side, role: rolle });
  }
  for (const { text, keys, from, to } of sentencesWith(prose, CHAIRS)) {
    if (text.kind !== 'prose' || !COUNCIL.test(keys) || OTHER.test(keys)) continue;
    const role = BY.exec(keys)
      ?.slice(1)
      .find((it) => it !== undefined);
    const side = role === undefined ? undefined : sideOf(role);
    const word = text.wordList.slice(from, to).find(({ key }) => key === role);
    if (word && side) said.push({ at: placeIn(text, word.start, word.end), side, role: word.text });
  }
  return said;
}

function sideOf(role: string): string | undefined {
  return SIDES.find(([, names]) => names.test(role))?.[0];
}
