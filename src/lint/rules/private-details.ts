import type { Message } from '../../diagnostics/diagnostic.ts';
import { type Prose, type ProseSentence, placeIn } from '../prose/prose.ts';
import { hitsOf } from '../prose/sentences-with.ts';
import type { Report, Rule } from '../rule.ts';

const PRIVATE = [
  'privat',
  'privaten',
  'privatnummer',
  'privatnummeret',
  'privatnr',
  'privattelefon',
  'privatmobil',
  'hjemmenummer',
  'heimenummer',
  'hjemmetelefon',
  'heimetelefon',
  'hjemme',
  'heime',
];
const NUMBER = /(?:\+47 ?)?(?:\d ?){7}\d(?!\d)/g;
const LIVES = ['bor', 'bur', 'bosatt', 'busett', 'hjemme', 'heime', 'hjemmeadresse', 'privatadresse', 'heimeadresse'];
const AT_A_PLACE =
  /^ (?:(?:på|i|ved|hos|under) )(?:[a-zæøå]{1,12} )?[A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ]+(?: [A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ]+)?(?: \d{1,4}\b)?/;

/** What is nobody else's business, by how the words begin. */
const MATTERS = {
  family: [
    'skilt',
    'nyskilt',
    'fraskilt',
    'separert',
    'nyseparert',
    'gravid',
    'samboer',
    'samboar',
    'sambuar',
    'enslig',
    'einsleg',
    'nygift',
    'enkemann',
    'enke',
    'barnehagen',
    'småbarn*',
    'pappaperm*',
    'mammaperm*',
    'foreldreperm*',
    'fødselsperm*',
    'svangerskapsperm*',
    'omsorgsperm*',
  ],
  health: [
    'sykmeldt',
    'sykemeldt',
    'sjukmeld',
    'sjukmeldt',
    'sjukemeld',
    'langtidssykmeldt',
    'kreft*',
    'depre*',
    'utbrent',
    'hjerteinfarkt',
    'operert',
    'rehabilitering',
    'ufør',
    'uføretrygd*',
    'diagnose*',
    'alkoholproblem*',
    'edru',
    'avrusning',
    'angst*',
    'slag',
  ],
} as const;
/** One person: a pronoun, or a name with a capital in the middle of a sentence. */
const PRONOUN = / (?:hun|han|ho|hennes|hans|hennar|jeg|eg|meg) /;
const ONE_PERSON =
  /[a-zß-öø-ɏ][,:]? (?:[A-ZÀ-ÖØ-ÞĀ-ɏ][a-zß-öø-ɏ]+ (?:[A-ZÀ-ÖØ-ÞĀ-ɏ][a-zß-öø-ɏ]+|[A-ZÀ-ÖØ-ÞĀ-ɏ]\.)|[A-ZÀ-ÖØ-ÞĀ-ɏ][a-zß-öø-ɏ]+ [A-ZÀ-ÖØ-ÞĀ-ɏ]\.)/;
const GENERAL =
  / (?:hvis|viss|dersom|når|ved|barn|unge|personer|personar|elever|elevar|ungdommer|kvinner|familier|noen|nokon|foreldre|mot) /;

const BORN = ['født', 'fødd', 'f'];

export const privateDetails: Rule = {
  id: 'private-details',
  kind: 'law',
  title: { nb: 'Private opplysninger om en person', en: 'Private details of a person' },
  description: {
    nb: 'Avtalen er normalt offentlig. Privat telefon, bosted, alder, familie og helse hører ikke hjemme der.',
    en: 'The agreement is normally public. Private telephone, home, age, family and health do not belong in it.',
  },
  severity: { draft: 'warning', signing: 'warning' },
  sources: [{ title: 'Personvern: minst mulig om enkeltpersoner i offentlige dokumenter', date: '2026-11' }],
  check({ prose }, report) {
    privateNumbers(prose, report);
    homes(prose, report);
    years(prose, report);
    const seen = new Set<ProseSentence>();
    for (const hit of hitsOf(prose, [...MATTERS.family, ...MATTERS.health])) {
      const sentence = prose.sentenceAt(hit);
      if (seen.has(sentence) || !isAboutOne(sentence) || GENERAL.test(keysBefore(sentence, hit.word.start))) continue;
      seen.add(sentence);
      const { start, end } = hit.word;
      tell(report, sentence, start, end, { nb: 'er private forhold', en: 'is a private matter' });
    }
  },
};

function privateNumbers(prose: Prose, report: Report): void {
  const seen = new Set<ProseSentence>();
  for (const hit of hitsOf(prose, PRIVATE)) {
    const sentence = prose.sentenceAt(hit);
    if (seen.has(sentence)) continue;
    seen.add(sentence);
    for (const { 0: number, index } of hit.text.text.slice(sentence.start, sentence.end).matchAll(NUMBER)) {
      const start = sentence.start + index;
      const near = hit.text.words.slice(Math.max(sentence.start, start - 40), start + number.length + 20);
      if (!/priva|hjemme|heime/i.test(near)) continue;
      tell(report, sentence, start, start + number.trimEnd().length, {
        nb: 'ser ut som et privat nummer',
        en: 'looks like a private number',
      });
    }
  }
}

function homes(prose: Prose, report: Report): void {
  for (const hit of hitsOf(prose, LIVES)) {
    const { text, word } = hit;
    const sentence = prose.sentenceAt(hit);
    const place = AT_A_PLACE.exec(text.words.slice(word.end, word.end + 80))?.[0];
    const subject = text.wordList[hit.index - 1];
    if (place === undefined || text.kind !== 'prose' || !subject) continue;
    const isHome = /^(?:hjemme|heime)/.test(word.key) || /adresse$/.test(word.key);
    const isOne = isHome
      ? isAboutOne(sentence)
      : /^(?:hun|han|ho|jeg|eg)$/.test(subject.key) || isName(subject.text, subject.start > sentence.start);
    if (!isOne) continue;
    tell(report, sentence, word.start, word.end + place.length, {
      nb: 'sier hvor noen bor',
      en: 'says where somebody lives',
    });
  }
}

/** «født 2006», «fødd 1984»: a date of birth is another rule's. */
function years(prose: Prose, report: Report): void {
  for (const hit of hitsOf(prose, BORN)) {
    const { text, word } = hit;
    const year = /^\.? ?(?:i )?(?:19|20)\d\d(?!\d|[–-]\d)/.exec(text.words.slice(word.end, word.end + 12))?.[0];
    const sentence = prose.sentenceAt(hit);
    if (year === undefined || (word.key === 'f' && !year.startsWith('.'))) continue;
    if (/^ (?:eller|og|til|–)/.test(text.words.slice(word.end + year.length))) continue;
    if (/ (?:barn|unge|ungdom|elever|elevar|alle|personer|dei|de|som|er) $/.test(keysBefore(sentence, word.start)))
      continue;
    tell(report, sentence, word.start, word.end + year.length, {
      nb: 'sier hvor gammel noen er',
      en: 'says how old somebody is',
    });
  }
}

function isName(text: string, inside: boolean): boolean {
  return inside && /^[A-ZÀ-ÖØ-ÞĀ-ɏ][a-zß-öø-ɏ]/.test(text);
}

function isAboutOne({ text, start, end, keys }: ProseSentence): boolean {
  return text.kind === 'prose' && (PRONOUN.test(keys) || ONE_PERSON.test(text.words.slice(start, end)));
}

function keysBefore({ text, start }: ProseSentence, end: number): string {
  return ` ${text.words.slice(start, end).toLowerCase()}`;
}

function tell(report: Report, { text }: ProseSentence, start: number, end: number, what: Message): void {
  const words = text.text.slice(start, end).replace(/\s+/g, ' ');
  report({
    at: placeIn(text, start, end),
    message: { nb: `«${words}» ${what.nb}.`, en: `“${words}” ${what.en}.` },
    help: {
      nb: 'Ta det ut, eller oppgi tjenestenummer og rolle i et kontaktfelt.',
      en: 'Take it out, or give the official number and the role in a contact field.',
    },
  });
}
