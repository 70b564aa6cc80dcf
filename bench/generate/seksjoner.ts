import type { Agreement } from '../../schema/agreement.ts';
import { type Material, personOf, phoneOf } from './material.ts';

type Seksjoner = Agreement['seksjoner'];

const DAYS = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag'] as const;

/** The ten sections with everything that an agreement ready to be signed must say, and more where it is fuller. */
export function seksjonerOf(material: Material): Seksjoner {
  const { words, random, more } = material;
  const { fakta } = words;
  return {
    formål: { mål: random.some(fakta.mål, 1 + more(3)), ...tillegg(material, 60) },
    tjenestetilbud: tjenestetilbudOf(material),
    politikontakt: politikontaktOf(material),
    politiråd: politirådOf(material),
    SLT: sltOf(material),
    forventninger: {
      til_begge: random.some(words.tiltak, 1 + more(3)),
      til_kommunen: random.some(words.tiltak, 1 + more(4)),
      til_politiet: random.some(words.tiltak, 1 + more(4)),
      ...tillegg(material, 50),
    },
    fokusområder: fokusområderOf(material),
    organisering: {
      grunnlag: random.some(words.kunnskap, 1 + more(3)),
      ressurser: random.one(fakta.ressurser),
      ...(more(1) > 0 && random.percent(50) && { forpliktelser: forpliktelserOf(material) }),
      ...tillegg(material, 50),
    },
    taushetsplikt: {
      hjemler: [
        { lov: random.one(fakta.forvaltningsloven), paragrafer: ['§ 13', '§ 13 b'] },
        { lov: random.one(fakta.politiregisterloven), paragrafer: ['§ 23'] },
      ],
      samtykke: 'ved behov',
      lukkede_møter: random.percent(50),
      journalføring: 'hver part',
      ...tillegg(material, 30),
    },
    evaluering: {
      hyppighet: { antall: 1, per: random.percent(70) ? 'år' : 'halvår' },
      ansvarlig: random.one(fakta.politirådet),
      rapporteres_til: [random.one(fakta.kommunestyret)],
      metode: random.one(fakta.metode),
    },
  };
}

/** So many times out of a hundred, unless the agreement is a brief one: words of its own after those of the template. */
function tillegg({ random, writer, more }: Material, chance: number): { tillegg?: string } {
  const paragraphs = more(1);
  return paragraphs > 0 && random.percent(chance) ? { tillegg: writer.prose(paragraphs) } : {};
}

function tjenestetilbudOf(material: Material): Seksjoner['tjenestetilbud'] {
  const { kommune, neighbours, words, random, more } = material;
  const hour = (from: number): string => `${String(from + random.below(2)).padStart(2, '0')}.30`;
  return {
    dekker: [kommune.name, ...random.some(neighbours, more(3))],
    tjenestesteder: [
      {
        navn: `${kommune.name} politistasjon`,
        sted: kommune.name,
        telefon: phoneOf(random),
        åpningstider: [{ dager: 'mandag-fredag', fra: hour(8), til: hour(14) }],
      },
    ],
    bemanning: random.some(words.fakta.bemanning, 1 + more(3)),
    beredskap: random.one(words.fakta.beredskap),
    responstid: { krav: random.one(words.fakta.krav) },
    frivillige: {
      organisasjoner: random.some(words.fakta.organisasjoner, 1 + more(2)),
      kontakt: random.one(words.fakta.frivillige),
    },
    namsmann: random.one(words.fakta.namsmann),
    ...(more(1) > 0 && {
      kontakter: [{ rolle: random.one(words.fakta.politisjef), navn: personOf(random), telefon: phoneOf(random) }],
    }),
    ...tillegg(material, 40),
  };
}

function politikontaktOf(material: Material): Seksjoner['politikontakt'] {
  const { words, random, more } = material;
  return {
    navn: personOf(random),
    telefon: phoneOf(random),
    kontaktpunkt: random.one(words.fakta.kontaktpunkt),
    tilstedeværelse: { dager: 1 + random.below(2), per: 'uke', minst: true, ukedager: random.some(DAYS, 1) },
    uniformert: true,
    fullmakt: random.one(words.fakta.fullmakt),
    fast_i: [random.one(words.fakta.politirådet)],
    samarbeider_med: random.some(words.virksomhet, 1 + more(3)),
    oppgaver: random.some(words.tiltak, 1 + more(5)),
    ...tillegg(material, 50),
  };
}

function politirådOf(material: Material): Seksjoner['politiråd'] {
  const { words, random, more } = material;
  const { fakta } = words;
  return {
    rolle: random.one(fakta.råd),
    saker: random.one(fakta.saker),
    oppgaver: random.some(words.tiltak, 1 + more(4)),
    leder: { rolle: random.one(fakta.ordfører) },
    sekretær: { rolle: 'SLT-koordinator' },
    medlemmer: {
      kommune: [random.one(fakta.ordfører), random.one(fakta.kommunedirektør), 'SLT-koordinator'],
      politi: [random.one(fakta.politisjef), 'politikontakt'],
    },
    møter: { antall: 1 + random.below(3), per: random.percent(50) ? 'halvår' : 'år' },
    gjester: [{ hvem: random.some(words.virksomhet, 1 + more(3)), når: random.one(fakta.når) }],
    ...tillegg(material, 50),
  };
}

function sltOf({ kommune, words, random, writer, more }: Material): Seksjoner['SLT'] {
  return {
    koordinator: {
      navn: personOf(random),
      ansatt_i: `${kommune.name} kommune`,
      stillingsprosent: 50 + 10 * random.below(6),
      telefon: phoneOf(random),
    },
    temaer: random.some(words.tema, 1 + more(3)),
    målgruppe: random.one(words.fakta.målgruppe),
    samarbeidspartnere: random.some(words.virksomhet, 1 + more(5)),
    fora: [{ navn: writer.compound(), deltakere: random.some(words.virksomhet, 3), møter: { antall: 4, per: 'år' } }],
    orientering: random.one(words.fakta.orientering),
  };
}

function fokusområderOf({ words, random, writer, more }: Material): Seksjoner['fokusområder'] {
  return {
    områder: random.some(words.tema, 1 + more(5)).map((navn) => ({
      navn,
      ...(more(1) > 0 && {
        beskrivelse: writer.short(),
        tiltak: random.some(words.tiltak, 1 + more(3)).map((hva) => ({
          hva,
          ansvarlig: random.one(words.virksomhet),
          hyppighet: { antall: 1 + random.below(4), per: 'år' as const },
        })),
      }),
    })),
    kommunens_kontaktperson: { rolle: 'SLT-koordinator', navn: personOf(random) },
  };
}

function forpliktelserOf({ words, random, more }: Material) {
  return random.some(words.tiltak, 1 + more(3)).map((hva) => ({
    hvem: random.one(words.fakta.parter),
    styrke: 'skal' as const,
    hva,
    hyppighet: { antall: 1 + random.below(4), per: 'år' as const },
  }));
}
