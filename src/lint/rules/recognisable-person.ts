import { type ProseSentence, placeIn } from '../prose/prose.ts';
import { hitsOf } from '../prose/sentences-with.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** A person of whom there may be something to hide, not as a role. */
const PERSONS =
  'elev eleven elevene elevane gutt gutten guttene gutane guten jente jenta jenten jentene brødrene brørne broren bror søsteren søstrene systrene søskenparet sønnen datteren dottera familien familie ekteparet paret naboen mann mannen kvinne kvinnen kvinna mora moren faren beboeren bebuaren leietakeren ungdommen ungdommene kameratene gjengen eieren eigaren innehaveren innehavaren tenåringen tenåring'.split(
    ' ',
  );
const AGED = /^(?:1\d|\d)-?år(?:ing|ingen|ige|ig)$/;

/** What points at somebody, each with its weight. */
const SIGNS: readonly (readonly [sign: RegExp, weight: number])[] = [
  [/ (?:de|dei|disse|desse) (?:to|tre|fire|fem) \S+(?:ene|ane|rne) /, 2],
  [/ (?:den ene|han|hun|ho|guten|gutten|jenta) (?:i|på|fra|frå|ved|som) /, 1],
  [/ (?:huset|leiligheten|leilegheita|blokka|blokken|gården|garden|hytta|bakgården|oppgangen|nabohuset) /, 1],
  [/ (?:skap|klasse|rom|leilighet|oppgang) \d/, 1],
  [
    / \d{1,2}\.? (?:trinn|klasse|steg) | (?:niende|tiende|åttende|sjuende|niande|tiande) (?:trinn|klasse|steg) | \d{1,2}[a-d] /,
    1,
  ],
  [
    / (?:i|hausten|høsten|våren|vinteren|sommeren) (?:19|20)\d\d | i fjor | sist (?:høst|haust|vår|vinter|sommer|uke) | i (?:vår|høst|haust|vinter) /,
    1,
  ],
  [
    / (?:tatt|teken|tekne|anmeldt|meldt|dømt|dømd|siktet|sikta|mistenkt|mistenkte|pågrepet|pågripen|funn|beslaglagt|avslørt|utvist|plassert|selger|sel|bruker|dealer|ruser|rusar|stjal|stole|knivstakk|slo|truet|trua) /,
    1,
  ],
  [/ (?:hasj|narkotika|amfetamin|kokain|vold|vald|overgrep|tyveri|tjuveri|innbrudd|rus|selvskading|barnevernet) /, 1],
  [/ (?:født|fødd) (?:19|20)\d\d | \d{1,2} år | i \d0-åra | i \d0-årene | (?:en|ein|ei) 1\d-?åring /, 1],
  [/ (?:innlagt|innlagd|diagnose|sykemeldt|sjukmeld|behandling|psykisk syk|psykisk sjuk|selvmord\S*|sjølvmord\S*) /, 1],
  [
    / (?:følges|følgjast|følges|følgd|følgt|fulgt|følgjer|følger) (?:\S+ )?(?:særskilt|særleg|spesielt|tett|ekstra) /,
    1,
  ],
  [/ (?:kjent|kjend|kjende|kjente) (?:for|fra|frå|av) | (?:mistanke|mistanker|tilstått|straffedømt) /, 1],
  [/ (?:uten tillatelse|utan løyve|ulovlig|ulovleg|svart) /, 1],
  [/ har (?:flere|fleire|mange) (?:ganger|gonger) | har (?:ofte|tidligere|tidlegare|lenge) /, 1],
  [
    / (?:eleven|gutten|guten|jenta|jenten|mannen|kvinnen|kvinna|familien|ungdommen|beboeren|naboen) (?:\S+ ){0,4}som (?:er|har|ble|blei|vart|var) /,
    1,
  ],
];
/** «Elevene» are all of them, and «en elev» is anyone, where nothing tells which. */
const ALL_OF_THEM = /^(?:elevene|elevane|guttene|gutane|jentene|ungdommene|gjengen)$/;
const WHICH = / (?:de|dei|disse|desse) (?:to|tre|fire|fem|seks) /;
/** Where somebody consents, or is under age, it is said of anybody. */
const CONDITION =
  / (?:når|hvis|viss|dersom|om|med mindre|før) (?:\S+ ){0,3}(?:samtykker|samtykkjer|samtykke|har samtykket|har samtykka|ønsker|ønskjer|ber om) | (?:når|hvis|viss|dersom|der) (?:det |at )?(?:gjelder |gjeld )?(?:en|ein|ei|eit|et) /;
/** «Jonas (15)» */
const NAME_AND_AGE = /[A-ZÀ-ÖØ-ÞĀ-ɏ][a-zß-öø-ɏ]+ \(\d{1,2}(?: år)?\)/;
/** «på Lifjorden», «av campingplassen i Stabbursnes», near the person. */
const AT_PLACE = /^(?:[ \n]\S+){0,3}?[ \n](?:i|på|ved|fra|frå) [A-ZÀ-ÖØ-ÞĀ-ɏ][a-zß-öø-ɏ]/;
const SCHOOL =
  /[A-ZÀ-ÖØ-ÞĀ-ɏ][a-zß-öø-ɏ]+ (?:[a-zß-öø-ɏ]+ )?(?:barne|ungdoms|vidaregåande|videregående)?-?(?:skole|skule|vgs)/;

export const recognisablePerson: Rule = {
  id: 'recognisable-person',
  kind: 'law',
  title: { nb: 'Noen kan kjennes igjen', en: 'Somebody can be recognised' },
  description: {
    nb: 'En avtale er offentlig. Omtale av bestemte personer i saker om kriminalitet, helse eller barnevern er taushetsbelagt selv uten navn.',
    en: 'An agreement is public. What is said of particular persons in matters of crime, health or child welfare is confidential even without names.',
  },
  severity: { draft: 'warning', signing: 'error' },
  sources: [SOURCES.taushetsplikt],
  check({ prose }, report) {
    const seen = new Set<ProseSentence>();
    const aged = [...prose.keys()].filter((key) => key.charCodeAt(0) < 0x3a && AGED.test(key));
    for (const { text, word, index } of hitsOf(prose, [...PERSONS, ...aged])) {
      const sentence = prose.sentenceAt({ text, word, index });
      if (seen.has(sentence) || text.kind !== 'prose' || CONDITION.test(sentence.keys)) continue;
      const named = NAME_AND_AGE.test(text.words.slice(sentence.start, sentence.end));
      if (ALL_OF_THEM.test(word.key) && !named && !WHICH.test(sentence.keys)) continue;
      const place = AT_PLACE.test(text.words.slice(word.end, sentence.end)) ? 1 : 0;
      if (weightOf(sentence) + place + (named ? 2 : 0) < 3) continue;
      seen.add(sentence);
      const start = startOfPhrase(sentence, index);
      const words = text.text.slice(start, word.end);
      report({
        at: placeIn(text, start, sentence.end),
        message: {
          nb: `«${words}» kan kjennes igjen av det som står her.`,
          en: `“${words}” can be recognised from what is said here.`,
        },
        help: {
          nb: 'Ta det ut, og beskriv problemet uten å peke på noen. Har det ligget i git, må det også fjernes fra historikken.',
          en: 'Take it out, and describe the problem without pointing at anybody. If committed, remove it from the history too.',
        },
      });
    }
  },
};

function weightOf({ text, start, end, keys }: ProseSentence): number {
  let weight = SCHOOL.test(text.words.slice(start, end)) ? 1 : 0;
  for (const [sign, points] of SIGNS) if (sign.test(keys)) weight += points;
  return weight;
}

/** «de to brødrene», from its article. */
function startOfPhrase({ text, from }: ProseSentence, index: number): number {
  let first = index;
  while (
    first > from &&
    index - first < 2 &&
    /^(?:de|dei|den|to|tre|fire|en|ein|ei)$/.test(text.wordList[first - 1]!.key)
  )
    first--;
  return text.wordList[first]!.start;
}
