import type { Agreement } from '../../../schema/agreement.ts';
import { type Composed, compose } from '../../compose/compose.ts';
import type { Templates } from '../../compose/templates.ts';
import type { Diagnostic, Message } from '../../diagnostics/diagnostic.ts';
import { diffAgreements, wholeAgreement } from '../../diff/diff-agreements.ts';
import type { DiffedDocument } from '../../diff/diff-run.ts';
import type { Side } from '../../diff/side.ts';
import type { Document } from '../../document/document.ts';
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
  const { old, new: now } = pair;
  try {
    return compareVersions(old, now, []);
  } catch (error) {
    if (!(error instanceof TemplateFailed)) throw error;
    // With one side's templates for both, what the agreements themselves say can still be compared.
    const { templates } = (error.templates === old?.templates ? now : old) ?? {};
    if (templates && old && now && templates !== error.templates)
      return compareVersions({ ...old, templates }, { ...now, templates }, [error.diagnostic]);
    return unread(pair, [{ ...error.diagnostic, severity: 'error' }], []);
  }
}

function compareVersions(old: Version | null, now: Version | null, notes: readonly Diagnostic[]): Compared {
  const [before, after] = [old && read(old), now && read(now)];
  const sources = [before, after].flatMap((it) => (it ? [it.source] : []));
  const diagnostics = [before, after].flatMap((it) => it?.diagnostics ?? []);
  if (diagnostics.length > 0) return unread({ old, new: now }, diagnostics, sources);
  const [from, to] = [before?.side ?? null, after?.side ?? null];
  return {
    old: old?.name ?? null,
    new: now?.name ?? null,
    changes: from && to ? diffAgreements(from, to) : oneSided(from, to),
    diagnostics: notes,
    documents: () => ({ old: from?.compose(from.agreement) ?? null, new: to?.compose(to.agreement) ?? null }),
    sources,
  };
}

function unread(
  { old, new: now }: VersionPair,
  diagnostics: readonly Diagnostic[],
  sources: readonly Source[],
): Compared {
  const documents = () => ({ old: null, new: null });
  return { old: old?.name ?? null, new: now?.name ?? null, changes: [], diagnostics, documents, sources };
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
  const composed = new Map<Agreement, Document>();
  const document = (it: Agreement) => {
    const known = composed.get(it) ?? composeSafely(source, it, templates);
    composed.set(it, known);
    return known;
  };
  return { source, side: { agreement, templates, compose: document }, diagnostics: [] };
}

class TemplateFailed extends Error {
  readonly diagnostic: Diagnostic;
  readonly templates: Templates;

  constructor(diagnostic: Diagnostic, templates: Templates) {
    super(diagnostic.message.en);
    this.diagnostic = diagnostic;
    this.templates = templates;
  }
}

/** The templates of another revision need not fit this program: it says what it lacks, or that they are broken. */
function composeSafely(source: Source, agreement: Agreement, templates: Templates): Document {
  const fail = (reason: Message): TemplateFailed => {
    const message = {
      nb: `Malene i denne revisjonen kan ikke brukes av denne versjonen av programmet, og er ikke sammenlignet. ${reason.nb}`,
      en: `The templates of this revision cannot be used by this version of the program and were not compared. ${reason.en}`,
    };
    const range = source.keyRangeOf([]);
    const diagnostic = {
      rule: 'template-error',
      severity: 'warning',
      file: source.file,
      path: [],
      range,
      message,
    } as const;
    return new TemplateFailed(diagnostic, templates);
  };
  let composed: Composed;
  try {
    composed = compose(source, agreement, templates);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw fail({ nb: reason, en: reason });
  }
  const broken = composed.diagnostics.find((it) => it.rule === 'template-error');
  if (broken) throw fail(broken.message);
  return composed.document;
}
