import { cpus, loadavg, totalmem } from 'node:os';

/** What the figures depend on. */
export interface Machine {
  cores: number;
  processor: string;
  memory: string;
  node: string;
  platform: string;
  /** Processes that wanted a core in the minute before: much more than none makes clocks unreliable. */
  load: string;
  /** Node is told of certificates of the network's own, and reads all that it trusts at every start. */
  certificates: boolean;
}

/** The machine as it is now. */
export function machine(): Machine {
  return {
    cores: cpus().length,
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    load: loadavg()[0]!.toFixed(1),
    certificates: Boolean(process.env.NODE_EXTRA_CA_CERTS),
  };
}
