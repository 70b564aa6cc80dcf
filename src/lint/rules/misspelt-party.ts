import { distance } from 'fastest-levenshtein';
import { findKommuner } from '../../register/find-kommuner.ts';
import { findDistrict } from '../../register/politidistrikt.ts';
import { judgedOn } from '../agreement-dates.ts';
import { partyMunicipalities } from '../municipalities.ts';
import { type Hit, placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

/** A shorter name has too many words near it. */
const SHORTEST = 5;
/** Without «kommune» or another word of the party beside it, only a long name is known for what was meant. */
const SHORTEST_ALONE = 8;
/** What is said of the party after its name. */
const OF_PARTY =
  /^(?:kommune|kommunes|komune|kommunne|herad|rådhus|kommunestyre|bystyre|politidistrikt|politidistrikts)$/;
const FORM = /^[A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ-]+$/;

export const misspeltParty: Rule = {
  id: 'misspelt-party',
  kind: 'municipalities',
  title: { nb: 'Navnet på en part er feilskrevet', en: 'The name of a party is misspelt' },
  description: {
    nb: 'En avtale binder den den nevner. Er navnet på kommunen eller politidistriktet skrevet feil, er det tvil om hvem det er.',
    en: 'An agreement binds whom it names. If the name of the kommune or the police district is misspelt, it is in doubt who that is.',
  },
  severity: { draft: 'warning', signing: 'error' },
  needs: [['parter']],
  check(context, report) {
    const { agreement, prose } = context;
    const names = [...partyMunicipalities(context).map(({ navn }) => navn), agreement.parter.politi.distrikt]
      .map((name) => name.split(' ')[0]!)
      .filter(({ length }) => length >= SHORTEST);
    const wanted = names.map((name) => ({ name, key: name.toLowerCase() }));
    for (const key of prose.keys())
      for (const { name, key: right } of wanted) {
        if (key[0] !== right[0] || !isNear(key, right) || wanted.some((it) => it.key === key)) continue;
        if (findKommuner(key, judgedOn(context)).length > 0 || findDistrict(key) !== undefined) continue;
        for (const hit of prose.hits(key)) {
          if (!isName(hit, right.length)) continue;
          const { text, word } = hit;
          report({
            at: placeIn(text, word.start, word.end),
            message: {
              nb: `«${word.text}» er trolig ${name}, som er part.`,
              en: `“${word.text}” is probably ${name}, which is a party.`,
            },
            help: { nb: `Skriv ${name}.`, en: `Write ${name}.` },
          });
        }
      }
  },
};

/** One letter too many, too few or wrong, or two that have changed places; not an ending that the name may have. */
function isNear(key: string, right: string): boolean {
  if (Math.abs(key.length - right.length) > 1 || key === right || key === `${right}s`) return false;
  const apart = distance(key, right);
  if (apart === 1) return !(key.startsWith(right) && /[aesn]$/.test(key)) || key.endsWith(right.at(-1)!.repeat(2));
  return apart === 2 && key.length === right.length && [...key].sort().join('') === [...right].sort().join('');
}

function isName({ text, index, word }: Hit, length: number): boolean {
  if (text.kind !== 'prose' || !FORM.test(word.text)) return false;
  if (OF_PARTY.test(text.wordList[index + 1]?.key ?? '')) return true;
  // A surname is no kommune.
  return length >= SHORTEST_ALONE && /^(?:i|fra|frå|til|for)$/.test(text.wordList[index - 1]?.key ?? '');
}
