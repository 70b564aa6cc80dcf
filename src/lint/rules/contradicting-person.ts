import { contactPerson } from '../contradictions/contact-person.ts';
import { doers } from '../contradictions/doers.ts';
import { persons } from '../contradictions/persons.ts';
import { reportContradictions } from '../contradictions/said.ts';
import { signedBy } from '../contradictions/signed-by.ts';
import { signingRoles } from '../contradictions/signing-roles.ts';
import type { Rule } from '../rule.ts';

export const contradictingPerson: Rule = {
  id: 'contradicting-person',
  kind: 'strength',
  title: { nb: 'To ulike personer i samme verv', en: 'Two different persons in one office' },
  description: {
    nb: 'Et navn som står igjen fra før, eller en annen rolle under streken enn i feltet, gjør det uklart hvem som binder partene.',
    en: 'A name left from before, or another role under the line than in the data, makes it unclear who binds the parties.',
  },
  severity: { draft: 'warning', signing: 'error' },
  needs: [['parter']],
  check(context, report) {
    for (const matter of persons(context)) reportContradictions(matter, report);
    for (const matter of signingRoles(context)) reportContradictions(matter, report);
    for (const matter of doers(context)) reportContradictions(matter, report);
    reportContradictions(contactPerson(context), report);
    for (const matter of signedBy(context)) reportContradictions(matter, report);
  },
};
