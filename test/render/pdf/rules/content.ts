import type { FontFacts } from './fonts.ts';

/** A piece of a page that belongs to the structure, and where on the page its text stands; `top` counts downwards. */
export interface MarkedContent {
  id: number;
  tag: string;
  left: number;
  right: number;
  top: number;
  /** What it says. */
  text: string;
}

const PAINTS = ['TJ', 'S', 'f', 're'];
/** Operators with the number of operands of each. What else PDF has is not used, and would want rules of its own. */
const OPERATORS: Record<string, number> = {
  ...{ q: 0, Q: 0, cm: 6, w: 1, BT: 0, ET: 0, Tf: 2, Tm: 6, TJ: 1, rg: 3, RG: 3, m: 2, l: 2, re: 4, S: 0, f: 0 },
  ...{ BDC: 2, EMC: 0, cs: 1, CS: 1, scn: 3, SCN: 3, J: 1, d: 2 },
};
const DEEPEST = 28;
const ARTIFACT = /^\/Type \/(?:Pagination(?: \/Subtype \/(?:Header|Footer|Watermark))?|Layout)$/;

/** What a page paints; and what is neither tagged nor an artifact, not in order, or not of the fonts. */
export function contentProblems(
  stream: string,
  fonts: ReadonlyMap<string, FontFacts>,
): { marked: MarkedContent[]; artifacts: string[]; problems: string[] } {
  const problems: string[] = [];
  const rule = (clause: string, ok: boolean, problem: string) => {
    if (!ok) problems.push(`${clause}: ${problem}`);
  };
  const marked: MarkedContent[] = [];
  const artifacts: string[] = [];
  let open: { tag: string; content?: MarkedContent; artifact?: number } | null = null;
  let depth = 0;
  let inText = false;
  let font: FontFacts | undefined;
  let size = 0;
  let [x, y] = [0, 0];
  let operands: string[] = [];
  for (const token of tokens(stream)) {
    if (!/^[A-Za-z'"][A-Za-z0-9*'"]*$/.test(token)) {
      if (/^[+-.\d]/.test(token)) rule('6.1.13-2', /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(token), `${token} is no number`);
      operands.push(token);
      continue;
    }
    rule('6.2.2-1', token in OPERATORS, `unknown operator ${token}`);
    rule('6.2.2-1', operands.length === OPERATORS[token], `${operands.length} operands for ${token}`);
    if (token === 'q') rule('6.1.13-8', ++depth <= DEEPEST, 'graphics states are too deep');
    if (token === 'Q') rule('6.2.2-1', --depth >= 0, 'Q without q');
    if (token === 'BT' || token === 'ET') {
      rule('6.2.2-1', inText === (token === 'ET'), `${token} in the wrong place`);
      inText = token === 'BT';
    }
    if (token === 'Tf') {
      font = fonts.get(operands[0]!.slice(1));
      size = Number(operands[1]);
      rule('6.2.2-2', font !== undefined, `${operands[0]} is not among the resources`);
    }
    if (token === 'Tm') [x, y] = [Number(operands[4]), Number(operands[5])];
    if (/^(?:rg|scn)$/i.test(token))
      rule(
        '6.2.4.3-2',
        operands.every((each) => Number(each) >= 0 && Number(each) <= 1),
        `${operands} is no colour`,
      );
    if (token === 'cs' || token === 'CS')
      rule('6.2.4.2-1', operands[0] === '/DeviceRGB', `the colours of ${operands[0]}`);
    if (token === 'BDC') {
      const tag = operands[0]!.slice(1);
      const list = operands[1]!.slice(2, -2).trim();
      const id = /^\/MCID (\d+)$/.exec(list)?.[1];
      rule('UA 7.1-1', open === null, `${tag} inside of ${open?.tag}`);
      rule('UA 7.1-3', (tag === 'Artifact') === (id === undefined), `${tag} with ${list}`);
      if (tag === 'Artifact') rule('UA 7.8', ARTIFACT.test(list), `an artifact ${list}`);
      open = { tag };
      if (id !== undefined) {
        const nowhere = { left: Number.POSITIVE_INFINITY, right: Number.NEGATIVE_INFINITY, top: Number.NaN };
        open.content = { id: Number(id), tag, ...nowhere, text: '' };
        marked.push(open.content);
      } else open.artifact = artifacts.push(`${list}: `) - 1;
    }
    if (token === 'EMC') {
      rule('6.2.2-1', open !== null && !inText, 'EMC in the wrong place');
      open = null;
    }
    if (PAINTS.includes(token)) rule('UA 7.1-3', open !== null, `${token} is neither tagged nor an artifact`);
    if (token === 'TJ' && font) {
      const start = x;
      rule('6.2.2-1', inText, 'TJ outside of text');
      for (const piece of operands[0]!.slice(1, -1).match(/<[^>]*>|[^<\s]+/g) ?? []) {
        if (!piece.startsWith('<')) {
          x -= (Number(piece) * size) / 1000;
          continue;
        }
        rule('6.1.6-1', /^<(?:[\da-f]{4})*>$/.test(piece), 'a string that is not of two bytes a glyph');
        rule('6.1.13-3', piece.length <= 2 * 32_767, 'a string is too long');
        for (const code of piece.match(/[\da-f]{4}/g) ?? []) {
          const glyph = Number.parseInt(code, 16);
          const character = font.unicode.get(glyph);
          const where = `glyph ${glyph} of ${font.name}`;
          rule('6.2.11.8-1', glyph !== 0, 'the glyph for missing characters is shown');
          rule('6.2.11.4.1-2', glyph < font.widths.length, `${where} is not in the font`);
          rule('6.2.11.7.2-1', character !== undefined, `${where} stands for nothing`);
          rule('6.2.11.4.1-2', /^\s*$/.test(character ?? '') || !font.isBlank(glyph), `${where} is empty`);
          x += ((font.widths[glyph] ?? 0) * size) / 1000;
          if (open?.content) open.content.text += character;
          if (open?.artifact !== undefined) artifacts[open.artifact] += character;
        }
      }
      if (open?.content) {
        open.content.left = Math.min(open.content.left, start);
        open.content.right = Math.max(open.content.right, x);
        open.content.top = y;
      }
    }
    operands = [];
  }
  rule('6.2.2-1', open === null && depth === 0 && !inText, 'something is not ended');
  const ids = marked.map(({ id }) => id).toSorted((a, b) => a - b);
  rule(
    'UA 7.1-3',
    ids.every((id, index) => id === index),
    'identifiers are not 0, 1, 2 …',
  );
  return { marked, artifacts, problems };
}

/** Arrays and dictionaries are one token each; none here holds another. */
function tokens(stream: string): string[] {
  return stream.match(/<<[\s\S]*?>>|\[[^\]]*\]|<[^>]*>|\((?:\\.|[^\\)])*\)|\/[^\s/<>[\]()]+|[^\s/<>[\]()]+/g) ?? [];
}
