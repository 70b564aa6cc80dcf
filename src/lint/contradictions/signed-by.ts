import type { LintContext } from '../context.ts';
import { sentenceBefore } from '../prose/neighbours.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { isSameOffice, type Office, officeOf } from './office.ts';
import { type Matter, type Said, saidAsFact, saidInText } from './said.ts';
import { SIGNING, signersIn } from './signers-in.ts';
import { signersInBlock } from './signing-block.ts';

/** What is signed: this agreement, or what a side does for its party. */
const THIS =
  / (?:avtalen|avtala|samarbeidsavtalen|samarbeidsavtala|politirådsavtalen|dokumentet) |(?:undertegn|underskr|underteikn|signer|under)\S* (?:for|på vegne av|på vegner av) (?:kommunen|politiet|partene|partane) |^ (?:for|på vegne av|på vegner av) (?:kommunen|politiet) |^ (?:undertegn|underskr|underteikn|signer)\S* av | partane sine underskriv| partenes underskriv|^ (?:undertegnere|underskrivere|underskrivarar|underskriverne|underskrivarane) (?:er|blir|vert) |^ (?:underskrift|underskrifter|signaturer|signaturar) (?:for |ordfør|rådmann|kommunedirektør|lensmann|politi)/;
/** «Den undertegnes av …» after a sentence about the agreement. */
const IT = /^ (?:den|han|ho|denne|begge eksemplarene) /;
/** Other papers, and those who may sign in somebody's place. */
const OTHER =
  /erklæring|rammeavtale|samtykke|protokoll|databehandler|referat|handlingsplan|tillegg|endring|oppsigelse|oppseiing| eller | ikke | ikkje |tidligere|tidlegare|forrige|førre|fra 20|frå 20/;

/** Who signs for each party, as the signatures have it and as the text says. */
export function signedBy({ agreement, prose }: LintContext): Matter<readonly Office[]>[] {
  const signatures = agreement.signaturer ?? [];
  // Where the agreement has no signatures as data, those under the text are what is said elsewhere is held against.
  const block = signatures.length > 0 ? [] : signersInBlock(prose);
  return (['kommune', 'politi'] as const).map((side) => {
    const said: Said<readonly Office[]>[] = [];
    signatures.forEach(({ part, rolle }, index) => {
      const office = part === side ? officeOf(rolle.toLowerCase()) : null;
      if (office === null || office.name === null) return;
      const [first] = said;
      // Several may sign for a party; any of them is right.
      if (first) first.value = [...first.value, office];
      else said.push(saidAsFact(['signaturer', index, 'rolle'], rolle, [office]));
    });
    const under = block.filter(({ office }) => office.side === side);
    const [one] = under;
    if (one) {
      const offices = under.map(({ office }) => office);
      said.push(saidInText(one, one.word.start, one.word.end, offices));
    }
    if (said.length > 0)
      for (const sentence of sentencesWith(prose, SIGNING, isAbout)) said.push(...rolesIn(sentence, side));
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

function isAbout(sentence: ProseSentence): boolean {
  const { text, keys } = sentence;
  if (text.kind !== 'prose' || text.section === 'vedlegg' || OTHER.test(keys)) return false;
  if (THIS.test(keys)) return true;
  return IT.test(keys) && / (?:avtalen|avtala) |^ $/.test(sentenceBefore(sentence)?.keys ?? ' ');
}

function rolesIn(sentence: ProseSentence, side: 'kommune' | 'politi'): Said<readonly Office[]>[] {
  const named = signersIn(sentence).filter(({ office }) => office.side === side);
  const [first] = named;
  if (!first) return [];
  const { start, end } = first.word;
  return [
    saidInText(
      sentence,
      start,
      end,
      named.map(({ office }) => office),
    ),
  ];
}
