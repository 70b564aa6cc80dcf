/**
 * The rules for how a file is written: ISO 19005-2, 6.1.2 to 6.1.9 and 6.1.13. No library shows these, for they are lenient
 * when they read, so the bytes themselves are taken apart here.
 */
export function syntaxProblems(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes).toString('latin1');
  const problems: string[] = [];
  const rule = (clause: string, ok: boolean, problem: string) => {
    if (!ok) problems.push(`6.1.${clause}: ${problem}`);
  };
  rule('2-1', /^%PDF-1\.[0-7][\r\n]/.test(file), 'the header is not that of a PDF');
  rule('2-2', /^%PDF-1\.\d(?:\r\n|\r|\n)%[\x80-\xff]{4}/.test(file), 'no comment of four bytes above 127');
  rule('3-3', /%%EOF(?:\r\n|\r|\n)?$/.test(file), 'something stands after the end');
  let at = /^%PDF-1\.\d\s+%[^\r\n]*\s+/.exec(file)?.[0].length ?? 0;
  const offsets = new Map<string, number>();
  while (at < file.length) {
    // What signs a file begins its addition with an empty line.
    at += match(/[\r\n]*/y, file, at)![0].length;
    if (at >= file.length) break;
    const object = match(/(\d+)(\s+)(\d+)(\s+)obj/y, file, at);
    if (object) {
      const [, number, between, generation, before] = object;
      const where = `object ${number}`;
      offsets.set(`${number} ${generation}`, at);
      rule('9-1', isWhite(between!) && isWhite(before!), `${where}: more than one space in its head`);
      rule('9-1', atLineStart(file, at), `${where}: its number does not begin a line`);
      at += object[0].length;
      rule('9-1', /[\r\n]/.test(file[at] ?? ''), `${where}: obj does not end a line`);
      at = readObject(file, at, where, rule);
      continue;
    }
    const table = match(/xref(\r\n|\r|\n)?/y, file, at);
    if (!table) {
      rule('9-1', false, `what stands at ${at} is no object: ${JSON.stringify(file.slice(at, at + 30))}`);
      break;
    }
    rule('4-2', table[1] !== undefined, 'xref does not end a line');
    const end = readTable(file, at, offsets, rule);
    if (end === null) break;
    at = end;
  }
  return problems;
}

type Rule = (clause: string, ok: boolean, problem: string) => void;

function readObject(file: string, start: number, where: string, rule: Rule): number {
  const body = readValues(file, start, where, rule);
  let { at } = body;
  if (body.keyword === 'stream') {
    const eol = match(/\r?\n/y, file, at);
    rule('7.1-2', eol !== null, `${where}: stream does not end its line rightly`);
    at += eol?.[0].length ?? 0;
    const length = Number(/\/Length (\d+)(?! \d+ R)/.exec(file.slice(start, at))?.[1] ?? Number.NaN);
    const end = match(/(\r\n|\r|\n)endstream/y, file, at + length);
    rule('7.1-1', end !== null, `${where}: Length is not that of the stream`);
    at = end ? at + length + end[0].length : file.indexOf('endstream', at) + 'endstream'.length;
    at = readValues(file, at, where, rule).at;
  }
  const keyword = at - 'endobj'.length;
  rule('9-1', file.startsWith('endobj', keyword) && atLineStart(file, keyword), `${where}: endobj begins no line`);
  const eol = match(/[\r\n]+/y, file, at);
  rule('9-1', eol !== null, `${where}: endobj does not end its line`);
  return at + (eol?.[0].length ?? 0);
}

const TOKEN =
  /\s+|<<|>>|\[|\]|<([^>]*)>|\/([^\s<>[\]()/%]*)|([+-]?\d+)(?=[\s/<>[\]()])|([+-]?\d*\.\d+|[+-]?\d+\.)|([A-Za-z]+)/y;

/** Reads tokens up to the keyword that ends an object or begins a stream, and holds each to the limits. */
function readValues(file: string, start: number, where: string, rule: Rule): { at: number; keyword: string } {
  for (let at = start; at < file.length; ) {
    if (file[at] === '(') {
      const end = endOfString(file, at);
      rule('13-3', lengthOfString(file.slice(at + 1, end - 1)) <= 32_767, `${where}: a string is too long`);
      at = end;
      continue;
    }
    const token = match(TOKEN, file, at);
    if (!token) {
      rule('9-1', false, `${where}: cannot be read at ${JSON.stringify(file.slice(at, at + 20))}`);
      return { at: Math.max(at, file.indexOf('endobj', at) + 'endobj'.length), keyword: 'endobj' };
    }
    const [all, hex, name, integer, real, keyword] = token;
    at += all.length;
    if (hex !== undefined) {
      const digits = hex.replace(/\s/g, '');
      rule('6-1', digits.length % 2 === 0, `${where}: a hexadecimal string has half a byte`);
      rule('6-2', /^[\da-f]*$/i.test(digits), `${where}: a hexadecimal string has other characters`);
      rule('13-3', digits.length <= 2 * 32_767, `${where}: a string is too long`);
    }
    if (name !== undefined) {
      const expanded = name.replace(/#([\da-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
      rule('13-4', expanded.length <= 127, `${where}: a name is too long`);
      rule('8-1', isUtf8(expanded), `${where}: a name is not UTF-8`);
    }
    if (integer !== undefined)
      rule('13-1', Math.abs(Number(integer) + 0.5) <= 2_147_483_647.5, `${where}: ${integer} is too large`);
    if (real !== undefined) {
      const size = Math.abs(Number(real));
      rule('13-2', size <= 3.403e38 && (size === 0 || size >= 1.175e-38), `${where}: ${real} is out of range`);
    }
    if (keyword === 'stream' || keyword === 'endobj') return { at, keyword };
    if (keyword !== undefined)
      rule('9-1', /^(?:R|true|false|null)$/.test(keyword), `${where}: unknown word ${keyword}`);
  }
  return { at: file.length, keyword: '' };
}

function endOfString(file: string, start: number): number {
  let depth = 0;
  for (let at = start; at < file.length; at++) {
    if (file[at] === '\\') at++;
    else if (file[at] === '(') depth++;
    else if (file[at] === ')' && --depth === 0) return at + 1;
  }
  return file.length;
}

function lengthOfString(written: string): number {
  return written.replace(/\\(?:[0-7]{1,3}|[\s\S])/g, '.').length;
}

/** The table of objects, the trailer and the end. */
function readTable(file: string, start: number, offsets: Map<string, number>, rule: Rule): number | null {
  let at = start + (match(/xref\s+/y, file, start)?.[0].length ?? 0);
  for (
    let head = match(/(\d+) (\d+) ?(?:\r\n|\r|\n)/y, file, at);
    head;
    head = match(/(\d+) (\d+) ?[\r\n]+/y, file, at)
  ) {
    at += head[0].length;
    for (let i = 0; i < Number(head[2]); i++) {
      const entry = match(/(\d{10}) (\d{5}) ([nf])(?: \n| \r|\r\n)/y, file, at);
      if (!entry) {
        rule('4-2', false, `entry ${i} of the table is not twenty bytes`);
        return null;
      }
      at += 20;
      const object = `${Number(head[1]) + i} ${Number(entry[2])}`;
      if (entry[3] === 'n') rule('4-2', offsets.get(object) === Number(entry[1]), `the table is wrong about ${object}`);
    }
  }
  const trailer = match(/\s*trailer\s+<<([\s\S]*?)>>\s+startxref\s+(\d+)\s+%%EOF(?:\r\n|\r|\n)?/y, file, at);
  rule('4-2', trailer !== null && Number(trailer[2]) === start, 'startxref does not lead to the table');
  if (!trailer) return null;
  rule('3-1', /\/ID ?\[ ?<[\da-f]{32}> ?<[\da-f]{32}> ?\]/i.test(trailer[1]!), 'no file identifier');
  rule('3-2', !trailer[1]!.includes('/Encrypt'), 'encrypted');
  return at + trailer[0].length;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function isWhite(text: string): boolean {
  return /^\s$/.test(text);
}

function atLineStart(file: string, at: number): boolean {
  return /[\r\n]/.test(file[at - 1] ?? '');
}

function isUtf8(bytes: string): boolean {
  const buffer = Buffer.from(bytes, 'latin1');
  return Buffer.from(buffer.toString('utf8')).equals(buffer);
}
