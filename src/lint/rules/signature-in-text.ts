import { placeIn } from '../prose/prose.ts';
import { hitsOf } from '../prose/sentences-with.ts';
import type { Rule } from '../rule.ts';
import { signatureBlockIn } from '../signature-block.ts';

const ROLES = [
  'politimester',
  'politimeister',
  'ordfører',
  'ordførar',
  'lensmann',
  'rådmann',
  'kommunedirektør',
  'politistasjonssjef',
  'stasjonssjef',
  'driftsenhetsleder',
  'driftseiningsleiar',
  'politiavdelingsleder',
  'politiavdelingsleiar',
  'varaordfører',
  'varaordførar',
  'visepolitimester',
  'visepolitimeister',
];
/** «Lensmannen i Sogn»: also a heading or a list of who is meant, unless nothing but signatures follow. */
const DEFINITE = ROLES.map((role) => `${role}en`);

export const signatureInText: Rule = {
  id: 'signature-in-text',
  kind: 'form',
  title: { nb: 'Underskrift i løpende tekst', en: 'Signature in running text' },
  description: {
    nb: 'Underskriftene lages av «signaturer», på én linje hver. Står de også i teksten, blir det to.',
    en: 'The signature lines are made from “signaturer”. If they also stand in the text, there will be two.',
  },
  severity: { draft: 'info', signing: 'warning' },
  check({ prose, agreement }, report) {
    // Where nobody is named anywhere, that the signatures are missing is told of already.
    const isUnnamed = (agreement.signaturer ?? []).every(({ navn }) => navn === undefined);
    const block = isUnnamed ? signatureBlockIn(prose) : null;
    const seen = new Set<string>();
    for (const { text, word } of hitsOf(prose, [...ROLES, ...DEFINITE]).sort(
      (a, b) => a.text.order - b.text.order || a.index - b.index,
    )) {
      if (text.kind !== 'prose') continue;
      if (block && !block.isReady && block.text === text && word.start >= block.start) continue;
      const from = text.words.lastIndexOf('\n', word.start) + 1;
      const feed = text.words.indexOf('\n', word.end);
      const line = text.words.slice(from, feed === -1 ? undefined : feed).trim();
      if (!isSignature(line, word.text) || !isAlone(text.words, from)) continue;
      if (DEFINITE.includes(word.key) && !isAmongSignatures(text.words, from)) continue;
      const before = lineBefore(text.words, from);
      // «Kari Moe, ordfører» above is somebody else.
      const isNamed = (line.includes(',') && NAMED.test(line)) || (NAMED.test(before) && !WITH_ROLE.test(before));
      // Named ones are told of once; each that nobody signs yet for itself.
      if (isNamed && seen.has(text.section)) continue;
      seen.add(text.section);
      report({
        at: placeIn(text, word.start, word.end),
        message: isNamed
          ? {
              nb: `«${line}» er en underskrift i teksten; utskriften får sine egne linjer av «signaturer».`,
              en: `“${line}” is a signature in the text; the printed agreement gets its own lines from “signaturer”.`,
            }
          : {
              nb: `«${line}» ser ut som en underskrift uten navn, linje eller dato.`,
              en: `“${line}” looks like a signature without name, line or date.`,
            },
        help: {
          nb: 'Ta den ut, og skriv underskriverne under signaturer.',
          en: 'Take it out and list the signatories under signaturer.',
        },
      });
    }
  },
};

/** «Kari Moe, ordfører» */
const WITH_ROLE = new RegExp(`, (?:${ROLES.join('|')})`, 'i');

/** «Kari Moe» alone, or in front of a role. */
const NAMED = /^[A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ-]+(?: [A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ.-]*){1,3}(?:$|,)/;

function lineBefore(words: string, from: number): string {
  return words.slice(0, from).trimEnd().split('\n').at(-1)!.trim();
}

/** «ordfører», «Ordfører Flakstad», «Lensmann i Vest-Lofoten»: a role, perhaps a place, and no verb. */
function isSignature(line: string, role: string): boolean {
  // «Kari Moe, politimester (etter fullmakt)»
  if (
    new RegExp(
      `^[A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ-]+(?: [A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ.-]*){1,3}, ${role}(?: \\([^()]{1,40}\\))?$`,
      'u',
    ).test(line)
  )
    return true;
  return new RegExp(`^${role}(?:,? (?:i )?[A-ZÆØÅ][A-Za-zÀ-ÖØ-öø-ɏ-]+(?: kommune| politidistrikt)?)?$`, 'u').test(line);
}

/** «Kari Moe, ordfører», «____», «Lom, den» in the lines around, and no sentence after. */
function isAmongSignatures(words: string, from: number): boolean {
  const after = words.slice(from).split('\n').slice(1);
  if (after.some((it) => /[a-zæøå]{2}[.:;]\s*$|^\s*[-*|]/.test(it))) return false;
  const before = words.slice(0, from).trimEnd().split('\n').slice(-6);
  return [...before, ...after].some((it) => {
    const line = it.trim();
    return /[_.…]{5,}/.test(line) || /,? den(?: |$)/.test(line.slice(0, 40)) || (line.length < 80 && SIGNED.test(line));
  });
}

/** «Kari Moe, ordfører» */
const SIGNED =
  /^[A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ-]+(?: [A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ.-]*){1,3}(?:,? (?:vara)?ordfør[ea]r|,? rådmann|,? kommunedirektør|,? lensmann|,? politi|$)/;

/** A line of a list or table names a member; a signature stands after a blank line or a dotted one. */
function isAlone(words: string, from: number): boolean {
  const before = lineBefore(words, from);
  return !/^(?:[-*|]|\d+[.)])/.test(before) && !before.endsWith(':');
}
