import type { Message } from '../../diagnostics/diagnostic.ts';
import type { LintContext } from '../context.ts';
import { dutiesElsewhere } from '../elsewhere/duties-elsewhere.ts';
import { allNumbers, type Mention, mentionsOf, ownNumbers } from '../elsewhere/mentions.ts';
import { officeDaysElsewhere } from '../elsewhere/office-days-elsewhere.ts';
import { schoolsElsewhere } from '../elsewhere/schools-elsewhere.ts';
import { type TownElsewhere, townsElsewhere } from '../elsewhere/towns-elsewhere.ts';
import { type NamedMunicipality, partyMunicipalities } from '../municipalities.ts';
import { placeIn } from '../prose/prose.ts';
import type { Report, Rule } from '../rule.ts';

export const otherMunicipality: Rule = {
  id: 'other-municipality',
  kind: 'municipalities',
  title: { nb: 'En annen kommune i teksten', en: 'Another kommune in the text' },
  description: {
    nb: 'Navnet på en kommune som ikke er part, kommer ofte av at teksten er kopiert fra en annen avtale.',
    en: 'The name of a kommune that is no party often comes from copying another agreement.',
  },
  severity: { draft: 'warning', signing: 'warning' },
  needs: [['parter']],
  check(context, report) {
    const own = ownNumbers(context);
    const byName = new Map<string, Mention[]>();
    for (const mention of mentionsOf(context)) {
      if (allNumbers(mention.named).some((number) => own.has(number))) continue;
      const { name } = mention.named;
      byName.set(name, [...(byName.get(name) ?? []), mention]);
    }
    for (const town of townsElsewhere(context)) reportTown(town, report);
    const offices = officeDaysElsewhere(context);
    for (const named of offices) reportOffice(named, context, report);
    const reported = new Set(offices);
    for (const named of schoolsElsewhere(context)) {
      reported.add(named);
      reportName(named, report);
    }
    for (const named of dutiesElsewhere(context)) {
      if (reported.has(named)) continue;
      reported.add(named);
      reportName(named, report);
    }
    for (const mentions of byName.values()) {
      // Who is named as a neighbour may be named again, unless its organs are too: then the text is copied.
      const isCopied = mentions.some(({ use }) => use === 'organ');
      if (!isCopied && mentions.some(({ use }) => use === 'neighbour')) continue;
      const lines = new Map<string, Mention>();
      for (const mention of mentions) {
        const { text, start } = mention.named;
        const line = `${text.order} ${text.words.lastIndexOf('\n', start)}`;
        if (mention.use !== 'place' && mention.use !== 'neighbour' && !lines.has(line)) lines.set(line, mention);
      }
      for (const { named } of lines.values()) if (!reported.has(named)) reportName(named, report);
    }
  },
};

function reportName({ name, text, start, end }: NamedMunicipality, report: Report): void {
  report({
    at: placeIn(text, start, end),
    message: {
      nb: `${name} er ikke part i avtalen. Er navnet kopiert fra en annen avtale?`,
      en: `${name} is no party to the agreement. Was the name copied from another one?`,
    },
    help: correctOrList(name),
  });
}

function reportTown({ text, start, end, town, kommune }: TownElsewhere, report: Report): void {
  report({
    at: placeIn(text, start, end),
    message: {
      nb: `${town} ligger i ${kommune}, som ikke er part i avtalen. Er teksten kopiert fra en annen avtale?`,
      en: `${town} lies in ${kommune}, which is no party to the agreement. Was the text copied from another one?`,
    },
    help: correctOrList(kommune),
  });
}

function reportOffice({ name, text, start, end }: NamedMunicipality, context: LintContext, report: Report): void {
  const party = partyMunicipalities(context)
    .map(({ navn }) => navn)
    .join(' og ');
  report({
    at: placeIn(text, start, end),
    message: {
      nb: `Kontordagen er lagt til ${name} kommune, men avtalen er med ${party}.`,
      en: `The office day is in ${name} kommune, but the agreement is with ${party}.`,
    },
    help: {
      nb: `Skriv hvor politikontakten er i ${party}, eller nevn begge kommunene.`,
      en: `Write where the politikontakt is in ${party}, or name both kommuner.`,
    },
  });
}

function correctOrList(kommune: string): Message {
  return {
    nb: `Rett navnet. Er det riktig, før opp ${kommune} under parter.samarbeidskommuner.`,
    en: `Correct the name. If it is right, list ${kommune} under parter.samarbeidskommuner.`,
  };
}
