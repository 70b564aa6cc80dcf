import type { Agreement } from '../../schema/agreement.ts';
import type { SectionId } from '../../schema/sections/index.ts';
import { isUtelatt, type Utelatt } from '../../schema/values/utelatt.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import { subjectIn } from './actors.ts';
import type { Actor, AgreementCommitment, Strength } from './commitment.ts';
import { deadlineOf, type FrequencyFact, frequencyOf } from './frequency-of.ts';
import { inWords } from './in-words.ts';
import { wordsOf } from './words.ts';

type Facts<Id extends SectionId> = Exclude<Agreement['seksjoner'][Id], Utelatt>;

/** What a reader of facts says about one of them. */
interface Fact {
  at: Path;
  actor: Actor | null;
  text: string;
  strength?: Strength;
  frequency?: FrequencyFact | undefined;
  deadline?: string | undefined;
  minst?: boolean | undefined;
}

/** One reader per section: which of its facts bind somebody. */
const READERS: { [Id in SectionId]: (facts: Facts<Id>) => Fact[] } = {
  formål: () => [],
  tjenestetilbud: (it) => [
    ...one(it.beredskap, (text) => ({ at: ['beredskap'], actor: 'politi', text })),
    ...one(it.responstid, (value) => ({ at: ['responstid'], actor: 'politi', text: inWords(value) })),
    ...one(it.forebyggere, (value) => ({ at: ['forebyggere'], actor: 'politi', text: inWords(value) })),
    ...one(it.frivillige, (value) => ({ at: ['frivillige', 'kontakt'], actor: 'politi', text: value.kontakt })),
  ],
  politikontakt: (it) => [
    ...one(it.tilstedeværelse, (value) => often(['tilstedeværelse'], 'politikontakt', value)),
    ...one(it.uniformert, (value) => ({ at: ['uniformert'], actor: 'politikontakt', text: inWords(value) })),
    ...one(it.fullmakt, (text) => ({ at: ['fullmakt'], actor: 'politikontakt', strength: 'kan', text })),
    ...each(it.fast_i, ['fast_i'], 'politikontakt'),
    ...each(it.pådriver_for, ['pådriver_for'], 'politikontakt'),
    ...each(it.oppgaver, ['oppgaver'], 'politikontakt'),
  ],
  politiråd: (it) => [
    ...each(it.oppgaver, ['oppgaver'], 'politiråd'),
    ...one(it.leder, (value) => ({ at: ['leder'], actor: actorNamed(value.rolle), text: value.rolle })),
    ...one(it.sekretær, (value) => ({ at: ['sekretær'], actor: actorNamed(value.rolle), text: inWords(value) })),
    ...one(it.møter, (value) => often(['møter'], 'politiråd', value)),
    ...one(it.fellesmøter, (value) => often(['fellesmøter'], 'politiråd', value)),
    ...(it.gjester ?? []).flatMap((gjest, i) =>
      one(gjest.møter, (value) => often(['gjester', i, 'møter'], 'politiråd', value)),
    ),
    ...one(it.møteplan, (value) => ({
      at: ['møteplan'],
      actor: 'politiråd',
      strength: value.styrke ?? 'skal',
      text: inWords(value.for),
    })),
  ],
  SLT: (it) => [
    ...one(it.koordinator, (value) => ({ at: ['koordinator'], actor: 'kommune', text: inWords(value) })),
    ...(it.fora ?? []).flatMap((forum, i) =>
      one(forum.møter, (value) => often(['fora', i, 'møter'], actorNamed(forum.navn), value)),
    ),
    ...each(it.planer_legges_fram_for, ['planer_legges_fram_for'], 'SLT-koordinator'),
  ],
  forventninger: (it) => [
    ...each(it.til_begge, ['til_begge'], 'begge', 'mål'),
    ...each(it.til_kommunen, ['til_kommunen'], 'kommune', 'mål'),
    ...each(it.til_politiet, ['til_politiet'], 'politi', 'mål'),
  ],
  fokusområder: (it) =>
    present(it.områder).flatMap((område, i) =>
      (område.tiltak ?? []).map((tiltak, j) => ({
        at: ['områder', i, 'tiltak', j],
        actor: actorNamed(tiltak.ansvarlig),
        text: tiltak.hva,
        frequency: tiltak.hyppighet,
        deadline: tiltak.frist,
      })),
    ),
  organisering: (it) => [
    ...(it.fordeling ?? []).map((value, i) => ({
      at: ['fordeling', i],
      actor: value.veksler ? 'begge' : actorNamed(value.ansvarlig),
      text: inWords(value.oppgaver),
    })),
    ...(['årshjul', 'handlingsplan', 'strategiplan'] as const).flatMap((key) =>
      one(it[key], (value) => plan([key], value)),
    ),
    ...(it.andre_planer ?? []).map((value, i) => plan(['andre_planer', i], value)),
    ...one(it.ressurser, (text) => ({ at: ['ressurser'], actor: actorNamed(text), text })),
  ],
  taushetsplikt: (it) => [
    ...each(it.gjelder, ['gjelder'], null),
    ...one(it.samtykke, (text) => ({ at: ['samtykke'], actor: 'begge', text })),
    ...one(it.instruks, (value) => ({ at: ['instruks'], actor: 'begge', text: inWords(value) })),
    ...one(it.journalføring, (text) => ({ at: ['journalføring'], actor: actorNamed(text), text })),
  ],
  evaluering: (it) => {
    const actor = typeof it.ansvarlig === 'string' ? actorNamed(it.ansvarlig) : null;
    return [
      ...one(it.hyppighet, (value) => often(['hyppighet'], actor, value)),
      ...each(it.rapporteres_til, ['rapporteres_til'], actor),
    ];
  },
};

/** The commitments that the facts of one section make, with those listed under `forpliktelser`. */
export function commitmentsInFacts(agreement: Agreement, id: SectionId): AgreementCommitment[] {
  const section = agreement.seksjoner[id];
  if (isUtelatt(section)) return [];
  const read = READERS[id] as (facts: typeof section) => Fact[];
  const listed = (section.forpliktelser ?? []).map(
    (it, i): Fact => ({
      at: ['forpliktelser', i],
      actor: actorNamed(it.hvem),
      strength: it.styrke,
      text: `${it.hvem} ${it.styrke} ${it.hva}`,
      frequency: it.hyppighet,
      deadline: it.frist,
    }),
  );
  return [...read(section), ...listed].map((fact) => commitment(fact, id));
}

function commitment(fact: Fact, section: SectionId): AgreementCommitment {
  const frequency = fact.frequency ? frequencyOf(fact.frequency) : null;
  return {
    actor: fact.actor,
    strength: fact.strength ?? 'skal',
    negated: false,
    text: fact.text,
    start: 0,
    end: 0,
    frequency,
    minst: frequency?.bound === 'minst',
    deadline: deadlineOf(fact.deadline),
    hedge: null,
    subordinate: false,
    source: 'fact',
    section,
    path: ['seksjoner', section, ...fact.at],
  };
}

/** A fact that may be missing or left out with a reason. */
function one<T>(value: T | Utelatt | undefined, make: (value: Exclude<T, Utelatt | undefined>) => Fact): Fact[] {
  return value === undefined || isUtelatt(value) ? [] : [make(value as Exclude<T, Utelatt | undefined>)];
}

function each(
  items: readonly string[] | undefined,
  at: Path,
  actor: Actor | null,
  strength: Strength = 'skal',
): Fact[] {
  return (items ?? []).map((text, i) => ({ at: [...at, i], actor, text, strength }));
}

function present<T>(items: readonly T[] | Utelatt | undefined): readonly T[] {
  return items === undefined || isUtelatt(items) ? [] : items;
}

function often(at: Path, actor: Actor | null, frequency: FrequencyFact): Fact {
  return { at, actor, text: inWords(frequency), frequency };
}

interface PlanFact {
  ansvarlige?: string[] | undefined;
  lages?: FrequencyFact | undefined;
  frist?: string | undefined;
}

function plan(at: Path, value: PlanFact): Fact {
  const actor = actorNamed((value.ansvarlige ?? []).join(' og '));
  return { at, actor, text: inWords(value), frequency: value.lages, deadline: value.frist };
}

/** The actor that a role or body is known as, else its own name. */
function actorNamed(name: string | undefined): Actor | null {
  return name === undefined || name === '' ? null : (subjectIn(wordsOf(name)) ?? name);
}
