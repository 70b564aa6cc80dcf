import type { Agreement } from '../../schema/agreement.ts';
import { allKommuner, districtOf, type Kommune } from '../../src/register/kommuner.ts';
import { slugOf } from '../../src/text/slug.ts';
import { disposisjonOf } from './disposisjon.ts';
import { kortfattet } from './kortfattet.ts';
import { type Material, personOf } from './material.ts';
import { seksjonerOf } from './seksjoner.ts';
import { nb } from './text/nb.ts';
import { nn } from './text/nn.ts';
import { writerOf } from './text/prose.ts';
import { type Random, randomFrom } from './text/random.ts';
import { toYaml } from './to-yaml.ts';

/** A made-up agreement as a file. */
export interface GeneratedFile {
  /** `skien.yaml` */
  name: string;
  yaml: string;
}

/**
 * So many made-up agreements, ready to be signed and without errors: every kommune in turn, in its own målform, with facts,
 * own words and own chapters that differ. Beyond 357 the kommuner come again with other facts and words. The same call always
 * gives the same files, and the first ones do not depend on how many there are.
 */
export function generateAgreements(count: number): GeneratedFile[] {
  const kommuner = allKommuner();
  const shared = new Set(kommuner.map((it) => it.name).filter((name, index, all) => all.indexOf(name) !== index));
  return Array.from({ length: count }, (_, index) => {
    const kommune = kommuner[index % kommuner.length]!;
    const round = Math.floor(index / kommuner.length);
    const slug = slugOf(shared.has(kommune.name) ? `${kommune.name} ${kommune.number}` : kommune.name);
    const random = randomFrom(index * 7919 + 1);
    return {
      name: `${slug}${round === 0 ? '' : `-${round + 1}`}.yaml`,
      yaml: toYaml(agreementOf(kommune, kommuner, random, random.percent(6) ? 0 : 15 + random.below(86))),
    };
  });
}

/** An agreement with about so many printed pages, nearly all of it prose. */
export function generateLong(pages: number): GeneratedFile {
  const kommuner = allKommuner();
  const kommune = kommuner.find((it) => it.name === 'Skien')!;
  const paragraphs = Math.max(0, Math.round((pages - PAGES_OF_FACTS) * PARAGRAPHS_A_PAGE));
  return {
    name: `side-${pages}.yaml`,
    yaml: toYaml(agreementOf(kommune, kommuner, randomFrom(pages), BRIEF, paragraphs)),
  };
}

const PAGES_OF_FACTS = 5;
const PARAGRAPHS_A_PAGE = 7.4;
const MOST_PARAGRAPHS = 17;
const BRIEF = 8;

/** `fullness` is from 0, as brief as an agreement ready to be signed can be, to 100. */
function agreementOf(
  kommune: Kommune,
  kommuner: readonly Kommune[],
  random: Random,
  fullness: number,
  paragraphs = Math.round(((fullness - BRIEF) * MOST_PARAGRAPHS) / (100 - BRIEF)),
): Agreement {
  const målform = kommune.malform === 'nynorsk' ? 'nynorsk' : 'bokmål';
  const words = målform === 'nynorsk' ? nn : nb;
  const district = districtOf(kommune.number)!;
  const material: Material = {
    kommune,
    neighbours: kommuner.filter((it) => it.county === kommune.county && it !== kommune).map((it) => it.name),
    målform,
    words,
    random,
    writer: writerOf(words, random),
    more: (most) => Math.round((most * (fullness < BRIEF ? 0 : fullness + random.below(16))) / 115),
  };
  const distrikt = målform === 'nynorsk' ? district.nn : district.nb;
  const navn = `${kommune.name} kommune`;
  const year = 2027 + random.below(2);
  const { kapitler, nummerert } = disposisjonOf(material, Math.max(0, paragraphs));
  const mayor = personOf(random);
  let chief = personOf(random);
  while (chief === mayor) chief = personOf(random);
  return {
    tittel: random.one(words.fakta.tittel),
    status: 'klar_til_signering',
    målform,
    ...(district.id === 'sor-ost' && målform === 'bokmål' && { mal: 'sor-ost' }),
    parter: { kommune: { nummer: kommune.number, navn }, politi: { distrikt } },
    varighet: {
      fra: `${year}-01-01`,
      til: `${year + 3}-12-31`,
      ...(random.percent(50) && {
        oppsigelse: { frist: { antall: 3 + random.below(4), enhet: 'måned' }, skriftlig: true },
      }),
    },
    vedtak: {
      organ: random.one(words.fakta.kommunestyret),
      sak: `${1 + random.below(120)}/26`,
      // What is ready to be signed has been decided.
      dato: `2026-10-${10 + random.below(20)}`,
    },
    arkiv: { saksnummer: `${year - 2001}/${1000 + random.below(9000)}` },
    ...(kapitler.length > 0 && { disposisjon: { nummerert, kapitler } }),
    seksjoner: fullness < BRIEF ? kortfattet(seksjonerOf(material), material) : seksjonerOf(material),
    signaturer: [
      { part: 'kommune', rolle: random.one(words.fakta.ordfører), organisasjon: navn, navn: mayor },
      { part: 'politi', rolle: random.one(words.fakta.politimester), organisasjon: distrikt, navn: chief },
    ],
  } as Agreement;
}
