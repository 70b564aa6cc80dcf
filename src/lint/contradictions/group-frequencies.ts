import type { LintContext } from '../context.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { type CouncilAsGroup, councilAsGroup } from './council-as-group.ts';
import { MEETING_WORDS } from './frequency-kinds.ts';
import { mayTellOfGroup, meetingGroupOf } from './meeting-group.ts';
import { isCompatible, type PerYear, saidIn } from './per-year.ts';
import type { Matter, Said } from './said.ts';
import { scheduledMeetings } from './scheduled-meetings.ts';

const GROUP = Symbol('council as group');

function groupOf(context: LintContext): CouncilAsGroup {
  return context.once(GROUP, ({ prose }) => councilAsGroup(prose, MEETING_WORDS));
}

/** What is said of a group that is the council. */
export function saidOfGroup(context: LintContext): Said<PerYear>[] {
  return groupOf(context)
    .sentences.flatMap((it) => saidIn(it, scheduledMeetings))
    .map((it) => ({ ...it, aside: true as const }));
}

/** «SLT-koordinatoren og politikontakten møtes hver uke», and nobody else. */
const PAIR =
  / (?:slt-?koordinator\S*,? (?:og|møter) politikontakt\S*|politikontakt\S* (?:og|møter) slt-?koordinator\S*) /;

const isAboutPair = ({ text, keys }: ProseSentence) =>
  text.kind === 'prose' && PAIR.test(keys) && !/skol|skul|forel|rådet|grupp|utval|forum|team/.test(keys);

/** How often each group meets that the text names: «SLT-utvalget», «koordineringsgruppa». */
export function groupFrequencies(context: LintContext): Matter<PerYear>[] {
  const { prose } = context;
  const groups = new Map<string, { name: string; said: Said<PerYear>[] }>();
  const isCouncil = groupOf(context).names;
  for (const sentence of sentencesWith(prose, MEETING_WORDS, mayTellOfGroup)) {
    const body = / politiråd\S* | rådet | felles | ekstra | som (?:møter|møtar|deltar|deltek|stiller) i /.test(
      sentence.keys,
    )
      ? null
      : meetingGroupOf(sentence);
    if (body === null || isCouncil.has(body.id.replace(/^slt-?/, ''))) continue;
    const group = groups.get(body.id) ?? { name: body.name, said: [] };
    groups.set(body.id, group);
    group.said.push(...saidIn(sentence, scheduledMeetings));
  }
  const pair = sentencesWith(
    prose,
    [...MEETING_WORDS, 'statusmøte', 'statusmøter', 'samarbeidsmøte', 'samarbeidsmøter'],
    isAboutPair,
  );
  groups.set('', {
    name: 'SLT-koordinatoren og politikontakten',
    said: pair.flatMap((it) => saidIn(it, scheduledMeetings)),
  });
  return [...groups.values()].map(({ name, said }) => ({
    name: { nb: `Hvor ofte ${name} møtes,`, en: `How often ${name} meets` },
    said,
    agree: isCompatible,
    help: { nb: 'Bestem hvor ofte, og skriv det ett sted.', en: 'Decide how often, and write it once.' },
  }));
}
