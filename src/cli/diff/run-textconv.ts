import { sentencesInBlock } from '../../commitments/sentences.ts';
import { compose } from '../../compose/compose.ts';
import { canonicalText } from '../../document/canonical.ts';
import { sanitize } from '../../report/sanitize.ts';
import { parseSource } from '../../source/parse.ts';
import { validateAgreement } from '../../validate/validate.ts';
import { readAgreement } from '../files/read-agreement.ts';
import { EXIT, type Io } from '../io.ts';
import type { CommonOptions } from '../run.ts';
import { layersFor } from './layers.ts';

/**
 * `avtale textconv`: what an agreement prints, a sentence to a line, for git to compare. What is no agreement is shown as it is, so that
 * `git diff` always shows something.
 */
export async function runTextconv(file: string, _options: CommonOptions, io: Io): Promise<number> {
  const bytes = readAgreement(file, io.cwd);
  const source = parseSource(bytes, file);
  const { agreement } = validateAgreement(source);
  if (!agreement) {
    io.stdout.write(sanitize(new TextDecoder().decode(bytes)));
    return EXIT.ok;
  }
  const { document } = compose(source, agreement, await layersFor(io, null).now());
  const lines = canonicalText(document).split('\n').flatMap(sentences);
  io.stdout.write(sanitize([`status: ${agreement.status}`, ...lines].join('\n')));
  return EXIT.ok;
}

function sentences(line: string): string[] {
  if (line === '' || line.startsWith('|')) return [line];
  const parts = sentencesInBlock(line, { start: 0, end: line.length, item: false });
  return parts.map(({ start, end }, index) => line.slice(index === 0 ? 0 : start, end));
}
