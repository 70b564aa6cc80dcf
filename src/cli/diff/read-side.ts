import type { Agreement } from '../../../schema/agreement.ts';
import { compose } from '../../compose/compose.ts';
import type { Templates } from '../../compose/templates.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diffAgreements, wholeAgreement } from '../../diff/diffAgreements.ts';
import type { DiffedDocument } from '../../diff/diffRun.ts';
import type { Side } from '../../diff/side.ts';
import { parseSource } from '../../source/parse.ts';
import type { Source } from '../../source/source.ts';
import { validateAgreement } from '../../validate/validate.ts';

/** One version of one agreement, not read yet. */
export interface Version {
  name: string;
  bytes: Uint8Array;
  templates: Templates;
}

/** An agreement on two sides; null where it is not there. */
export interface VersionPair {
  old: Version | null;
  new: Version | null;
}

/** A pair that was compared, and the lines of what could not be read, for showing where. */
export interface Compared extends DiffedDocument {
  sources: readonly Source[];
}

/** Reads and compares one pair. Never throws for anything that a file or a template can contain. */
export function comparePair(pair: VersionPair): Compared {
  const [old, now] = [pair.old && read(pair.old), pair.new && read(pair.new)];
  const names = { old: pair.old?.name ?? null, new: pair.new?.name ?? null };
  const sources = [old, now].flatMap((it) => (it ? [it.source] : []));
  const diagnostics = [old, now].flatMap((it) => it?.diagnostics ?? []);
  const documents = () => ({
    old: old?.side?.compose(old.side.agreement) ?? null,
    new: now?.side?.compose(now.side.agreement) ?? null,
  });
  const unread = (found: readonly Diagnostic[]): Compared => ({
    ...names,
    changes: [],
    diagnostics: found,
    documents: () => ({ old: null, new: null }),
    sources,
  });
  if (diagnostics.length > 0) return unread(diagnostics);
  try {
    const changes =
      old?.side && now?.side ? diffAgreements(old.side, now.side) : oneSided(old?.side ?? null, now?.side ?? null);
    return { ...names, changes, diagnostics, documents, sources };
  } catch (error) {
    if (!(error instanceof TemplateFailed)) throw error;
    return unread([error.diagnostic]);
  }
}

function oneSided(old: Side | null, now: Side | null) {
  if (now) return [wholeAgreement('added', now.agreement)];
  return old ? [wholeAgreement('removed', old.agreement)] : [];
}

interface ReadVersion {
  source: Source;
  side: Side | null;
  /** Only what keeps the agreement from being read. */
  diagnostics: readonly Diagnostic[];
}

function read({ name, bytes, templates }: Version): ReadVersion {
  const source = parseSource(bytes, name);
  const { agreement, diagnostics } = validateAgreement(source);
  if (!agreement) return { source, side: null, diagnostics: [...source.diagnostics, ...diagnostics] };
  const composed = new Map<Agreement, ReturnType<typeof compose>['document']>();
  const document = (it: Agreement) => {
    const known = composed.get(it) ?? composeSafely(source, it, templates);
    composed.set(it, known);
    return known;
  };
  return { source, side: { agreement, templates, compose: document }, diagnostics: [] };
}

class TemplateFailed extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message.en);
    this.diagnostic = diagnostic;
  }
}

/** The templates of another revision need not fit this program. */
function composeSafely(source: Source, agreement: Agreement, templates: Templates) {
  try {
    return compose(source, agreement, templates).document;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new TemplateFailed({
      rule: 'template',
      severity: 'error',
      file: source.file,
      path: [],
      range: source.keyRangeOf([]),
      message: {
        nb: `Malene i denne revisjonen kan ikke brukes av denne versjonen av programmet: ${reason}.`,
        en: `The templates of this revision cannot be used by this version of the program: ${reason}.`,
      },
    });
  }
}
