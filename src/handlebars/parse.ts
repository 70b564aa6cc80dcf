import parser from 'handlebars/dist/cjs/handlebars/compiler/base.js';

/**
 * Reads a template into Handlebars' own tree. From its parser alone: its compiler and run time take a millisecond to set up, and what only
 * checks an agreement needs neither.
 *
 * @throws Error with the line in its message, where the template cannot be parsed
 */
export const parse: (text: string) => hbs.AST.Program = parser.parse;
