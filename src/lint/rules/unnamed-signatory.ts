import { type Prose, type ProseSentence, placeIn } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import type { Rule } from '../rule.ts';

export const unnamedSignatory: Rule = {
  id: 'unnamed-signatory',
  kind: 'completeness',
  title: { nb: 'Underskriver uten navn', en: 'Signatory without a name' },
  description: {
    nb: 'Uten navn blir det plass til å skrive det. E-signering trenger likevel å vite hvem som skal få dokumentet.',
    en: 'Without a name there is room to write it. E-signing still needs to know who shall get the document.',
  },
  severity: { draft: 'info', signing: 'info' },
  check({ agreement, prose, forSigning }, report) {
    if (!forSigning) return;
    const signers = agreement.signaturer ?? [];
    const unnamed = signers.filter(({ navn }) => navn === undefined);
    const sentence = unnamed.length > 0 && unnamed.length === signers.length ? saysWhoSigns(prose) : undefined;
    if (sentence) {
      const roles = unnamed.map(({ rolle }) => rolle);
      report({
        at: placeIn(sentence.text, sentence.start, sentence.end),
        message: {
          nb: `Det står hvilke roller som skriver under (${roles.join(', ')}), men ikke hvem.`,
          en: `It says which roles sign (${roles.join(', ')}), but not who.`,
        },
        help: HELP,
      });
      return;
    }
    signers.forEach(({ navn, rolle, organisasjon }, index) => {
      if (navn !== undefined) return;
      report({
        at: { path: ['signaturer', index], key: true },
        message: {
          nb: `Det står ikke hvem som er ${rolle} og skriver under for ${organisasjon}.`,
          en: `It does not say who signs as ${rolle} for ${organisasjon}.`,
        },
        help: HELP,
      });
    });
  },
};

const HELP = {
  nb: 'Skriv navn under signaturer, eller la stå når navnet fylles inn ved signering.',
  en: 'Write navn under signaturer, or leave it when the name is filled in at signing.',
};

const SIGNED =
  / (?:undertegnes|underteiknast|underskrives|underskrivast|signeres|signerast|undertegner|underteiknar|underskriver|underskriv|signerer|signerar|(?:blir|vert) (?:undertegnet|underteikna|underskrevet|underskriven|signert)) (?:\S+ ){0,8}(?:ordfør\S+|ordførar\S*|rådmann\S*|kommunedirektør\S*) /;

/** «Avtalen undertegnes av ordfører og politistasjonssjef» */
function saysWhoSigns(prose: Prose): ProseSentence | undefined {
  const words = ['undert*', 'underskriv*', 'signer*', 'ordfører', 'ordføreren', 'ordførar', 'ordføraren'];
  return sentencesWith(prose, words, ({ text, keys }) => text.kind === 'prose' && SIGNED.test(keys))[0];
}
