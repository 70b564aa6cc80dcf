/** A piece of a page that belongs to the structure. */
export interface MarkedContent {
  id: number;
  tag: string;
}

const PAINTS = new Set(['TJ', 'Tj', "'", '"', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'EI']);
const STATES = new Set(
  'q Q cm w J j M d ri i gs BT ET Tc Tw Tz TL Tf Tr Ts Td TD Tm T* rg RG g G k K cs CS sc scn SC SCN m l c v y h re n W W*'.split(
    ' ',
  ),
);

/** What a page paints, in marks; and what is neither tagged nor an artifact, or not in order. */
export function contentProblems(stream: string): { marked: MarkedContent[]; problems: string[] } {
  const problems: string[] = [];
  const marked: MarkedContent[] = [];
  const open: string[] = [];
  let operands: string[] = [];
  for (const token of tokens(stream)) {
    if (!/^[A-Za-z'"*]+\d?\*?$/.test(token) || token === 'true' || token === 'false') {
      operands.push(token);
      continue;
    }
    if (token === 'BDC' || token === 'BMC') {
      const tag = operands[0]!.slice(1);
      const id = /\/MCID (\d+)/.exec(operands.slice(1).join(' '))?.[1];
      if (tag !== 'Artifact' && id === undefined) problems.push(`${tag} without an identifier`);
      if (open.length > 0) problems.push(`${tag} inside of ${open.at(-1)}`);
      if (id !== undefined) marked.push({ id: Number(id), tag });
      open.push(tag);
    } else if (token === 'EMC') {
      if (open.pop() === undefined) problems.push('EMC without a beginning');
    } else if (PAINTS.has(token)) {
      if (open.length === 0) problems.push(`${token} is neither tagged nor an artifact`);
      if (token === 'TJ' && /<(?:[0-9a-f]{4})*?0000/.test(operands.join(' ')))
        problems.push('the glyph for missing characters is shown');
    } else if (!STATES.has(token)) problems.push(`unknown operator ${token}`);
    operands = [];
  }
  if (open.length > 0) problems.push('marked content is not ended');
  const ids = marked.map(({ id }) => id).toSorted((a, b) => a - b);
  if (ids.some((id, index) => id !== index)) problems.push('identifiers are not 0, 1, 2 …');
  return { marked, problems };
}

function tokens(stream: string): string[] {
  return stream.match(/<<|>>|<[0-9a-f]*>|\[|\]|\((?:\\.|[^\\)])*\)|\/[^\s/<>[\]()]+|[^\s/<>[\]()]+/g) ?? [];
}
