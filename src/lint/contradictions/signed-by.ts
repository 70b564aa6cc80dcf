import type { LintContext } from '../context.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { isSameOffice, type Office, officeOf } from './office.ts';
import { type Matter, type Said, saidAsFact, saidInText } from './said.ts';

const WORDS = ['undertegn*', 'underskr*', 'underteikn*', 'signer*', 'skriver', 'skriv'];
/** «Avtalen er undertegnet av …», «Signert for politiet av …», «… underskriver avtalen på vegne av …». */
const SIGNED =
  / (?:avtalen|avtala|samarbeidsavtalen|samarbeidsavtala) (?:\S+ ){0,3}(?:undertegn\S+|underskr\S+|underteikn\S+|signer\S+) (?:\S+ ){0,4}av | (?:undertegn|underskr|underteikn|signer)\S+ (?:for|på vegne av|på vegner av) (?:kommunen|politiet|partene|partane) (?:\S+ )?av | (?:undertegner|underskriver|underskriv|underteiknar|signerer|signerar|undertegne|underskrive|underteikne|signere) (?:avtalen|avtala) |^ (?:for|på vegne av|på vegner av) (?:kommunen|politiet) (?:undertegner|underskriver|underskriv|underteiknar|signerer|signerar|skriver|skriv) | (?:undertegner|underskriver|underskriv|underteiknar|signerer|signerar) (?:for|på vegne av|på vegner av) (?:kommunen|politiet) /;
/** Other papers, and those who may sign in somebody's place. */
const OTHER =
  /erklæring|protokoll|referat|handlingsplan|tillegg|endring|oppsigelse|oppseiing| eller | ikke | ikkje |tidligere|tidlegare|forrige|førre|fra 20|frå 20/;

/** Who signs for each party, as the signatures have it and as the text says. */
export function signedBy({ agreement, prose }: LintContext): Matter<readonly Office[]>[] {
  return (['kommune', 'politi'] as const).map((side) => {
    const said: Said<readonly Office[]>[] = [];
    (agreement.signaturer ?? []).forEach(({ part, rolle }, index) => {
      const office = part === side ? officeOf(rolle.toLowerCase()) : null;
      if (office === null || office.name === null) return;
      const [first] = said;
      // Several may sign for a party; any of them is right.
      if (first) first.value = [...first.value, office];
      else said.push(saidAsFact(['signaturer', index, 'rolle'], rolle, [office]));
    });
    if (said.length > 0)
      for (const sentence of sentencesWith(prose, WORDS, isAbout)) said.push(...rolesIn(sentence, side));
    return {
      name: { nb: 'Den som skriver under,', en: 'Who signs' },
      said,
      agree: (one, other) => one.some((left) => other.some((right) => isSameOffice(left, right))),
      help: {
        nb: 'La signaturer ha rollen som skriver under, og ta den andre ut av teksten.',
        en: 'Let signaturer have the role that signs, and take the other out of the text.',
      },
    };
  });
}

function isAbout({ text, keys }: ProseSentence): boolean {
  return text.kind === 'prose' && text.section !== 'vedlegg' && SIGNED.test(keys) && !OTHER.test(keys);
}

function rolesIn(sentence: ProseSentence, side: 'kommune' | 'politi'): Said<readonly Office[]>[] {
  const named = sentence.text.wordList.slice(sentence.from, sentence.to).flatMap((word) => {
    const office = officeOf(word.key);
    return office?.side === side && office.name !== null ? [{ word, office }] : [];
  });
  const [first] = named;
  if (!first) return [];
  return [
    saidInText(
      sentence,
      first.word.start,
      first.word.end,
      named.map(({ office }) => office),
    ),
  ];
}
