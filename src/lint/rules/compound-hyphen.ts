import { matchesIn } from '../../text/matches-in.ts';
import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

const ENDINGS = [
  'koordinator|koordinatoren|koordinatorer|koordinatorens|koordinatorar|koordinatorane',
  'samarbeid|samarbeidet|samarbeidets',
  'arbeid|arbeidet|arbeidets',
  'system|systemet|modell|modellen|ordning|ordningen|ordninga',
  'møte|møter|møtet|møtene|møta|møtar',
  'gruppe|gruppen|gruppa|grupper|koordineringsgruppe|koordineringsgruppen|koordineringsgruppa|kontaktgruppe|kontaktgruppen|kontaktgruppa|arbeidsgruppe|arbeidsgruppen|arbeidsgruppa|styringsgruppe|styringsgruppen|styringsgruppa|sekretær|sekretæren|forum|forumet|forumene|team|teamet|utvalg|utvalget|utval|utvalet|nettverk|nettverket',
  'leder|leiar|ansvarlig|ansvarleg|stilling|stillingen|stillinga|funksjon|funksjonen|plan|planen|planer|tiltak|kontakt|kontakten|satsing|satsingen|satsinga|rådgiver|rådgiveren',
].join('|');

const TABLE = expressionTable([
  [`slt ${ENDINGS}`, null],
  ['nav kontor|kontoret|leder|lederen|leiar|leiaren|ansatt|ansatte|veileder', null],
  ['pst kontakt|kontakten|møte|møter|møtet', null],
]);

/** «SLT- koordinator» and «SLT -koordinator», but not «SLT- og politirådsarbeid». */
const LOOSE = /\b(SLT|NAV|PST)(?:- | -)(?!(?:og|eller|samt|i|på|til)(?![A-Za-zÀ-ÖØ-öø-ɏ]))([a-zß-öø-ɏ]{3,30})/g;

export const compoundHyphen: Rule = {
  id: 'compound-hyphen',
  kind: 'language',
  title: { nb: 'Særskriving etter forkortelse', en: 'Missing hyphen after an abbreviation' },
  description: {
    nb: 'En forkortelse og et ord som hører sammen, skrives med bindestrek: SLT-koordinator.',
    en: 'An abbreviation and the word it belongs to are joined by a hyphen: SLT-koordinator.',
  },
  severity: { draft: 'info', signing: 'info' },
  fixable: true,
  sources: [{ title: 'Språkrådet: skriveregler for forkortelser i sammensetninger', date: '2026-11' }],
  check({ prose }, report) {
    for (const text of prose.texts) {
      for (const { 0: token, 1: first, 2: second, index } of matchesIn(text.words, LOOSE)) {
        const right = `${first}-${second}`;
        report({
          at: placeIn(text, index, index + token.length),
          message: { nb: `«${token}» skrives uten mellomrom.`, en: `“${token}” is written without a space.` },
          help: { nb: `Skriv ${right}.`, en: `Write ${right}.` },
          fix: right,
        });
      }
    }
    for (const { hit, start, end, text } of findExpressions(prose, TABLE)) {
      const [first, second] = [hit.word, hit.text.wordList[hit.index + 1]!];
      if (first.text !== first.text.toUpperCase() || hit.text.words.slice(first.end, second.start) !== ' ') continue;
      const right = `${first.text}-${second.text}`;
      report({
        at: placeIn(hit.text, start, end),
        message: { nb: `«${text}» skal ha bindestrek.`, en: `“${text}” needs a hyphen.` },
        help: { nb: `Skriv ${right}.`, en: `Write ${right}.` },
        fix: right,
      });
    }
  },
};
