/**
 * The words that made-up agreements are written with, in one målform. Every list is a slot: `{tema}` in a sentence is replaced by an item
 * of `tema`, `{Tema}` by one with a capital. Items of a list fit wherever the slot stands.
 */
export interface Vocabulary {
  /** Whole sentences with slots. None of them is vague, names a number of meetings or mentions another kommune. */
  setninger: readonly string[];
  /** "rusmiddelbruk blant unge" */
  tema: readonly string[];
  /** Definite: "barnevernstjenesten". */
  virksomhet: readonly string[];
  /** "unge mellom 13 og 18 år" */
  gruppe: readonly string[];
  /** "på idrettsanlegget" */
  arena: readonly string[];
  /** Infinitive without «å»: "holde foreldremøter om nettvett". */
  tiltak: readonly string[];
  /** A clause after «slik at»: "flere fullfører skolen". */
  virkning: readonly string[];
  /** What knowledge is built on: "meldingene fra skolene". */
  kunnskap: readonly string[];
  /** "i skolens ferier" */
  tid: readonly string[];
  /** First and last parts that all go together: "ungdoms" + "nettverket". */
  forledd: readonly string[];
  etterledd: readonly string[];
  /** Titles of an agreement's own chapters. */
  kapittel: readonly string[];
  /** Facts that are whole sentences or phrases, by the field that they stand in. */
  /** What the briefest agreements say in place of the template; facts are mentioned in double braces. */
  kort: Readonly<Record<'formål' | 'tjenestetilbud' | 'politikontakt' | 'politiråd' | 'fokusområder' | 'slt', string>>;
  fakta: Readonly<Record<Fact, readonly string[]>>;
}

export type Fact =
  | 'tittel'
  | 'beredskap'
  | 'krav'
  | 'frivillige'
  | 'namsmann'
  | 'kontaktpunkt'
  | 'fullmakt'
  | 'råd'
  | 'saker'
  | 'når'
  | 'orientering'
  | 'ressurser'
  | 'metode'
  | 'ordfører'
  | 'kommunedirektør'
  | 'politisjef'
  | 'politimester'
  | 'politirådet'
  | 'kommunestyret'
  | 'forvaltningsloven'
  | 'mål'
  | 'målgruppe'
  | 'politiregisterloven'
  | 'bemanning'
  | 'organisasjoner'
  | 'parter';
