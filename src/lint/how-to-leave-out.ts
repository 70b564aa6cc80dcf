import type * as z from 'zod/mini';
import { agreement } from '../../schema/agreement.ts';
import { alternatives, elementOf, shapeOf } from '../../schema/walk.ts';
import type { Message, Path } from '../diagnostics/diagnostic.ts';
import { mayBeUtelatt } from '../validate/branch.ts';
import { isRecord } from './is-record.ts';
import { valueAt } from './value-at.ts';

type Schema = z.ZodMiniType;

/** How to do without a value of an agreement's file that is not known, as the schema allows it at its place. */
export function howToLeaveOut(path: Path, root: unknown): Message {
  const key = path.at(-1);
  if (key === 'utelatt')
    return {
      nb: 'Skriv hvorfor dette ikke er med, slik at den som leser avtalen, forstår det.',
      en: 'Write why this is left out, so that whoever reads the agreement understands.',
    };
  if (key === 'tekst' || key === 'tillegg')
    return {
      nb: 'Skriv det som skal stå her, eller ta ut setningen.',
      en: 'Write what belongs here, or take the sentence out.',
    };
  const unknown = { nb: 'Skriv det som skal stå her.', en: 'Write what belongs here.' };
  const itemOf = typeof key === 'number' ? path.slice(0, -1) : path;
  const left = [itemOf, ...(isAlone(path, root) || !isOptional(path) ? [path.slice(0, -1)] : [])].find(mayBeLeftOut);
  if (left && left.length !== SECTION)
    return {
      nb: `${unknown.nb} Er det ikke kjent, skriv ${left.at(-1)}: { utelatt: <grunn> }.`,
      en: `${unknown.en} If it is not known, write ${left.at(-1)}: { utelatt: <reason> }.`,
    };
  if (itemOf !== path)
    return {
      nb: `${unknown.nb} Er det ikke kjent, ta punktet ut av listen.`,
      en: `${unknown.en} If it is not known, take the item out of the list.`,
    };
  if (!isOptional(path)) return unknown;
  return {
    nb: `${unknown.nb} Er det ikke kjent, ta feltet «${key}» ut.`,
    en: `${unknown.en} If it is not known, take the field “${key}” out.`,
  };
}

/** Whether the schema takes `{ utelatt: <grunn> }` at a place. */
export function mayBeLeftOut(path: Path): boolean {
  return schemasAt(path).some(mayBeUtelatt);
}

/** A whole section is not left out for one gap in it. */
const SECTION = 2;

/** Whether nothing else stands beside a value. */
function isAlone(path: Path, root: unknown): boolean {
  const parent = valueAt(root, path.slice(0, -1));
  return isRecord(parent) && Object.keys(parent).length === 1;
}

function isOptional(path: Path): boolean {
  const found = schemasAt(path);
  return found.length > 0 && found.every((schema) => schema._zod.optin === 'optional');
}

/** What may stand at a path, of each kind of value that its parts may be. */
function schemasAt(path: Path): Schema[] {
  let found: Schema[] = [agreement];
  for (const key of path)
    found = found.flatMap(alternatives).flatMap((schema) => {
      const next = typeof key === 'number' ? elementOf(schema) : shapeAt(schema, key);
      return next ? [next] : [];
    });
  return found;
}

function shapeAt(schema: Schema, key: string): Schema | undefined {
  const shape = shapeOf(schema);
  return shape && Object.hasOwn(shape, key) ? shape[key] : undefined;
}
