import type { Message } from '../diagnostics/diagnostic.ts';
import { quote } from './quote.ts';

/** What a writer can do wrong in YAML, by what they did and not by what a parser expected. */
export type SyntaxProblem =
  | 'tab'
  | 'indentation'
  | 'no-colon'
  | 'no-space-after-colon'
  | 'colon-in-text'
  | 'unclosed-quote'
  | 'text-after-quote'
  | 'unclosed-bracket'
  | 'stray-bracket'
  | 'flow-item'
  | 'comma'
  | 'bad-start'
  | 'bad-escape'
  | 'block-header'
  | 'list-on-field-line'
  | 'list-among-fields'
  | 'tight-dash'
  | 'comment-space'
  | 'comment-in-text'
  | 'anchor'
  | 'other';

interface Description {
  message: Message;
  help: Message;
}

/** The rule, message and help for a problem; `token` is what stands in the file at the place. */
export function describeSyntax(problem: SyntaxProblem, token: string): Description & { rule: string } {
  return {
    rule: problem === 'tab' ? 'tab-indentation' : 'yaml-syntax',
    ...DESCRIPTIONS[problem](quote(problem === 'unclosed-quote' ? token.slice(1) : token)),
  };
}

/** How far in the line stands that another does not match. */
export function describeIndent(spaces: number): Message {
  return spaces === 0
    ? { nb: 'Linjen her er ikke rykket inn.', en: 'This line is not indented.' }
    : {
        nb: `Linjen her er rykket inn ${spaces} mellomrom.`,
        en: `This line is indented ${spaces} ${spaces === 1 ? 'space' : 'spaces'}.`,
      };
}

const QUOTE_IT: Message = {
  nb: 'Sett hele teksten i anførselstegn: "…".',
  en: 'Put the whole text in quotation marks: "…".',
};

const DESCRIPTIONS: Record<SyntaxProblem, (token: string) => Description> = {
  tab: () => ({
    message: { nb: 'Innrykket er laget med tabulator.', en: 'The indentation is made with a tab character.' },
    help: { nb: 'Bruk mellomrom, to for hvert nivå.', en: 'Use spaces, two for each level.' },
  }),
  indentation: (token) => ({
    message: {
      nb: `Innrykket foran ${token} passer ikke med linjene over.`,
      en: `The indentation of ${token} does not match the lines above.`,
    },
    help: {
      nb: 'Felter på samme nivå skal begynne i samme kolonne. Det som hører til feltet over, rykkes inn to mellomrom mer.',
      en: 'Fields on one level start in the same column. What belongs to the field above is indented two spaces more.',
    },
  }),
  'no-colon': (token) => ({
    message: { nb: `${token} er ikke et felt: kolonet mangler.`, en: `${token} is not a field: the colon is missing.` },
    help: {
      nb: 'Et felt skrives «navn: verdi». Hører linjen til teksten over, skal den rykkes inn lenger enn feltet.',
      en: 'A field is written “name: value”. A line that belongs to the text above is indented more than its field.',
    },
  }),
  'no-space-after-colon': (token) => ({
    message: {
      nb: `Det mangler mellomrom etter kolonet i ${token}.`,
      en: `A space is missing after the colon in ${token}.`,
    },
    help: { nb: 'Skriv «navn: verdi».', en: 'Write “name: value”.' },
  }),
  'colon-in-text': (token) => ({
    message: {
      nb: `Teksten ${token} inneholder kolon og mellomrom og blir lest som et nytt felt.`,
      en: `The text ${token} holds a colon and a space and is read as another field.`,
    },
    help: QUOTE_IT,
  }),
  'unclosed-quote': (token) => ({
    message: {
      nb: `Anførselstegnet foran ${token} blir ikke avsluttet.`,
      en: `The quotation mark that starts ${token} is never closed.`,
    },
    help: {
      nb: "Sett samme tegn etter teksten. Skal teksten selv inneholde tegnet, skriv \\\" mellom doble tegn og '' mellom enkle.",
      en: "Put the same mark after the text. Inside the text write \\\" between double marks and '' between single ones.",
    },
  }),
  'text-after-quote': (token) => ({
    message: {
      nb: `${token} står etter at anførselstegnet er avsluttet.`,
      en: `${token} stands after the closing quotation mark.`,
    },
    help: {
      nb: "La anførselstegnene omfatte hele verdien. Inni teksten skrives tegnet \\\" mellom doble tegn og '' mellom enkle.",
      en: "Let the quotation marks hold the whole value. Inside it write \\\" between double marks and '' between single ones.",
    },
  }),
  'unclosed-bracket': (token) => ({
    message: {
      nb: `Parentesen i ${token} blir ikke avsluttet.`,
      en: `The bracket that opens ${token} is never closed.`,
    },
    help: {
      nb: 'En liste avsluttes med ], en gruppe felter med }. Går den over flere linjer, skal linjene rykkes inn.',
      en: 'A list ends with ], a group of fields with }. Where it takes several lines, indent them.',
    },
  }),
  'stray-bracket': (token) => ({
    message: { nb: `${token} avslutter noe som ikke er åpnet.`, en: `${token} closes something that was not opened.` },
    help: {
      nb: 'Fjern tegnet, eller sett inn [ eller { der listen eller gruppen begynner.',
      en: 'Remove it, or put [ or { where the list or group starts.',
    },
  }),
  'flow-item': (token) => ({
    message: { nb: `Det mangler et komma ved ${token}.`, en: `A comma is missing at ${token}.` },
    help: {
      nb: 'Mellom [ ] og { } skilles delene med komma. En tekst som inneholder kolon, settes i anførselstegn.',
      en: 'Between [ ] and { } parts are separated by commas. Put text that holds a colon in quotation marks.',
    },
  }),
  comma: () => ({
    message: { nb: 'Det mangler noe foran kommaet.', en: 'Something is missing before the comma.' },
    help: { nb: 'Fjern kommaet, eller skriv det som mangler.', en: 'Remove the comma, or write what is missing.' },
  }),
  'bad-start': (token) => ({
    message: {
      nb: `En tekst uten anførselstegn kan ikke begynne med ${token}.`,
      en: `Text without quotation marks cannot start with ${token}.`,
    },
    help: QUOTE_IT,
  }),
  'bad-escape': (token) => ({
    message: {
      nb: `${token} betyr ingenting mellom doble anførselstegn.`,
      en: `${token} has no meaning between double quotation marks.`,
    },
    help: {
      nb: "En omvendt skråstrek skrives \\\\ mellom doble tegn. Mellom enkle tegn ('…') skrives den som den er.",
      en: "Write a backslash as \\\\ between double marks. Between single marks ('…') it stands for itself.",
    },
  }),
  'block-header': (token) => ({
    message: {
      nb: `${token} kan ikke stå på samme linje som | eller >.`,
      en: `${token} cannot stand on the same line as | or >.`,
    },
    help: {
      nb: 'Begynn teksten på neste linje, med innrykk. Skal verdien begynne med tegnet, sett den i anførselstegn.',
      en: 'Start the text on the next line, indented. If the value is to start with the sign, put it in quotation marks.',
    },
  }),
  'list-on-field-line': () => ({
    message: {
      nb: 'En liste kan ikke begynne på samme linje som feltet.',
      en: 'A list cannot start on the line of its field.',
    },
    help: {
      nb: 'Sett strekpunktene på egne linjer under feltet, med innrykk.',
      en: 'Put the items on lines of their own below the field, indented.',
    },
  }),
  'list-among-fields': (token) => ({
    message: {
      nb: `Strekpunktet ${token} står blant felter, ikke i en liste.`,
      en: `The item ${token} stands among fields and not in a list.`,
    },
    help: {
      nb: 'Rykk strekpunktet inn under feltet det hører til. Er det tekst, sett den i anførselstegn.',
      en: 'Indent the item under the field that it belongs to. If it is text, put it in quotation marks.',
    },
  }),
  'tight-dash': (token) => ({
    message: {
      nb: `Det mangler mellomrom etter bindestreken i ${token}.`,
      en: `A space is missing after the hyphen in ${token}.`,
    },
    help: {
      nb: 'Et punkt i en liste skrives «- » og så teksten eller feltet.',
      en: 'An item of a list is written “- ” and then the text or field.',
    },
  }),
  'comment-space': (token) => ({
    message: {
      nb: `Det mangler mellomrom foran kommentaren ${token}.`,
      en: `A space is missing before the comment ${token}.`,
    },
    help: { nb: 'Sett et mellomrom foran #.', en: 'Put a space before the #.' },
  }),
  'comment-in-text': (token) => ({
    message: {
      nb: `«#» begynner en kommentar, så ${token} blir ikke lest.`,
      en: `“#” begins a comment, so ${token} is not read.`,
    },
    help: {
      nb: 'Sett hele teksten i anførselstegn hvis tegnet hører til den: "… # …".',
      en: 'Put the whole text in quotation marks if the sign belongs to it: "… # …".',
    },
  }),
  anchor: (token) => ({
    message: {
      nb: `${token} blir lest som et merke i YAML og kan ikke stå slik.`,
      en: `${token} is read as a YAML anchor or alias and cannot stand like this.`,
    },
    help: {
      nb: 'En tekst som begynner med & eller *, settes i anførselstegn.',
      en: 'Put text that starts with & or * in quotation marks.',
    },
  }),
  other: (token) => ({
    message: { nb: `${token} kan ikke leses som YAML.`, en: `${token} cannot be read as YAML.` },
    help: {
      nb: 'Se etter manglende kolon, innrykk eller anførselstegn her og på linjen over.',
      en: 'Look for a missing colon, indentation or quotation mark here and on the line above.',
    },
  }),
};
