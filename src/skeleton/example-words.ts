/** The words of the examples, which go into the agreement as they stand when somebody uses them. */
export interface ExampleWords {
  title: string;
  mayor: string;
  policeChief: string;
  goal: string;
  preparedness: string;
  response: string;
  volunteers: string;
  contactPoint: string;
  mandate: string;
  council: string;
  target: string;
  expectBoth: string;
  expectKommune: string;
  expectPolice: string;
  focus: string;
  measure: string;
  secrecyFor: string;
  actAdministration: string;
  actPoliceRegister: string;
  subject: string;
  attachment: string;
  /** What nobody can give an example of is a blank, which lint knows. */
  unit: string;
  station: string;
  place: string;
  caseNumber: string;
  document: string;
}

/** By the målform of the agreement. Keys and fixed values are the same in both. */
export const EXAMPLE_WORDS: Readonly<Record<'bokmål' | 'nynorsk', ExampleWords>> = {
  bokmål: {
    title: 'Samarbeidsavtale om forebygging av kriminalitet',
    mayor: 'ordfører',
    policeChief: 'politimester',
    goal: 'et trygt lokalsamfunn',
    preparedness: 'Politiet har vakt hele døgnet.',
    response: 'Politiet rykker ut straks når liv er i fare.',
    volunteers: 'Politiet møter de frivillige organisasjonene en gang i året.',
    contactPoint: 'servicetorget i rådhuset',
    mandate: 'følge opp saker fra politirådet',
    council: 'politirådet',
    target: 'barn og unge',
    expectBoth: 'dele kunnskap om utviklingen i kommunen',
    expectKommune: 'ha en fast kontaktperson for politiet',
    expectPolice: 'varsle kommunen om endringer i tjenestetilbudet',
    focus: 'trygge skoleveier',
    measure: 'felles besøk på ungdomsskolene',
    secrecyFor: 'alle som deltar i samarbeidet',
    actAdministration: 'forvaltningsloven',
    actPoliceRegister: 'politiregisterloven',
    subject: 'avtalen',
    attachment: 'Årshjul for politirådet',
    unit: '<navn på enheten>',
    station: '<navn på tjenestestedet>',
    place: '<tettsted>',
    caseNumber: '<saksnummer>',
    document: '<arkivreferanse eller filnavn>',
  },
  nynorsk: {
    title: 'Samarbeidsavtale om førebygging av kriminalitet',
    mayor: 'ordførar',
    policeChief: 'politimeister',
    goal: 'eit trygt lokalsamfunn',
    preparedness: 'Politiet har vakt heile døgnet.',
    response: 'Politiet rykkjer ut straks når liv er i fare.',
    volunteers: 'Politiet møter dei frivillige organisasjonane ein gong i året.',
    contactPoint: 'servicetorget i rådhuset',
    mandate: 'følgje opp saker frå politirådet',
    council: 'politirådet',
    target: 'barn og unge',
    expectBoth: 'dele kunnskap om utviklinga i kommunen',
    expectKommune: 'ha ein fast kontaktperson for politiet',
    expectPolice: 'varsle kommunen om endringar i tenestetilbodet',
    focus: 'trygge skulevegar',
    measure: 'felles besøk på ungdomsskulane',
    secrecyFor: 'alle som deltek i samarbeidet',
    actAdministration: 'forvaltningslova',
    actPoliceRegister: 'politiregisterlova',
    subject: 'avtala',
    attachment: 'Årshjul for politirådet',
    unit: '<namn på eininga>',
    station: '<namn på tenestestaden>',
    place: '<tettstad>',
    caseNumber: '<saksnummer>',
    document: '<arkivreferanse eller filnamn>',
  },
};
