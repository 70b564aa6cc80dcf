import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DefineCommand } from '../program.ts';

/** `avtale schema` */
export const defineSchema: DefineCommand = ({ command, say, io, done }) =>
  command('schema', say('skriv ut JSON-skjemaet for avtalefiler', 'print the JSON Schema of agreement files')).action(
    async () => {
      io.stdout.write(await readFile(join(io.packageRoot, 'schema', 'avtale.schema.json'), 'utf8'));
      done(0);
    },
  );
