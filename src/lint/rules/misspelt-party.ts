import { distance } from 'fastest-levenshtein';
import { findKommuner } from '../../register/find-kommuner.ts';
import { findDistrict } from '../../register/politidistrikt.ts';
import { judgedOn } from '../agreement-dates.ts';
import { partyMunicipalities } from '../municipalities.ts';
import { type Hit, placeIn } from '../prose/prose.ts';
import { hitsOf } from '../prose/sentences-with.ts';
import type { Rule } from '../rule.ts';

/** A shorter name has too many words near it. */
const SHORTEST = 5;
/** Without «kommune» or another word of the party beside it, only a long name is known for what was meant. */
const SHORTEST_ALONE = 8;
/** What is said of the party after its name. */
const OF_PARTY = ['kommune', 'kommunes', 'komune', 'herad', 'rådhus', 'politidistrikt', 'politidistrikts'];
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
    const named = hitsOf(prose, OF_PARTY).flatMap(({ text, index }) => {
      const word = text.wordList[index - 1];
      return word ? [{ text, index: index - 1, word }] : [];
    });
    const alone = wanted
      .filter(({ key }) => key.length >= SHORTEST_ALONE)
      .flatMap(({ key }) => hitsOf(prose, [`${key.slice(0, 3)}*`]).filter(isPlace));
    for (const { text, word } of new Map([...named, ...alone].map((it) => [it.word, it])).values()) {
      const meant = wanted.find(({ key }) => word.key[0] === key[0] && isNear(word.key, key));
      if (!meant || text.kind !== 'prose' || !FORM.test(word.text) || isRight(word.key)) continue;
      report({
        at: placeIn(text, word.start, word.end),
        message: {
          nb: `«${word.text}» er trolig ${meant.name}, som er part.`,
          en: `“${word.text}” is probably ${meant.name}, which is a party.`,
        },
        help: { nb: `Skriv ${meant.name}.`, en: `Write ${meant.name}.` },
      });
    }

    /** Whether it is the name of a party after all, or of another kommune or district. */
    function isRight(key: string): boolean {
      return (
        wanted.some((it) => it.key === key) ||
        findKommuner(key, judgedOn(context)).length > 0 ||
        findDistrict(key) !== undefined
      );
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

/** «i Lilehammer»: a surname has no preposition. */
function isPlace({ text, index }: Hit): boolean {
  return /^(?:i|fra|frå|til|for)$/.test(text.wordList[index - 1]?.key ?? '');
}
