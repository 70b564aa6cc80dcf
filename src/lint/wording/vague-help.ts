import type { Message } from '../../diagnostics/diagnostic.ts';
import type { VagueKind } from './vague-expressions/kind.ts';
import type { VagueRemarkKind } from './vague-remarks.ts';

/** What to write instead, by how something is vague. */
export const VAGUE_HELP: Readonly<Record<VagueKind | VagueRemarkKind | 'often' | 'soon', Message>> = {
  advice: {
    nb: 'Skriv «skal» om det er avtalt, eller flytt anbefalingen til handlingsplanen.',
    en: 'Write “skal” if it is agreed, or move the advice to the action plan.',
  },
  hedge: {
    nb: 'Skriv hva som skal gjøres uansett, og hva som er unntaket.',
    en: 'Write what shall be done in any case, and what the exception is.',
  },
  usual: {
    nb: 'Skriv hva som gjelder, og hva som er unntaket.',
    en: 'Write what holds, and what the exception is.',
  },
  aim: {
    nb: 'Skriv hvem som skal gjøre hva, og når.',
    en: 'Write who shall do what, and when.',
  },
  need: {
    nb: 'Skriv hvor ofte, eller hvem som avgjør at det er behov.',
    en: 'Write how often, or who decides that there is a need.',
  },
  may: {
    nb: 'Skriv «skal» om det er avtalt, eller under hvilke vilkår det gjelder.',
    en: 'Write “skal” if it is agreed, or on which conditions it holds.',
  },
  degree: {
    nb: 'Skriv et tall eller et krav som kan etterprøves.',
    en: 'Write a number or a requirement that can be checked.',
  },
  weighs: {
    nb: 'Skriv hvem som skal gjøre hva, og når.',
    en: 'Write who shall do what, and when.',
  },
  most: {
    nb: 'Skriv hvor mange dager det minst skal være.',
    en: 'Write how many days there shall be at least.',
  },
  open: {
    nb: 'Skriv hvilke, og hvem som gjør det.',
    en: 'Write which, and who does it.',
  },
  item: {
    nb: 'Skriv hva som skal gjøres, hvor ofte eller innen når.',
    en: 'Write what shall be done, how often or by when.',
  },
  looks: {
    nb: 'Skriv hva som skal gjøres, og innen når.',
    en: 'Write what shall be done, and by when.',
  },
  later: {
    nb: 'Skriv hvem som skal gjøre hva, og når.',
    en: 'Write who shall do what, and when.',
  },
  wish: {
    nb: 'Skriv «skal», og det som kan etterprøves: hva, hvor ofte, innen når.',
    en: 'Write “skal” and what can be checked: what, how often, by when.',
  },
  weight: {
    nb: 'Skriv hvem som skal sørge for det, og hvordan.',
    en: 'Write who shall see to it, and how.',
  },
  which: {
    nb: 'Skriv hvilke det er, og hvor raskt det skal skje.',
    en: 'Write which they are, and how soon it is to happen.',
  },
  wants: {
    nb: 'Skriv hva partene skal gjøre, hvem av dem, og innen når.',
    en: 'Write what the parties shall do, which of them, and by when.',
  },
  focus: {
    nb: 'Skriv hva som skal gjøres, av hvem og hvor ofte.',
    en: 'Write what shall be done, by whom and how often.',
  },
  amount: {
    nb: 'Skriv hvor mye: en stillingsandel, et beløp eller antall timer.',
    en: 'Write how much: a share of a position, a sum or a number of hours.',
  },
  visit: {
    nb: 'Skriv hvor ofte.',
    en: 'Write how often.',
  },
  touch: {
    nb: 'Skriv hvem som tar kontakt, om hva og hvor ofte.',
    en: 'Write who makes contact, about what and how often.',
  },
  sometimes: {
    nb: 'Skriv hvor ofte.',
    en: 'Write how often.',
  },
  shared: {
    nb: 'Skriv hvor mye hver part betaler: likt, etter folketall eller i prosent.',
    en: 'Write how much each party pays: equally, by population or in percent.',
  },
  place: {
    nb: 'Skriv hvilket det er, så innbyggerne vet hvor de skal.',
    en: 'Say which one, so that people know where to go.',
  },
  often: {
    nb: 'Skriv hvor ofte.',
    en: 'Write how often.',
  },
  soon: {
    nb: 'Skriv fristen: innen hvor mange timer eller dager, eller «straks».',
    en: 'Write the deadline: within how many hours or days, or “straks” for at once.',
  },
  tries: {
    nb: 'Skriv «skal» og det som skal gjøres, og hva som er unntaket.',
    en: 'Write “skal” and what shall be done, and what the exception is.',
  },
  works: {
    nb: 'Skriv hva som skal være på plass, hvem som sørger for det, og innen når.',
    en: 'Write what is to be in place, who sees to it, and by when.',
  },
  judged: {
    nb: 'Skriv hvem som vurderer det, etter hva, og når.',
    en: 'Write who judges it, by what, and when.',
  },
  planned: {
    nb: 'Skriv «skal», eller hva som er avtalt.',
    en: 'Write “skal”, or what is agreed.',
  },
  guess: {
    nb: 'Skriv det som er bestemt, eller ta det ut.',
    en: 'Write what is decided, or leave it out.',
  },
  while: {
    nb: 'Skriv hvor mange timer eller dager det skal gå før plikten gjelder.',
    en: 'Write how many hours or days are to pass before the duty holds.',
  },
  presumed: {
    nb: 'Skriv hvem som skal gjøre det, som en plikt: «skal» eller «skal ikke».',
    en: 'Write who is to do it, as a duty: “skal” or “skal ikke”.',
  },
  topical: {
    nb: 'Skriv hva som skal gjøres, hvem som gjør det, og innen når, eller ta det ut.',
    en: 'Write what shall be done, who does it and by when, or leave it out.',
  },
  day: {
    nb: 'Skriv hvilken dag, hvor ofte og hvor.',
    en: 'Write which day, how often and where.',
  },
  area: {
    nb: 'Skriv kravet for området også: hvor mange minutter, og i hvor mange av oppdragene.',
    en: 'Write the requirement for this area too: how many minutes, and in how many of the calls.',
  },
  dropped: {
    nb: 'Skriv når det gjelder uansett, hvem som varsler, og hva som kommer i stedet.',
    en: 'Write when it holds in any case, who gives notice, and what comes instead.',
  },
  redeployed: {
    nb: 'Skriv hvor ofte eller hvor lenge det høyst kan skje, hvem som varsler, og hva som kommer i stedet.',
    en: 'Write how often or how long it may happen at most, who gives notice, and what comes instead.',
  },
  weighed: {
    nb: 'Skriv hva som gjelder uansett, og hva som kommer i stedet når det ikke kan holdes.',
    en: 'Write what holds in any case, and what comes instead when it cannot be kept.',
  },
  partners: {
    nb: 'Skriv hva politiet eller kommunen gjør sammen med dem, og når: møter, øvelser, varsling.',
    en: 'Write what the police or the kommune do with them, and when: meetings, exercises, notice.',
  },
  bearing: {
    nb: 'Skriv hvor lang responstid innbyggerne må regne med der, i minutter.',
    en: 'Write which response time people there have to count on, in minutes.',
  },
  baseline: {
    nb: 'Skriv tallet: hvor mange årsverk eller stillinger det er.',
    en: 'Write the number: how many man-years or posts there are.',
  },
  wait: {
    nb: 'Skriv hvilken responstid innbyggerne kan regne med, og hvem som hjelper til politiet er på stedet.',
    en: 'Write which response time people can count on, and who helps until the police are there.',
  },
  requirement: {
    nb: 'Skriv hva kravet er: hvor mange minutter, hvor og i hvor mange av oppdragene.',
    en: 'Write what the requirement is: how many minutes, where and in how many of the calls.',
  },
  deliberation: {
    nb: 'Skriv hva som skal gjøres, eller hvem som legger fram forslag, og innen når.',
    en: 'Write what shall be done, or who makes a proposal, and by when.',
  },
};
