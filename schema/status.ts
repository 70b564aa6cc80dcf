import type { Status } from './agreement.ts';

/** Whether the text must be complete: ready to be signed, or signed. */
export function isStrict(status: Status): boolean {
  return status === 'klar_til_signering' || status === 'signert';
}

/** What stands across every page: nothing on what is ready to be signed or signed. */
export function markOf(status: Status): string | null {
  switch (status) {
    case 'utkast':
    case 'til_behandling':
      return 'UTKAST';
    case 'avslått':
      return 'AVSLÅTT';
    case 'oppsagt':
      return 'OPPSAGT';
    case 'klar_til_signering':
    case 'signert':
      return null;
  }
}
