import type { Agreement } from '../../schema/agreement.ts';
import { isUtelatt } from '../../schema/values/utelatt.ts';
import type { Detail, Party } from '../document/document.ts';
import { joinList } from './language/list.ts';
import { dateWords } from './language/time.ts';
import type { FrontWords } from './language/words.ts';
import { plainInline } from './markdown/blocks.ts';
import { kommunerOf } from './view.ts';

/** The parties as the front page lists them, the kommuner first. */
export function partiesOf(agreement: Agreement, words: FrontWords): Party[] {
  const several = Array.isArray(agreement.parter.kommune);
  const kommuner = kommunerOf(agreement).map((it, index): Party => {
    const parallel = (it.parallellnavn ?? []).map((name) => name.navn);
    return {
      side: 'kommune',
      name: plainInline([it.navn, ...parallel].join(' / ')),
      unit: null,
      numbers: [`${words.kommunenummer} ${it.nummer}`, ...organisationNumber(it.orgnummer, words)],
      origin: several ? ['parter', 'kommune', index] : ['parter', 'kommune'],
    };
  });
  const { distrikt, enhet, orgnummer, parallellnavn } = agreement.parter.politi;
  return [
    ...kommuner,
    {
      side: 'politi',
      name: plainInline([distrikt, ...(parallellnavn ?? []).map((name) => name.navn)].join(' / ')),
      unit: enhet ? plainInline(enhet) : null,
      numbers: organisationNumber(orgnummer, words),
      origin: ['parter', 'politi'],
    },
  ];
}

function organisationNumber(number: string | undefined, words: FrontWords): string[] {
  return number ? [`${words.orgnummer} ${number.replace(/\s/g, '').replace(/(\d{3})(?=\d)/g, '$1 ')}`] : [];
}

/** What else stands on the front page: validity, adoption, the agreement replaced, archive numbers. */
export function detailsOf(agreement: Agreement, words: FrontWords): Detail[] {
  const { varighet, vedtak, erstatter, arkiv } = agreement;
  const details: Detail[] = [];
  const add = (term: string, description: string, agreed: boolean, key: string) =>
    details.push({ term, description: plainInline(description), agreed, origin: [key] });

  if (varighet && !isUtelatt(varighet)) {
    const { fra, til } = varighet;
    if (fra && til) add(words.valid, `${dateWords(fra)} – ${dateWords(til)}`, true, 'varighet');
    else if (fra) add(words.valid, `${words.from} ${dateWords(fra)}`, true, 'varighet');
    else if (til) add(words.valid, `${words.until} ${dateWords(til)}`, true, 'varighet');
  }
  if (vedtak) {
    const sak = vedtak.sak && !isUtelatt(vedtak.sak) ? `${words.sak} ${vedtak.sak}` : null;
    const dato = vedtak.dato && !isUtelatt(vedtak.dato) ? dateWords(vedtak.dato) : null;
    add(
      sak || dato ? words.adoptedBy : words.toBeAdoptedBy,
      [vedtak.organ, sak, dato].filter(Boolean).join(', '),
      true,
      'vedtak',
    );
  }
  if (erstatter) {
    add(words.replaces, erstatter.tittel + (erstatter.dato ? `, ${dateWords(erstatter.dato)}` : ''), true, 'erstatter');
  }
  if (arkiv?.saksnummer) add(words.caseNumber, arkiv.saksnummer, false, 'arkiv');
  if (arkiv?.journalnummer) add(words.journalNumber, arkiv.journalnummer, false, 'arkiv');
  return details;
}

/** "mellom Skien kommune og Sør-Øst politidistrikt". */
export function subtitleOf(agreement: Agreement, words: FrontWords): string {
  const names = [...kommunerOf(agreement).map((it) => it.navn), agreement.parter.politi.distrikt];
  return `${words.between} ${joinList(names)}`;
}
