/** What a service for electronic signatures takes, as its own documentation said on a day. Left out: not stated. */
export interface SigningService {
  name: string;
  /** When the documentation was read, `YYYY-MM`. */
  asOf: string;
  source: string;
  limits: Limits;
}

export interface Limits {
  /** Bytes of one document. */
  bytes?: number;
  pages?: number;
  signatories?: number;
  /** Characters of the title that the sender gives. */
  titleLength?: number;
  /** Characters of the file name, of ASCII only. */
  fileName?: { least: number; most: number };
}

/** Services change their limits: read the sources again, and write the month of the reading. */
export const SIGNING_SERVICES: readonly SigningService[] = [
  {
    name: 'Posten signering og Digdir eSignering',
    asOf: '2026-11',
    source: 'https://signering-docs.readthedocs.io/en/latest/opprette-oppdrag.html',
    limits: { bytes: 10_000_000, signatories: 10, titleLength: 80, fileName: { least: 4, most: 100 } },
  },
  {
    name: 'BankID',
    asOf: '2026-11',
    source: 'https://support.verified.eu/hc/en-us/articles/360016983020-What-type-of-PDFs-are-supported',
    limits: { bytes: 3_000_000 },
  },
  {
    name: 'Verified',
    asOf: '2026-11',
    source: 'https://support.verified.eu/hc/en-us/articles/360016983020-What-type-of-PDFs-are-supported',
    limits: { bytes: 10_000_000, pages: 1000 },
  },
  {
    name: 'Visma Sign',
    asOf: '2026-11',
    source:
      'https://support.vismasign.fi/nb-NO/support/solutions/articles/77000469899-sending-av-signeringsinvitasjoner',
    limits: { bytes: 15_000_000, pages: 350, signatories: 50 },
  },
];

/** From this size on, signing on an older telephone is said to be slow. */
export const COMFORTABLE_BYTES = 1_000_000;

/** The lowest number that any service sets as its most, and which one. */
export function strictest(limit: 'bytes' | 'pages' | 'signatories' | 'titleLength'): { most: number; service: string } {
  const [first, ...rest] = SIGNING_SERVICES.flatMap(({ name, limits }) => {
    const most = limits[limit];
    return most === undefined ? [] : [{ most, service: name }];
  });
  if (!first) throw new Error(`no service limits ${limit}`);
  return rest.reduce((least, it) => (it.most < least.most ? it : least), first);
}
