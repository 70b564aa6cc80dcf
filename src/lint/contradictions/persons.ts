import { isUtelatt } from '../../../schema/values/utelatt.ts';
import type { LintContext } from '../context.ts';
import { municipalitiesIn, numbersOf, partyMunicipalities } from '../municipalities.ts';
import { guarded } from '../prose/guarded.ts';
import { placeIn } from '../prose/prose.ts';
import { hitsOf } from '../prose/sentences-with.ts';
import { valueAt } from '../value-at.ts';
import { officeOf } from './office.ts';
import { type Matter, type Said, saidAsFact } from './said.ts';

/** Offices that one person has; there may be several of others. */
const SINGLE = ['ordfører', 'kommunedirektør', 'byrådsleder', 'politimester', 'SLT-koordinator', 'politikontakt'];
const WORDS = [
  'ordfører',
  'ordføreren',
  'ordførar',
  'ordføraren',
  'kommunedirektør',
  'kommunedirektøren',
  'rådmann',
  'rådmannen',
  'politimester',
  'politimesteren',
  'politimeister',
  'politimeisteren',
  'slt-koordinator',
  'slt-koordinatoren',
  'politikontakt',
  'politikontakten',
  'kontakten',
  'byrådsleder',
];
const NAME =
  '([A-ZÆØÅ][a-zß-öø-ɏ]+(?:-[A-ZÆØÅ][a-zß-öø-ɏ]+)?(?: (?:[A-ZÆØÅ][a-zß-öø-ɏ]+(?:-[A-ZÆØÅ][a-zß-öø-ɏ]+)?|[A-ZÆØÅ]\\.)){1,3})';
/** «Ordfører, Kari Moe», «ordfører Kari Moe», «politikontakten heter Kari Moe». */
const AFTER = guarded(
  /[A-ZÆØÅ][a-zß-öø-ɏ]+(?:-[A-ZÆØÅ][a-zß-öø-ɏ]+)? [A-ZÆØÅ]/,
  new RegExp(
    `^(?: (?:i|for) (?:kommunen|[A-ZÆØÅ][A-Za-zÀ-ÖØ-öø-ɏ]+(?: kommune)?))?(?:,|:| er| heter| heiter)? ${NAME}`,
    'u',
  ),
);
const NO_PERSON = /kommune|politi|distrikt|kontor|stasjon|enhet|Kors|Sør|Nord|Vest|Øst|Midt|rådet/;

/** Who holds each office, as the agreement names them. */
export function persons(context: LintContext): Matter<string>[] {
  const said = new Map<string, Said<string>[]>(SINGLE.map((office) => [office, []]));
  for (const [office, it] of namedOffices(context)) said.get(office)?.push(it);
  return [...said].map(([office, named]) => ({
    name: { nb: `Navnet på ${office}`, en: `The name of the ${office}` },
    said: named,
    agree: isSamePerson,
    help: {
      nb: 'Skriv navnet ett sted, som felt, og ta ut det som ikke gjelder lenger.',
      en: 'Write the name once, as data, and take out what no longer holds.',
    },
  }));
}

/** Every office that the agreement names somebody for, with the name: facts first. */
export function namedOffices(context: LintContext): [string, Said<string>][] {
  return [...namedAsData(context), ...namedInText(context)];
}

/** With or without a middle name. */
function isSamePerson(one: string, other: string): boolean {
  const [left, right] = [one, other].map((name) => name.toLowerCase().split(/[ -]/));
  return (
    left!.at(-1) === right!.at(-1) ||
    left!.every((part) => right!.includes(part)) ||
    right!.every((part) => left!.includes(part))
  );
}

function namedAsData({ agreement }: LintContext): [string, Said<string>][] {
  const found: [string, Said<string>][] = [];
  const add = (path: (string | number)[], role: unknown) => {
    const name = valueAt(agreement, [...path, 'navn']);
    const office = typeof role === 'string' ? officeOf(role.toLowerCase())?.name : null;
    if (typeof name === 'string' && / /.test(name) && office)
      found.push([office, saidAsFact([...path, 'navn'], name, name)]);
  };
  const { politiråd } = agreement.seksjoner;
  add(['seksjoner', 'politikontakt'], 'politikontakt');
  for (const key of ['leder', 'nestleder', 'sekretær'])
    if (!isUtelatt(politiråd)) add(['seksjoner', 'politiråd', key], valueAt(politiråd, [key, 'rolle']));
  add(['seksjoner', 'SLT', 'koordinator'], 'SLT-koordinator');
  // With several kommuner there are several mayors.
  const isShared = Array.isArray(agreement.parter.kommune) && agreement.parter.kommune.length > 1;
  (agreement.signaturer ?? []).forEach(({ rolle, part }, index) => {
    if (!(isShared && part === 'kommune')) add(['signaturer', index], rolle);
  });
  return isShared ? found.filter(([office]) => officeOf(office)?.side !== 'kommune') : found;
}

function namedInText(context: LintContext): [string, Said<string>][] {
  const { prose, agreement } = context;
  if (Array.isArray(agreement.parter.kommune) && agreement.parter.kommune.length > 1) return [];
  const own = new Set(
    partyMunicipalities(context).flatMap(({ nummer, navn }) => [nummer, ...numbersOf(navn, undefined)]),
  );
  const named = municipalitiesIn(context);
  const others = named.filter(({ candidates }) => !candidates.some(({ kommune }) => own.has(kommune.number)));
  return hitsOf(prose, WORDS)
    .sort((a, b) => a.text.order - b.text.order || a.index - b.index)
    .flatMap(({ text, word }): [string, Said<string>][] => {
      const isContact = word.key === 'kontakten' && text.section === 'politikontakt';
      const office = isContact ? 'politikontakt' : officeOf(word.key)?.name;
      const match = text.kind === 'prose' ? AFTER.exec(text.words.slice(word.end, word.end + 120)) : null;
      const name = match?.[1];
      if (!office || !match || name === undefined || NO_PERSON.test(name)) return [];
      if (
        /(?:tidligere|tidlegare|daværende|forrige|vara) ?$/.test(
          text.words.slice(Math.max(0, word.start - 14), word.start),
        )
      )
        return [];
      const end = word.end + match[0].length;
      const start = end - name.length;
      // «ordfører, Øystre Slidre kommune»
      if (named.some((it) => it.text === text && it.start === start && it.end >= end)) return [];
      // «ordfører Kari Moe i Porsgrunn», «ordføreren i Porsgrunn, Kari Moe», but not «Kari Vik»
      const isElsewhere = (at: number) => at >= word.end && at <= end + 4 && !(at > start && at < end);
      if (others.some((it) => it.text === text && isElsewhere(it.start))) return [];
      return [[office, { at: placeIn(text, start, end), words: name, value: name }]];
    });
}
