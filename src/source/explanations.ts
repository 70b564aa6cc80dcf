import type { Explanation } from '../diagnostics/explanation.ts';
import type { SOURCE_RULES } from './rules.ts';

/** What `avtale explain` says of what can be wrong with a file before it can be understood. */
export const SOURCE_EXPLANATIONS: Readonly<Record<keyof typeof SOURCE_RULES, Explanation>> = {
  'yaml-syntax': {
    what: {
      nb: 'Filen bryter en av YAMLs få regler, så resten av den kan ikke leses. Vanligst er kolon i en tekst uten anførselstegn, innrykk som ikke passer, og kolon, anførselstegn eller parenteser som mangler. Er det mange funn, rett det øverste først.',
      en: 'The file breaks one of the few rules of YAML, so the rest of it cannot be read. Most often it is a colon in text without quotation marks, an indentation that does not match, or a missing colon, quotation mark or bracket. Where there are many findings, correct the first one first.',
    },
    example: {
      wrong: 'tittel: Avtale: trygge skoleveier',
      right: 'tittel: "Avtale: trygge skoleveier"',
    },
  },
  'tab-indentation': {
    what: {
      nb: 'YAML tillater ikke tabulator i innrykk. Bruk to mellomrom for hvert nivå; de fleste redigeringsprogrammer kan settes til å gjøre det når du trykker på tabulatortasten.',
      en: 'YAML allows no tab characters in indentation. Use two spaces for each level; most editors can be set to write those when you press the tab key.',
    },
    example: { wrong: 'vedtak:\n\torgan: kommunestyret', right: 'vedtak:\n  organ: kommunestyret' },
  },
  'hard-space': {
    what: {
      nb: 'Word og nettsider bruker mellomrom som ikke kan brytes, og tegn uten bredde. De ser ut som vanlige mellomrom eller ingenting, men YAML leser dem som bokstaver. Bytt dem med vanlige mellomrom der de står i innrykk, feltnavn og korte verdier; «avtale lint --fix» gjør det. I løpende tekst er de lov.',
      en: 'Word and web pages use spaces that do not break, and characters without width. They look like ordinary spaces or like nothing, but YAML reads them as letters. Replace them with ordinary spaces in indentation, names of fields and short values; “avtale lint --fix” does so. In prose they are allowed.',
    },
    example: { wrong: 'status:\u00a0utkast # et hardt mellomrom etter kolonet', right: 'status: utkast' },
  },
  'unquoted-comma': {
    what: {
      nb: 'Inni { } skiller komma feltene, så en tekst med komma i blir delt. Sett teksten i anførselstegn, eller skriv feltene på egne linjer under hverandre.',
      en: 'In { } commas separate the fields, so text with a comma in it is split. Put the text in quotation marks, or write the fields below each other on lines of their own.',
    },
    example: {
      wrong: 'vedtak: { organ: kommunestyret, som vedtok avtalen enstemmig }',
      right: 'vedtak: { organ: "kommunestyret, som vedtok avtalen enstemmig" }',
    },
  },
  'duplicate-key': {
    what: {
      nb: 'Et felt kan bare stå én gang på samme sted, ellers er det uvisst hva som gjelder. Behold det ene; hører begge deler med, samler du dem.',
      en: 'A field can stand only once in one place, or it is uncertain which holds. Keep one of them; if both belong, bring them together.',
    },
    example: { wrong: 'status: utkast\nstatus: signert', right: 'status: utkast' },
  },
  'forbidden-key': {
    what: {
      nb: 'Navnet har en særskilt betydning i programmer og kan ikke brukes på et felt. Fjern feltet.',
      en: 'The name has a meaning of its own in programs and cannot name a field. Remove the field.',
    },
    example: { wrong: '__proto__: utkast', right: 'status: utkast' },
  },
  'non-string-key': {
    what: {
      nb: 'Navnet på et felt må være tekst. Oftest er det en tekst med {{…}} som mangler anførselstegn, eller et tall foran et kolon.',
      en: 'The name of a field must be text. Most often it is text with {{…}} that lacks its quotation marks, or a number before a colon.',
    },
    example: { wrong: 'tekst: {{møter}}', right: 'tekst: "{{møter}}"' },
  },
  'merge-key': {
    what: {
      nb: 'YAML kan flette inn felter med «<<», men da kan ingen lese hva avtalen sier. Skriv feltene ut der de skal stå.',
      en: 'YAML can merge fields with “<<”, but then nobody can read what the agreement says. Write the fields out where they belong.',
    },
    example: { wrong: '<<: { status: utkast }', right: 'status: utkast' },
  },
  'unsafe-number': {
    what: {
      nb: 'Et så langt tall mister sifre når det leses som tall. Numre og koder skrives i anførselstegn.',
      en: 'A number as long as this loses digits when it is read as a number. Write codes in quotation marks.',
    },
    example: { wrong: 'sak: 20270000000000001234', right: 'sak: "20270000000000001234"' },
  },
  'unknown-alias': {
    what: {
      nb: 'En verdi som begynner med «*», blir lest som en henvisning. Var det tekst, settes den i anførselstegn.',
      en: 'A value that starts with “*” is read as an alias. If it was text, put it in quotation marks.',
    },
    example: { wrong: 'tekst: *viktig*', right: 'tekst: "*viktig*"' },
  },
  'several-documents': {
    what: {
      nb: 'En linje med «---» begynner et nytt dokument i YAML. Hver avtale skal ligge i sin egen fil.',
      en: 'A line of “---” starts another document in YAML. Each agreement has a file of its own.',
    },
    example: { wrong: 'tittel: Avtale\n---\nstatus: utkast', right: 'tittel: Avtale\nstatus: utkast' },
  },
  'yaml-tag': {
    what: {
      nb: 'Et utropstegn først i en verdi gir den en type i YAML, og det brukes ikke i avtaler. Fjern merket; er det tekst, settes den i anførselstegn.',
      en: 'An exclamation mark at the start of a value gives it a type in YAML, which agreements do not use. Remove it; if it is text, put it in quotation marks.',
    },
    example: { wrong: 'tittel: !viktig avtale', right: 'tittel: "!viktig avtale"' },
  },
  'yaml-directive': {
    what: {
      nb: 'En linje som begynner med «%», er en beskjed til programmer og brukes ikke i avtaler. Fjern linjen.',
      en: 'A line that starts with “%” is a message to programs and has no use in agreements. Remove the line.',
    },
    example: { wrong: '%YAML 1.1\n---\nstatus: utkast', right: 'status: utkast' },
  },
  'merge-conflict': {
    what: {
      nb: 'To personer har endret det samme, og git har lagt begge utgavene inn i filen. Velg teksten som skal gjelde, og slett linjene med merkene.',
      en: 'Two people have changed the same thing, and git has put both versions in the file. Choose the text that is to stand, and delete the lines with the marks.',
    },
    example: {
      wrong: '<<<<<<< HEAD\nstatus: utkast\n=======\nstatus: signert\n>>>>>>> signering',
      right: 'status: utkast',
    },
  },
  'control-character': {
    what: {
      nb: 'Usynlige styretegn kan skjule hva en avtale sier, eller få tekst til å stå i en annen rekkefølge enn den har. De kommer gjerne med når tekst limes inn. Slett tegnet, eller skriv stedet på nytt.',
      en: 'Invisible control characters can hide what an agreement says, or show text in another order than it has. They tend to come along with text that is pasted. Delete the character, or type the place anew.',
    },
  },
  'empty-file': {
    what: {
      nb: 'Filen har ikke noe innhold, eller bare kommentarer. «avtale new» lager et skjelett å fylle ut.',
      en: 'The file has no content, or only comments. “avtale new” makes a skeleton to fill in.',
    },
    example: { wrong: '# status: utkast', right: 'status: utkast' },
  },
  'not-a-mapping': {
    what: {
      nb: 'En avtale består av felter med navn, «navn: verdi». Filen er løpende tekst eller en liste. «avtale new» lager et skjelett å fylle ut.',
      en: 'An agreement consists of fields with names, “name: value”. The file is prose or a list. “avtale new” makes a skeleton to fill in.',
    },
    example: { wrong: '- utkast', right: 'status: utkast' },
  },
  'not-utf8': {
    what: {
      nb: 'Filen er lagret med en annen tegnkoding enn UTF-8, så æ, ø og å kan ikke leses. Åpne den i redigeringsprogrammet og lagre den som UTF-8: i Visual Studio Code med «Save with Encoding», i Notisblokk ved «Koding» når du velger «Lagre som». Er det et Word-dokument eller en PDF, må teksten flyttes over i en tekstfil.',
      en: 'The file is stored in another encoding than UTF-8, so æ, ø and å cannot be read. Open it in the editor and save it as UTF-8: in Visual Studio Code by “Save with Encoding”, in Notepad at “Encoding” when you choose “Save as”. If it is a Word document or a PDF, its text must be moved to a text file.',
    },
    example: { wrong: 'tittel: Avtale om trygge n\ufffdrmilj\ufffd', right: 'tittel: Avtale om trygge nærmiljø' },
  },
  'file-too-large': {
    what: {
      nb: 'En avtale på tretti sider er en tidel så stor. Legg lange vedlegg i egne filer og vis til dem i «vedlegg».',
      en: 'An agreement of thirty pages is a tenth of that. Keep long attachments in files of their own and refer to them in «vedlegg».',
    },
  },
  'nesting-too-deep': {
    what: {
      nb: 'Ingen avtale har så mange nivåer inni hverandre. Se etter en [ eller { for mye.',
      en: 'No agreement has so many levels inside each other. Look for a [ or { too many.',
    },
  },
  'alias-bomb': {
    what: {
      nb: 'Henvisninger med «&» og «*» kan gjenta hverandre til noe som ingen maskin har plass til. Skriv innholdet ut der det skal stå.',
      en: 'Aliases with “&” and “*” can repeat each other into something no machine has room for. Write the content out where it belongs.',
    },
  },
};
