import type { Message } from '../diagnostics/diagnostic.ts';

/** What can be wrong with an agreement that has been signed. The documentation is made from these titles. */
export const SIGNED_RULES = {
  'signed-text-changed': { nb: 'Teksten er endret etter signering', en: 'The text has changed since it was signed' },
  'signed-text-missing': { nb: 'Den signerte teksten mangler', en: 'The signed text is missing' },
  'signed-text-unreliable': {
    nb: 'Den signerte teksten er ikke den som ble signert',
    en: 'The signed text is not the one that was signed',
  },
  'signing-not-recorded': {
    nb: 'Det er ikke registrert hva som ble signert',
    en: 'What was signed has not been recorded',
  },
} as const satisfies Record<string, Message>;

export type SignedRule = keyof typeof SIGNED_RULES;
