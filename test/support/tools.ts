import { spawnSync } from 'node:child_process';
import { env } from 'node:process';

/** The programs that tests look at PDFs with. They can do without: where one is missing, its tests are skipped. */
export type Tool = 'qpdf' | 'pdfinfo' | 'pdfsig' | 'pdftoppm';

/** Whether a program is on this machine. Fails where it has to be. */
export function hasTool(tool: Tool): boolean {
  // Poppler's programs answer to -v, qpdf does not.
  return present(spawnSync(tool, [tool === 'qpdf' ? '--version' : '-v']).error === undefined, tool);
}

/**
 * The answer to whether something that tests need is here. Fails when it is not and nothing may be skipped for want of a program,
 * as on the build server.
 */
export function present(found: boolean, name: string): boolean {
  if (!found && env.AVTALE_TEST_REQUIRE_TOOLS)
    throw new Error(`AVTALE_TEST_REQUIRE_TOOLS is set, and there is no ${name} on this machine`);
  return found;
}
