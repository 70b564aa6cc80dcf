/** What compose can find wrong with an agreement's own text. The documentation is made from these titles. */
export const COMPOSE_RULES = {
  'unknown-template': { nb: 'Malen finnes ikke', en: 'The template layer does not exist' },
  'template-error': { nb: 'Malen kan ikke brukes', en: 'The template cannot be used' },
  'unknown-reference': {
    nb: 'Henvisning til et faktum som ikke finnes',
    en: 'Reference to a fact that does not exist',
  },
  'missing-reference': {
    nb: 'Henvisning til et faktum som ikke er oppgitt',
    en: 'Reference to a fact that is not given',
  },
  'template-code': { nb: 'Malkode i avtaletekst', en: 'Template code in the text of an agreement' },
  'raw-html': { nb: 'HTML i avtaletekst', en: 'HTML in the text of an agreement' },
  'unsafe-link': { nb: 'Lenke som ikke er tillatt', en: 'Link that is not allowed' },
  'unsupported-markdown': {
    nb: 'Markdown som ikke kan brukes i en avtale',
    en: 'Markdown that an agreement cannot use',
  },
  'text-too-complex': { nb: 'Teksten er for innviklet', en: 'The text is too complex' },
} as const;

export type ComposeRule = keyof typeof COMPOSE_RULES;
