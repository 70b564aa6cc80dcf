import { sentenceRule } from '../sentence-rule.ts';

const MAKE =
  '(?:inngå|inngår|inngås|inngåast|utarbeide|utarbeider|utarbeida|utarbeidar|utforme|utformer|opprette|opprettar|oppretter|etablere|etablerer|lage|lager|lagar|få på plass|forhandle fram|signere|skrive under)';
const KIND =
  '(?:(?:en|ein|ei|felles|gjensidig|gjensidige|forpliktende|forpliktande|skriftlig|skriftleg|formell|lokal|helhetlig|heilskapleg) ){0,5}';
const AGREEMENT =
  '(?:politirådsavtale|politirådsavtalen|politirådsavtala|samarbeidsavtale|samarbeidsavtalen|samarbeidsavtala|politikontaktavtale)';
/** «en forpliktende avtale om samarbeid», and not one about premises. */
const ITS_KIND = `(?:${AGREEMENT}|avtale(?= (?:$|for å |slik |som |om (?:samarbeid|politiråd|politikontakt|forebygging|førebygging)|mellom (?:politiet|kommunen|partene|partane))))`;
const GOAL =
  '(?:mål(?:et|setning(?:en)?|setting(?:en)?)?|hensikt(?:en)?|(?:hoved|hovud)?(?:oppgave[nr]?|oppgåv(?:e|a|er))|formål(?:et)?|føremål(?:et)?)';

export const circularTask = sentenceRule({
  id: 'circular-task',
  kind: 'strength',
  title: { nb: 'Avtalen har som oppgave å inngå en avtale', en: 'The task of the agreement is to make an agreement' },
  description: {
    nb: 'Når avtalen er inngått, er oppgaven gjort, og den binder ingen til noe mer. Det partene skal gjøre, bør stå der.',
    en: 'Once the agreement is made the task is done, and it binds nobody to more. What the parties are to do should stand there.',
  },
  severity: { draft: 'info', signing: 'warning' },
  pattern: {
    words: [
      'politirådsavtale*',
      'politirådsavtala',
      'samarbeidsavtale*',
      'samarbeidsavtala',
      'politikontaktavtale',
      'avtale',
    ],
    wrong: [
      new RegExp(`^ (?:og )?(?:å )?${MAKE} ${KIND}${ITS_KIND}`),
      new RegExp(` ${GOAL}(?: \\S+){0,6} (?:å |at (?:\\S+ ){1,4}?)(?:skal )?${MAKE} ${KIND}${ITS_KIND}`),
      new RegExp(` (?:politirådet|rådet) (?:skal |har ansvar for å |har som oppgave å )?${MAKE} ${KIND}${ITS_KIND}`),
    ],
    // Another agreement than this one
    unless:
      / (?:ikke|ikkje|ny|nye|neste|utkast|forslag|framlegg|reforhandl\S*|forny\S*|har inngått|med dette|tidligere|tidlegare|nabo\S*|andre kommun\S*|med (?:skolene|skulane|næringslivet|fylkeskommunen|tolletaten|røde|frivillige|utesteder\S*|arrangør\S*)) /,
    test: ({ text }) => text.section !== 'evaluering' && text.path[0] !== 'erstatter',
    message: (words) => ({
      nb: `«${words}» er oppfylt så snart avtalen er inngått.`,
      en: `“${words}” is done as soon as this agreement is made.`,
    }),
    help: {
      nb: 'Ta punktet ut, eller skriv hva partene skal gjøre.',
      en: 'Take it out, or write what the parties are to do.',
    },
  },
});
