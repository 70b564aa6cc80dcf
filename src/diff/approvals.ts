import * as z from 'zod';
import type { Diagnostic, Message, Path } from '../diagnostics/diagnostic.ts';
import type { Source } from '../source/source.ts';

const approval = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-f]{12}$/),
  by: z.string().trim().min(1).max(200),
  reason: z.string().trim().min(3).max(1000),
});

/** A change that somebody has accepted: which, who and why. */
export type Approval = z.infer<typeof approval>;

/** The file of approvals, as far as it could be read. */
export interface ReadApprovals {
  approvals: Approval[];
  diagnostics: Diagnostic[];
}

const HELP: Message = {
  nb: 'Skriv en liste der hvert punkt har «fingerprint» (12 tegn 0-9 og a-f, i anførselstegn), «by» (hvem) og «reason» (hvorfor).',
  en: 'Write a list in which each item has “fingerprint” (12 characters 0-9 and a-f, quoted), “by” (who) and “reason” (why).',
};

/** Reads approvals: a YAML file whose only key is `approvals`, or the list alone. Several of one fingerprint are reported. */
export function readApprovals(list: unknown, source: Source, base: Path = []): ReadApprovals {
  const diagnostics: Diagnostic[] = [];
  const report = (path: Path, nb: string, en: string) =>
    diagnostics.push({
      rule: 'approvals',
      severity: 'error',
      file: source.file,
      path,
      range: source.rangeOf(path),
      message: { nb, en },
      help: HELP,
    });
  if (!Array.isArray(list)) {
    report(base, 'Filen med godkjenninger er ikke en liste.', 'The file of approvals is not a list.');
    return { approvals: [], diagnostics };
  }
  const approvals: Approval[] = [];
  const seen = new Set<string>();
  for (const [index, item] of list.entries()) {
    const path = [...base, index];
    const { success, data } = approval.safeParse(item);
    if (!success)
      report(
        path,
        `Punkt ${index + 1} er ikke en fullstendig godkjenning.`,
        `Item ${index + 1} is not a complete approval.`,
      );
    else if (seen.has(data.fingerprint))
      report(
        path,
        `Endringen «${data.fingerprint}» er godkjent to ganger.`,
        `The change “${data.fingerprint}” is approved twice.`,
      );
    else approvals.push(data);
    if (success) seen.add(data.fingerprint);
  }
  return { approvals, diagnostics };
}
