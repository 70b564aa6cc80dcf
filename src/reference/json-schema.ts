import * as z from 'zod/mini';
import { agreement } from '../../schema/agreement.ts';
import { SECTION_IDS } from '../../schema/sections/index.ts';
import { FORMS, formOf } from '../validate/forms.ts';

/** The parts of a JSON Schema that are looked at here, with the keywords that editors add to the standard. */
interface Node {
  type?: string | string[];
  properties?: Record<string, Node>;
  required?: string[];
  items?: Node;
  anyOf?: Node[];
  enum?: unknown[];
  pattern?: string;
  definitions?: Record<string, Node>;
  patternErrorMessage?: string;
  errorMessage?: string;
  [keyword: string]: unknown;
}

/** What the program knows of a field and an editor has no use for. */
const INTERNAL = ['change', 'identity', 'markdown', 'form', 'id'];

/** Text on one line, as the parser hands it over: with a line break at the end when it was written as a block. */
const ONE_LINE = '^[^\\r\\n]*[\\r\\n]*$';

/**
 * The JSON Schema of an agreement file, as editors read it: made from the zod schema, draft 7 because that is what YAML language
 * servers know best. It takes all that validation takes; what a pattern cannot say, such as days of the calendar, it does not check.
 */
export function jsonSchema(): string {
  const schema = z.toJSONSchema(agreement, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema: node }) => adapt(node as Node, zodSchema as unknown as z.ZodMiniType),
  }) as Node;
  for (const property of emptiable(schema)) allowNull(property);
  return `${JSON.stringify(schema, null, 1)}\n`;
}

function adapt(node: Node, schema: z.ZodMiniType): void {
  for (const keyword of INTERNAL) delete node[keyword];
  const message = messageFor(node, schema);
  if (message !== null) node.errorMessage = message;
  const form = formOf(schema);
  if (form === null || node.type !== 'string') return;
  if (form === 'line') node.pattern = ONE_LINE;
  node.patternErrorMessage = `Her skal det stå ${FORMS[form].wanted.nb}.`;
}

/** What an editor says of a value that is not of the kind wanted, in place of its own English words. */
function messageFor(node: Node, schema: z.ZodMiniType): string | null {
  if (node.enum) return `Velg blant: ${node.enum.join(', ')}.`;
  if (node.type === 'boolean') return 'Skriv true (ja) eller false (nei).';
  if (node.type === 'integer') return 'Skriv et helt tall, uten anførselstegn.';
  if (node.type !== 'string') return null;
  const form = formOf(schema);
  if (form === null || form === 'line') return 'Her skal det stå tekst. Tall settes i anførselstegn.';
  const { wanted, example } = FORMS[form];
  return `Her skal det stå ${wanted.nb}, i anførselstegn: "${example}".`;
}

/** The properties that may be left empty: those that are not required, and the sections. */
function* emptiable(node: Node): Generator<Node> {
  const properties = Object.entries(node.properties ?? {});
  const sections = SECTION_IDS.every((id) => node.properties?.[id]);
  for (const [key, property] of properties) {
    yield* emptiable(property);
    if (sections || !node.required?.includes(key)) yield property;
  }
  for (const part of [...(node.anyOf ?? []), ...(node.items ? [node.items] : [])]) yield* emptiable(part);
}

function allowNull(node: Node): void {
  if (node.anyOf) node.anyOf.push({ type: 'null' });
  else if (typeof node.type === 'string') node.type = [node.type, 'null'];
  if (node.enum) node.enum.push(null);
}
