import { Composer, CST, type Document, Lexer, Parser, type YAMLError } from 'yaml';
import { MAX_DEPTH, MAX_ERRORS, MAX_REFERENCES } from './limits.ts';

/** A place in the text that the lexer met, with what stands there. */
export interface Mark {
  offset: number;
  text: string;
}

/** What the `yaml` library makes of a text, before any of it is judged. */
export interface Composed {
  /** Null where the text holds no document or was given up as too deep. */
  document: Document.Parsed | null;
  errors: readonly YAMLError[];
  comments: Mark[];
  tags: Mark[];
  directives: Mark[];
  /** Where a second document starts. */
  secondDocument: number | null;
  /** Where the nesting passes the limit. */
  tooDeep: number | null;
  /** Where the anchors and aliases become too many. */
  tooManyReferences: number | null;
}

// Duplicate keys are found after normalisation, and in linear time, when the value is made.
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  keepSourceTokens: true,
  uniqueKeys: false,
  prettyErrors: false,
} as const;

/**
 * Runs lexer, parser and composer by hand, token by token: so nesting is stopped before the recursive composer sees it, and
 * comments are collected on the way instead of in a second pass.
 */
export function compose(text: string, keepSourceTokens = false): Composed {
  const parser = new Parser();
  const composer = new Composer({ ...OPTIONS, keepSourceTokens });
  const composed: Composed = {
    document: null,
    errors: [],
    comments: [],
    tags: [],
    directives: [],
    secondDocument: null,
    tooDeep: null,
    tooManyReferences: null,
  };
  stopAfter(MAX_ERRORS, composer);
  try {
    for (const token of tokens(text, parser, composed)) {
      if (token.type === 'document' || token.type === 'error' || token.type === 'doc-end' || token.type === 'directive')
        for (const document of composer.next(token)) composed.document = document;
    }
    if (composed.tooDeep !== null || composed.tooManyReferences !== null) return composed;
  } catch (error) {
    if (error !== ENOUGH) throw error;
  }
  composed.errors = composer.streamInfo().errors;
  for (const document of composer.end()) composed.document = document;
  composed.errors = [...(composed.document?.errors ?? []), ...composed.errors];
  return composed;
}

const ENOUGH = new Error('more errors than anyone reads');

/** Making an error object per line of a hostile file takes seconds, and there is no other way to stop the composer. */
function stopAfter(limit: number, composer: Composer): void {
  const open = composer as unknown as { onError: (...error: unknown[]) => void };
  const report = open.onError;
  let count = 0;
  open.onError = (...error) => {
    if (++count > limit) throw ENOUGH;
    report(...error);
  };
}

/** The tokens of the first document; ends early where a limit is passed or a second document starts. */
function* tokens(text: string, parser: Parser, into: Composed): Generator<CST.Token> {
  let atScalar = false;
  let documents = 0;
  let errors = 0;
  let references = 0;

  function goesOn(token: CST.Token): boolean {
    if (token.type === 'error') return ++errors < MAX_ERRORS;
    if (token.type !== 'document' || ++documents === 1) return true;
    into.secondDocument = token.offset;
    return false;
  }

  for (const lexeme of new Lexer().lex(text)) {
    if (atScalar) atScalar = false;
    else if (lexeme === CST.SCALAR) atScalar = true;
    else {
      mark(lexeme, parser.offset, into);
      if ((lexeme[0] === '&' || lexeme[0] === '*') && ++references > MAX_REFERENCES)
        into.tooManyReferences = parser.offset;
    }
    if (into.tooManyReferences !== null || into.tags.length + into.directives.length > MAX_ERRORS) return;
    for (const token of parser.next(lexeme)) {
      if (!goesOn(token)) return;
      yield token;
    }
    // The stack holds the document, the collections that are open and perhaps a scalar.
    const beyond = parser.stack[MAX_DEPTH + 1];
    if (beyond && CST.isCollection(beyond)) {
      into.tooDeep = beyond.offset;
      return;
    }
  }
  for (const token of parser.end()) {
    if (!goesOn(token)) return;
    yield token;
  }
}

function mark(lexeme: string, offset: number, into: Composed): void {
  const list =
    lexeme[0] === '#' ? into.comments : lexeme[0] === '!' ? into.tags : lexeme[0] === '%' ? into.directives : null;
  list?.push({ offset, text: lexeme });
}
