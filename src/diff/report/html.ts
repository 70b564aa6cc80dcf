import type { UiLanguage } from '../../diagnostics/diagnostic.ts';
import type { Document } from '../../document/document.ts';
import { sanitizeLine } from '../../report/sanitize.ts';
import type { Change } from '../change.ts';
import { bySeriousness, type DiffedDocument, type DiffRun } from '../diff-run.ts';
import { type RedLine, type RedPart, type Run, redline } from '../redline.ts';
import { STYLE } from './style.ts';
import {
  className,
  type DiffReporter,
  type DiffReportOptions,
  documentName,
  effectName,
  summaryLine,
} from './words.ts';

/** A page of its own with every agreement whole, what was put in and taken out marked, and the changes listed first. Printable. */
export const html: DiffReporter = (run, options) => {
  const nb = options.language === 'nb';
  const title = nb ? 'Endringer i avtaler' : 'Changes in agreements';
  const body = run.documents.map((document, index) => article(document, index, run, options)).join('\n');
  return `<!doctype html>
<html lang="${options.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#main">${nb ? 'Hopp til innholdet' : 'Skip to the content'}</a>
<main id="main">
<h1>${escaped(title)}</h1>
<p>${escaped(summaryLine(run, options.language))}.</p>
<p>${nb ? 'Slik vises' : 'This is how'} <ins>${nb ? 'det som er satt inn' : 'what was put in'}</ins> ${nb ? 'og' : 'and'} <del>${
    nb ? 'det som er tatt bort' : 'what was taken out'
  }</del>${nb ? '' : ' look'}.</p>
${body}
</main>
</body>
</html>
`;
};

function article(document: DiffedDocument, index: number, run: DiffRun, options: DiffReportOptions): string {
  const { old, new: now } = document.documents();
  const parts = redline(old, now);
  const anchor = (part: string) => `a${index + 1}-${part}`;
  const failed = document.diagnostics.map((it) => `<li>${escaped(it.message[options.language])}</li>`);
  return `<article aria-labelledby="${anchor('navn')}">
<h2 id="${anchor('navn')}">${escaped(documentName(document, options.language))}</h2>
${list([...failed, ...bySeriousness(document.changes).map((it) => changeItem(it, parts, anchor, run, options))])}
${parts.map((part) => section(part, anchor(part.id), now ?? old, options.language)).join('\n')}
</article>`;
}

function changeItem(
  change: Change,
  parts: readonly RedPart[],
  anchor: (part: string) => string,
  run: DiffRun,
  { language }: DiffReportOptions,
): string {
  const effect = change.effect ? `, ${effectName(change.effect, language)}` : '';
  const approved = run.approved.has(change.fingerprint) ? (language === 'nb' ? ' (godkjent)' : ' (approved)') : '';
  const part = partOf(change, parts);
  const message = escaped(change.message[language]);
  const linked = part ? `<a href="#${anchor(part)}">${message}</a>` : message;
  return `<li><strong>${escaped(className(change.class, language) + effect)}</strong>: ${linked} <code>${change.fingerprint}</code>${escaped(approved)}</li>`;
}

/** The part of the page where a change is seen. */
function partOf({ section, path }: Change, parts: readonly RedPart[]): string | null {
  const wanted = [section, section.toLowerCase().replaceAll('å', 'a').replaceAll('ø', 'o').replaceAll('æ', 'ae')];
  const own = parts.find((part) => wanted.includes(part.id));
  if (own) return own.id;
  return parts.some((part) => part.id === 'forside') && path[0] !== 'seksjoner' ? 'forside' : null;
}

function section(part: RedPart, id: string, document: Document | null, language: UiLanguage): string {
  const lang = document ? ` lang="${document.language}"` : '';
  return `<section id="${id}"${lang}>
<h3>${runs(part.title, language)}</h3>
${grouped(part.lines, language)}
</section>`;
}

/** List items side by side become one list, table rows one table. */
function grouped(lines: readonly RedLine[], language: UiLanguage): string {
  const out: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const { tag } = lines[i]!;
    if (tag !== 'li' && tag !== 'tr') {
      out.push(single(lines[i]!, language));
      continue;
    }
    const from = i;
    while (lines[i + 1]?.tag === tag) i++;
    const rows = lines.slice(from, i + 1).map((line) => row(line, language));
    out.push(tag === 'li' ? `<ul>${rows.join('')}</ul>` : `<table><tbody>${rows.join('')}</tbody></table>`);
  }
  return out.join('\n');
}

function single(line: RedLine, language: UiLanguage): string {
  const tag = line.tag === 'h' ? `h${Math.min(6, line.depth + 1)}` : 'p';
  return `<${tag}>${runs(line.runs, language)}</${tag}>`;
}

function row(line: RedLine, language: UiLanguage): string {
  if (line.tag === 'tr') return `<tr><td>${runs(line.runs, language)}</td></tr>`;
  const depth = Math.min(line.depth, 6);
  return `<li${depth > 1 ? ` class="d${depth}"` : ''}>${runs(line.runs, language)}</li>`;
}

const SPOKEN: Readonly<Record<UiLanguage, Readonly<Record<'ins' | 'del', string>>>> = {
  nb: { ins: 'satt inn:', del: 'tatt bort:' },
  en: { ins: 'put in:', del: 'taken out:' },
};

function runs(parts: readonly Run[], language: UiLanguage): string {
  return parts
    .map(({ kind, text }) => {
      if (kind === 'same') return escaped(text);
      return `<${kind}><span class="vh">${SPOKEN[language][kind]} </span>${escaped(text)}</${kind}>`;
    })
    .join(' ');
}

const list = (items: readonly string[]): string =>
  items.length > 0 ? `<ul class="changes">${items.join('')}</ul>` : '';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return sanitizeLine(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
