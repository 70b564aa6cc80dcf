import type { LintContext } from '../context.ts';
import { type Hit, type Prose, type ProseText, placeIn } from '../prose/prose.ts';
import { hitsOf } from '../prose/sentences-with.ts';
import type { Report, Rule } from '../rule.ts';
import { valueAt } from '../value-at.ts';
import { namedPersons } from '../wording/named-persons.ts';
import { type NamedOffice, officesNamedTwice } from '../wording/office-names.ts';
import { spellingsOf } from '../wording/person-spellings.ts';

/** Words for one thing: a text should keep to one of them. Each word with its forms. */
const GROUPS: readonly (readonly (readonly string[])[])[] = [
  [
    ['strategiplan', 'strategiplanen', 'strategiplanens'],
    ['strategidokument', 'strategidokumentet'],
  ],
  [
    ['koordineringsgruppe', 'koordineringsgruppen', 'koordineringsgruppa'],
    ['koordineringsteam', 'koordineringsteamet'],
  ],
  [
    ['politirådsavtale', 'politirådsavtalen', 'politirådsavtala'],
    ['samarbeidsavtale', 'samarbeidsavtalen', 'samarbeidsavtala'],
  ],
];

/** What an agreement calls itself, whatever its title says. */
const OWN_NAMES = ['politirådsavtalen', 'politirådsavtala', 'samarbeidsavtalen', 'samarbeidsavtala'];

export const inconsistentName: Rule = {
  id: 'inconsistent-name',
  kind: 'language',
  title: { nb: 'Ulike navn på det samme', en: 'Different names for one thing' },
  description: {
    nb: 'To navn på samme plan eller enhet får leseren til å tro at det er to.',
    en: 'Two names for one plan or unit make the reader believe there are two.',
  },
  severity: { draft: 'info', signing: 'info' },
  check(context, report) {
    const { prose } = context;
    const differ = (hit: Hit, first: Hit) => differAt(nameOf(hit), nameOf(first));
    const differAt = (other: Name, first: Name) =>
      report({
        at: placeIn(other.text, other.start, other.end),
        message: {
          nb: `«${other.name}» her, men «${first.name}» et annet sted.`,
          en: `“${other.name}” here, but “${first.name}” elsewhere.`,
        },
        help: { nb: 'Bruk ett navn i hele avtalen.', en: 'Use one name throughout.' },
        related: [
          {
            at: placeIn(first.text, first.start, first.end),
            message: { nb: `«${first.name}» står her.`, en: `“${first.name}” stands here.` },
          },
        ],
      });
    for (const group of GROUPS) {
      const found = group
        .map((forms) => hitsOf(prose, forms).filter(isOfToday).sort(byPlace)[0])
        .filter((hit) => hit !== undefined)
        .sort(byPlace);
      if (found.length > 1) differ(found[1]!, found[0]!);
    }
    const { tittel } = context.agreement;
    const names = OWN_NAMES.filter((name) => !tittel.toLowerCase().includes(name.replace(/(?:en|a)$/, '')));
    const [called] = /tj?enestetilb[ou]d$/i.test(tittel) ? hitsOf(prose, names).sort(byPlace) : [];
    if (called)
      report({
        at: { path: ['tittel'] },
        message: {
          nb: `«${tittel}» her, men «${called.word.text}» i teksten.`,
          en: `“${tittel}” here, but “${called.word.text}” in the text.`,
        },
        help: { nb: 'Bruk ett navn på avtalen.', en: 'Use one name for the agreement.' },
      });
    for (const { first, other } of officesNamedTwice(context)) differAt(officeOf(other), officeOf(first));
    reportPersons(context, report);
    for (const [first, ...others] of spellings(prose).values()) {
      const other = others.find(({ word }) => word.text !== first!.word.text);
      if (first && other) differ(other, first);
    }
  },
};

/** What a thing is called in one place. */
interface Name {
  text: ProseText;
  start: number;
  end: number;
  name: string;
}

function nameOf({ text, word }: Hit): Name {
  return { text, start: word.start, end: word.end, name: word.text };
}

function officeOf({ text, start, until, called }: NamedOffice): Name {
  return { text, start, end: until, name: called };
}

/** «politirådsavtalen fra 2014» is another one. */
function isOfToday({ text, word }: Hit): boolean {
  return (
    text.path[0] !== 'erstatter' &&
    !/^ (?:(?:for|mellom|om) (?:\S+ ){1,5}?)?(?:fra|frå|av|datert|for perioden) (?:\S+ ){0,2}\S*\d/.test(
      text.words.slice(word.end, word.end + 60),
    ) &&
    !/(?:første|fyrste|forrige|førre|tidligere|tidlegare|gamle|eldre|siste|hadde (?:en|ein)?|den gangs?) $/i.test(
      text.words.slice(Math.max(0, word.start - 24), word.start),
    )
  );
}

function byPlace(a: Hit, b: Hit): number {
  return a.text.order - b.text.order || a.index - b.index;
}

/** «Midt/Vest», «Midt-Vest» and «MidtVest»: names with a mark inside, and the same letters without it. */
function spellings(prose: Prose): Map<string, Hit[]> {
  const byLetters = new Map<string, Hit[]>();
  for (const key of prose.keys()) {
    if (!(key.includes('-') || key.includes('/')) || !/^[A-Za-zÀ-ÖØ-öø-ɏ]+[-/][A-Za-zÀ-ÖØ-öø-ɏ]+$/.test(key)) continue;
    const [hit] = prose.hits(key);
    if (!hit || !/^[A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ]*[-/][A-ZÀ-ÖØ-ÞĀ-ɏ]/.test(hit.word.text)) continue;
    const letters = key.replace(/[-/]/g, '');
    const together = byLetters.get(letters) ?? prose.hits(letters).slice(0, 1);
    byLetters.set(letters, [...together, hit].sort(byPlace));
  }
  return byLetters;
}

/** The names that the agreement has as data, and those that the text has after a role. */
function namesIn(context: LintContext): Set<string> {
  const { seksjoner, signaturer = [] } = context.agreement;
  const names = [
    ...signaturer.map(({ navn }) => navn),
    valueAt(seksjoner, ['politikontakt', 'navn']),
    ...['leder', 'nestleder', 'sekretær'].map((office) => valueAt(seksjoner, ['politiråd', office, 'navn'])),
    valueAt(seksjoner, ['SLT', 'koordinator', 'navn']),
  ];
  const given = names.filter((name) => typeof name === 'string');
  return new Set([...given, ...namedPersons(context).map(({ name }) => name)]);
}

/** «Marit Lindheim» in one place and «Marit Lindhjem» in another: one of them is wrong. */
function reportPersons(context: LintContext, report: Report): void {
  const pairs = new Set<string>();
  for (const name of namesIn(context)) {
    const said = spellingsOf(name, context.prose);
    const bare = (text: string) => text.replace(/s$/, '');
    const [first] = said;
    if (!first) continue;
    const other =
      said.find(({ text }) => bare(text) !== bare(first.text)) ?? (bare(first.text) === bare(name) ? null : first);
    if (!other) continue;
    const right = other === first ? name : first.text;
    // Each of two spellings in the text finds the other.
    const pair = [bare(other.text), bare(right)].sort().join('\n');
    if (pairs.has(pair)) continue;
    pairs.add(pair);
    report({
      at: placeIn(other.hit.text, other.start, other.end),
      message: {
        nb: `«${other.text}» her, men «${right}» et annet sted.`,
        en: `“${other.text}” here, but “${right}” elsewhere.`,
      },
      help: {
        nb: 'Finn ut hvordan navnet skrives, og skriv det likt.',
        en: 'Find out how the name is spelt, and spell it alike.',
      },
    });
  }
}
