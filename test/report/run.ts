import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { LintRun, ReportOptions } from '../../src/report/report.ts';

const SKIEN = [
  'tittel: Avtale om tjenestetilbud',
  'seksjoner:',
  '  politiråd: { leder: "Ordføreren i Skien", navn: ærlig talt 漢字 😀 her }',
  '\tfelt\t: verdi',
  `    tekst: ${'Rådet møtes ofte og drøfter mye. '.repeat(8)}ved behov ${'Det som er avtalt, gjelder. '.repeat(5)}`,
  '  SLT:',
  '    - linje én',
  '    - linje to',
];

function found(
  place: string,
  rule: string,
  severity: Diagnostic['severity'],
  nb: string,
  more: Partial<Diagnostic> = {},
): Diagnostic {
  const [file, line, column, endLine, endColumn] = place.split(' ');
  return {
    rule,
    severity,
    file: file!,
    range: {
      start: { line: Number(line), column: Number(column) },
      end: { line: Number(endLine), column: Number(endColumn) },
    },
    path: ['seksjoner', 'politiråd', 0],
    message: { nb, en: `[en] ${nb}` },
    ...more,
  };
}

const EMOJI = SKIEN[2]!.indexOf('😀') + 1;
const MEETING = SKIEN[4]!.indexOf('ved behov') + 1;

/** Two files with findings, out of order, and two without. */
export const RUN: LintRun = {
  files: ['agreements/flakstad.yaml', 'agreements/nome.yaml', 'agreements/skien.yaml', 'agreements/sor-varanger.yaml'],
  diagnostics: [
    found('agreements/skien.yaml 6 3 8 15', 'missing-forum', 'info', 'SLT har ikke noe forum.'),
    found(
      `agreements/skien.yaml 5 ${MEETING} 5 ${MEETING + 9}`,
      'vague-obligation',
      'warning',
      '«ved behov» sier ikke når.',
      {
        help: { nb: 'Skriv hvor ofte.', en: 'Say how often.' },
      },
    ),
    found(
      `agreements/skien.yaml 3 ${EMOJI} 3 ${EMOJI + 2}`,
      'wide-character',
      'warning',
      'Tegnet «😀» finnes ikke i skriften.',
    ),
    found('agreements/skien.yaml 4 7 4 8', 'tab-indentation', 'error', 'Innrykket er laget med tabulator.'),
    found('agreements/skien.yaml 3 23 3 41', 'duplicate-key', 'error', 'Feltet «leder» står to ganger.', {
      related: [
        {
          file: 'agreements/skien.yaml',
          range: { start: { line: 2, column: 1 }, end: { line: 2, column: 10 } },
          message: { nb: 'Første gang.', en: 'First.' },
        },
        {
          file: 'agreements/nome.yaml',
          range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
          message: { nb: 'Også her.', en: 'Here too.' },
        },
      ],
    }),
    found('agreements/nome.yaml 1 1 1 1', 'empty-file', 'error', 'Filen er tom.'),
  ],
  sources: new Map([
    ['agreements/skien.yaml', SKIEN],
    ['agreements/nome.yaml', ['']],
  ]),
};

export const OPTIONS: ReportOptions = {
  language: 'nb',
  color: false,
  version: '1.2.3',
  docsUrl: (rule) => (rule === 'empty-file' ? null : `https://example.org/regler/${rule}`),
  rules: [
    {
      id: 'vague-obligation',
      title: { nb: 'Vag forpliktelse', en: 'Vague obligation' },
      description: { nb: 'Det kan ikke følges opp.', en: 'It cannot be followed up.' },
      severity: 'warning',
    },
    { id: 'never-hit', title: { nb: 'Aldri', en: 'Never' } },
  ],
};

/** Text that tries to be more than text, in every place where an agreement's text can end up. */
export const HOSTILE =
  '::error::x\n::stop-commands::y\r##[set-env name=a]b\x1b[31m\x1b]8;;http://evil\x07\u202e\u2066\x9b2J %0A, @ordfører #1 | `kode` *fet* <b>html</b> [lenke](http://evil.example) www.evil.example ![bilde](x) &amp; a@b.no';

export const HOSTILE_RUN: LintRun = {
  files: [HOSTILE],
  diagnostics: [
    {
      rule: HOSTILE,
      severity: 'error',
      file: HOSTILE,
      range: { start: { line: 1, column: 1 }, end: { line: 1, column: 400 } },
      path: [HOSTILE],
      message: { nb: HOSTILE, en: HOSTILE },
      help: { nb: HOSTILE, en: HOSTILE },
      related: [
        {
          file: HOSTILE,
          range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
          message: { nb: HOSTILE, en: HOSTILE },
        },
      ],
    },
  ],
  sources: new Map([[HOSTILE, [HOSTILE]]]),
};
