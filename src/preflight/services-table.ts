import { type Limits, SIGNING_SERVICES } from './services.ts';

const START = '<!-- tjenester: laget av src/preflight/services.ts -->';
const END = '<!-- /tjenester -->';

/** A page of the documentation with the table of services as the program knows them. */
export function withServicesTable(page: string): string {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start < 0 || end < start) throw new Error(`the page about signing lacks «${START}» or «${END}»`);
  return `${page.slice(0, start + START.length)}\n\n${servicesTable()}\n\n${page.slice(end)}`;
}

function servicesTable(): string {
  const rows = SIGNING_SERVICES.map(
    ({ name, limits, asOf, source }) =>
      `| [${name}](${source}) | ${[...COLUMNS.map((column) => column(limits) ?? '–'), asOf].join(' | ')} |`,
  );
  return [
    '| Tjeneste | Størrelse | Sider | Underskrivere | Tittel | Filnavn | Lest |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

const COLUMNS: readonly ((limits: Limits) => string | undefined)[] = [
  ({ bytes }) => shown(bytes, (most) => `${most / 1_000_000} MB`),
  ({ pages }) => shown(pages, String),
  ({ signatories }) => shown(signatories, String),
  ({ titleLength }) => shown(titleLength, (most) => `${most} tegn`),
  ({ fileName }) => shown(fileName, ({ least, most }) => `${least}–${most} tegn, ASCII`),
];

function shown<Limit>(limit: Limit | undefined, words: (limit: Limit) => string): string | undefined {
  return limit === undefined ? undefined : words(limit);
}
