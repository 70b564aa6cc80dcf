import { guarded, type Pattern } from '../prose/guarded.ts';

/** Words of sentences that may say that one is told later who it is. */
export const TOLD_LATER = [
  ...['beskjed', 'melding', 'vite', 'vita', 'ettersendes', 'ettersendast', 'kunngjøres', 'kunngjerast'],
  ...['navn', 'navnet', 'namn', 'namnet', 'hvem', 'kven'],
];

const WHO = '(?:navn|navnet|navna|navnene|namn|namnet|namna|hvem|kven|vedkommende|vedkomande)';
const SETTLED =
  '(?:klar|klart|klare|avklart|avklara|avklarte|bestemt|avgjort|avgjord|kjent|kjend|på plass|utpekt|utpeikt|valgt|vald|tilsatt|tilsett|ansatt)';
const WHEN = '(?:når|så snart|så fort|med ein gong|straks|idet)';
const TOLD = '(?:beskjed|melding|vite|vita|informasjon|tilbakemelding|varsel)';
const LATER = '(?:senere|seinere|seinare|etter hvert|etter kvart|nærmere|nærare)';
const SENT =
  '(?:meldes|meldast|oppgis|oppgjevast|sendes|sendast|ettersendes|ettersendast|kunngjøres|kunngjerast|formidles|formidlast|kommer|kjem|opplyses|gis|gjevast|(?:blir|vert) (?:sendt|meldt|meld|kunngjort|kunngjord|gjort kjent|gjort kjend|oppgitt|oppgjeve|gitt|gjeve))';

const LATE: Pattern = guarded(
  new RegExp(` (?:${SETTLED}|${LATER}) `),
  new RegExp(
    [
      // «Kommunen får beskjed når navnet er klart»
      ` (?:får|vil få|skal få|gis|gjevast|blir gitt|vert gjeve|gjev|gir) (?:\\S+ ){0,3}?${TOLD} (?:\\S+ ){0,3}?${WHEN} (?:${WHO} (?:\\S+ ){0,3}?er|det er (?:\\S+ )?(?:hvem|kven)) (?:\\S+ )?${SETTLED} | (?:får|vil få|skal få|blir gitt|vert gjeve) (?:\\S+ ){0,3}?${TOLD} (?:\\S+ ){0,3}?${WHEN} det er (?:\\S+ )?${SETTLED} (?:hvem|kven) `,
      // «Navnet meldes kommunen når det er klart», «Namnet kjem seinare»
      ` ${WHO} (?:\\S+ ){0,4}?${SENT} (?:\\S+ ){0,4}?(?:${WHEN} (?:\\S+ ){1,3}?er (?:\\S+ )?${SETTLED}|${LATER}) `,
      // «Kven dette er vert gjeve melding om når det er avklart», «Hvem det blir, får kommunen vite senere»
      ` (?:hvem|kven) (?:det|dette|han|ho|hun|som) (?:er|blir|vert) (?:\\S+ ){0,8}?(?:${TOLD}) (?:\\S+ ){0,4}?(?:${WHEN} (?:\\S+ ){1,3}?er (?:\\S+ )?${SETTLED}|${LATER}) `,
      // «Kommunen får vite hvem det blir senere»
      ` (?:får|vil få|skal få) (?:\\S+ ){0,2}?${TOLD} (?:om )?(?:hvem|kven) (?:det|dette|som) (?:er|blir|vert) (?:\\S+ ){0,2}?(?:${LATER}|${WHEN} (?:\\S+ ){1,3}?er (?:\\S+ )?${SETTLED}) `,
    ].join('|'),
  ),
);
/** What is done each time somebody changes is a routine. */
const EACH_TIME =
  / (?:ved|dersom|hvis|viss|hver|hvert|kvar|kvart|alltid|slutter|sluttar|skifte|bytte|årlig|årleg|innen|innan|senest|seinast) /;

/** What of a sentence says that one is told later who it is. */
export function toldLater(keys: string): RegExpExecArray | null {
  const match = LATE.exec(keys);
  return match && !EACH_TIME.test(keys.replace(match[0], ' ')) ? match : null;
}
