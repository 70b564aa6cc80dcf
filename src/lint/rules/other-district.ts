import { findDistrict } from '../../register/politidistrikt.ts';
import { placeIn } from '../prose/prose.ts';
import { hitsOf } from '../prose/sentences-with.ts';
import type { Rule } from '../rule.ts';

const NAME = /((?:(?:[A-ZÆØÅ][\p{L}-]+|og) ){0,3}[A-ZÆØÅ][\p{L}-]+) ?$/u;
/** Names of districts until 2016, as copies of old agreements have them. */
const FORMER =
  /^(?:Asker og Bærum|Follo|Romerike|Østfold|Hedmark|Gudbrandsdal|Vestoppland|Nordre Buskerud|Søndre Buskerud|Vestfold|Telemark|Agder|Rogaland|Haugaland og Sunnhordland|Hordaland|Sogn og Fjordane|Sunnmøre|Nordmøre og Romsdal|Sør-Trøndelag|Nord-Trøndelag|Helgeland|Salten|Midtre Hålogaland|Troms|Vestfinnmark|Vest-Finnmark|Østfinnmark|Øst-Finnmark)$/;

const PLACE = /^ (?:i|for) ((?:[A-ZÆØÅ][\p{L}-]+|og)(?: (?:[A-ZÆØÅ][\p{L}-]+|og)){0,3})/u;

export const otherDistrict: Rule = {
  id: 'other-district',
  kind: 'municipalities',
  title: { nb: 'Et annet politidistrikt i teksten', en: 'Another police district in the text' },
  description: {
    nb: 'Navnet på et politidistrikt som ikke er part, kommer ofte av at teksten er kopiert.',
    en: 'The name of a police district that is no party often comes from copying.',
  },
  severity: { draft: 'warning', signing: 'warning' },
  needs: [['parter']],
  check({ agreement, prose }, report) {
    const own = findDistrict(agreement.parter.politi.distrikt);
    if (own === undefined) return;
    const ownName = agreement.parter.politi.distrikt;
    const seen = new Set<string>();
    for (const { text, word } of hitsOf(prose, ['politidistrikt', 'politidistrikts'])) {
      if (text.path[0] === 'parter' || text.path[0] === 'erstatter') continue;
      const before = text.words.slice(Math.max(0, word.start - 60), word.start);
      const name = NAME.exec(before)?.[1]?.replace(/^(?:I|Og|Ved|For|Med) /, '');
      if (name === undefined || seen.has(name)) continue;
      const mentioned = closestDistrict(name);
      if (mentioned === null || mentioned.id === own.id) continue;
      seen.add(name);
      const start = word.start - before.length + before.lastIndexOf(name);
      report({
        at: placeIn(text, start, word.end),
        message: {
          nb: `${name} politidistrikt er ikke part; avtalen er med ${ownName}.`,
          en: `${name} politidistrikt is no party; the agreement is with ${ownName}.`,
        },
        help: { nb: 'Rett navnet, eller ta ut setningen.', en: 'Correct the name, or take the sentence out.' },
      });
    }
    // «Politimesteren i Nordmøre og Romsdal»
    for (const { text, word } of hitsOf(prose, [
      'politimesteren',
      'politimester',
      'politimeisteren',
      'politimeister',
    ])) {
      if (text.kind !== 'prose') continue;
      const place = PLACE.exec(text.words.slice(word.end, word.end + 60));
      const name = place?.[1];
      const mentioned = name === undefined ? null : closestStart(name);
      if (!place || mentioned === null || mentioned.id === own.id || seen.has(mentioned.name)) continue;
      seen.add(mentioned.name);
      report({
        at: placeIn(text, word.start, word.end + place[0].indexOf(name!) + mentioned.name.length),
        message: {
          nb: `«${word.text} i ${mentioned.name}» er ikke part; avtalen er med ${ownName}.`,
          en: `“${word.text} i ${mentioned.name}” is no party; the agreement is with ${ownName}.`,
        },
        help: { nb: 'Rett navnet, eller ta ut setningen.', en: 'Correct the name, or take the sentence out.' },
      });
    }
  },
};

/** The longest district, present or former, that begins here: «Agder og ordføreren» is Agder. */
function closestStart(name: string): { id: string; name: string } | null {
  const words = name.split(' ');
  for (let count = words.length; count > 0; count--) {
    const part = words.slice(0, count).join(' ');
    const found = closestDistrict(part);
    if (found && (findDistrict(part) || FORMER.test(part))) return { id: found.id, name: part };
  }
  return null;
}

/** The district that the last words before «politidistrikt» name: «mellom kommunen og Sør-Øst» is Sør-Øst. */
function closestDistrict(name: string): { id: string } | null {
  const words = name.split(' ');
  for (let from = 0; from < words.length; from++) {
    const part = words.slice(from).join(' ');
    const found = findDistrict(part);
    if (found) return found;
    if (FORMER.test(part)) return { id: `former ${part}` };
  }
  return null;
}
