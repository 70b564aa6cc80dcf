import { officeOf } from '../contradictions/office.ts';
import { namedOffices } from '../contradictions/persons.ts';
import type { Said } from '../contradictions/said.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import type { Place, Rule } from '../rule.ts';

/** Said outright, the head of the police station may well be the politikontakt too. */
const BOTH =
  / (?:lensmann|politistasjonssjef|stasjonssjef)[^ ]* (?:er|som|er også|er og|er selv|er sjølv) politikontakt/;

export const personInTwoOffices: Rule = {
  id: 'person-in-two-offices',
  kind: 'strength',
  title: { nb: 'Samme person i to verv', en: 'The same person in two offices' },
  description: {
    nb: 'Står samme navn som politikontakt og som den som signerer for politiet, er det ofte en rest fra kopiering.',
    en: 'Where one name stands as politikontakt and as the one who signs for the police, it is often left from copying.',
  },
  severity: { draft: 'info', signing: 'warning' },
  needs: [['parter']],
  check(context, report) {
    if (sentencesWith(context.prose, ['politikontakt'], ({ keys }) => BOTH.test(keys)).length > 0) return;
    const named = new Map<string, { office: string; said: Said<string> }>();
    for (const [office, said] of namedOffices(context)) {
      const key = said.value.toLowerCase();
      const first = named.get(key);
      if (first === undefined) named.set(key, { office, said });
      else if (excludes(first.office, office) && !mayBeNamesakes(first.said, said)) {
        const second = { office, said };
        // Under the line it matters most.
        const [here, there] = isSignature(first.said.at) ? [first, second] : [second, first];
        report({
          at: here.said.at,
          message: {
            nb: `«${said.words}» er ${nameOf(here.office)} her, men ${nameOf(there.office)} et annet sted.`,
            en: `“${said.words}” is ${nameOf(here.office)} here, but ${nameOf(there.office)} elsewhere.`,
          },
          help: {
            nb: 'Rett navnet på ett av stedene, eller skriv i teksten at samme person har begge verv.',
            en: 'Correct the name in one of the places, or say in the text that one person has both offices.',
          },
          related: [
            {
              at: there.said.at,
              message: { nb: `«${said.words}» står også her.`, en: `“${said.words}” stands here too.` },
            },
          ],
        });
      }
    }
  },
};

/** Nobody works for both parties, and who leads is not the one who is led. */
function excludes(one: string, other: string): boolean {
  if (one === other) return false;
  const sides = [one, other].map(sideOf);
  if (sides[0] !== sides[1]) return true;
  const pair = new Set([one, other]);
  return sides[0] === 'politi' ? pair.has('politikontakt') : pair.has('ordfører') && pair.has('kommunedirektør');
}

/** Two facts are rarely left from copying, and two people may be called Kari Moe; hardly Kari Lie Moe. */
function mayBeNamesakes(one: Said<string>, other: Said<string>): boolean {
  const areFacts = !('start' in one.at) && !('start' in other.at);
  return areFacts && one.value.split(/[ -]/).length < 3;
}

function isSignature(at: Place): boolean {
  return 'path' in at && at.path[0] === 'signaturer';
}

function sideOf(office: string): string | undefined {
  return CHIEFS.has(office) ? 'politi' : officeOf(office.toLowerCase())?.side;
}

const CHIEFS = new Set(['politileder', 'politikontakt', 'politimester', 'visepolitimester']);

function nameOf(office: string): string {
  return office === 'politileder' ? 'leder i politiet' : office;
}
