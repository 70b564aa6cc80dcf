const words = (list: string) => list.split(/\s+/);

/** Those who can act, as whole words, in both written languages. */
const ACTORS = new Set(
  words(
    `alle ansvar ansvaret ansvarleg ansvarlig begge de dei den dere eg ein enhver etat førar fører gruppe han ho hun jeg kontakt kors kråd kvar leder lege leiar man mann medlem meister mester nav nemnd noen nokon part partar parter politi råd sjef skap skole skoler skular skule slt styre team teneste tjeneste utval utvalg vedkomande vedkommende vi`,
  ),
);
/** How other words for them end, compounds too: «politikontakten», «rektorane». */
const ENDINGS = new Set(
  words(
    `kommunen kommunene kommunane kommuna kommunar kommuner politiet partene partane kontakten kontaktene kontaktane koordinator koordinatoren koordinatorene koordinatorane mannen mesteren meisteren føreren føraren førerne førarane direktør direktøren sjefen sjefene lederen lederne leiaren leiarane leiing rådet råda rådene gruppen gruppa utvalget utvalet teamet komite komiteen nemnda styret stortinget skapet distriktet stasjonen kontoret etaten etatene etatane tjenesten tenesta sentralen avdelingen avdelinga enheten eininga rektor rektorer rektorane rektorene skolen skolene skulen skulane lærer lærere lærerne lærar lærarane ansatte tilsette medarbeider medarbeidar betjent betjenten patruljen patruljer patruljene patruljane mannskap sekretær sekretæren sekretariat sekretariatet administrasjonen ledelsen ledelse leiinga foreldre foresatte føresette medlemmene medlemene medlemmer medlemer deltakerne deltakarane deltakere deltakarar ombud ombudet helsesykepleier helsesjukepleiar barnevernet barnevern vegvesenet hjelpekorps hjelpekorpset arrangør arrangøren virksomhet virksomheten virksomheter virksomhetene verksemda verksemdene myndighet myndigheten myndighetene fylkeskommunen departementet direktoratet domstolen påtalemyndigheten organisasjonene organisasjonane frivillige innbyggerne innbyggjarane innbyggere innbyggjarar publikum vakten vakta brannvesenet legevakta legevakten kriseledelsen kriseleiinga konfliktrådet byråd byråden legen`,
  ),
);
const SHORTEST = 4;
const LONGEST = 17;
/** A place ends as a council does, and a bus station as one of the police. */
const NO_ACTOR = /områd(?:e|et|a|er|ene)$|(?:bus|buss|tog|jernbane|bensin|lade|ferje|miljø|tank)stasjonen$/;

/** After these an actor is one it is done to, for or with. */
const TOWARDS = new Set('med til for fra frå hos mot overfor ovanfor mellom om blant uten utan'.split(' '));
/** Words that only look like actors: articles and determiners in front of others. */
const DETERMINER = new Set('den dei de alle begge kvar ein noen nokon'.split(' '));

/** Whether somebody who can act stands among words, other than as the one it is done to: «sendes til kommunen» names nobody. */
export function namesActor(keys: readonly string[]): boolean {
  return keys.some((key, index) => {
    if (!ACTORS.has(key) && !endsAsActor(key)) return false;
    const previous = keys[index - 1] ?? '';
    // «Kontakten med reiselivet» is what there is between them.
    if (CONTACT.test(key) && BETWEEN.test(keys[index + 1] ?? '')) return false;
    if (TOWARDS.has(previous)) return false;
    if (TOWARDS.has(keys[index - 2] ?? '') && /(?:s|en|et|e|den|det|dei|de)$/.test(previous)) return false;
    return !DETERMINER.has(key) || SUBJECT_GOES_ON.test(keys[index + 1] ?? '');
  });
}

const CONTACT = /^kontakt(?:en|a)?$/;
const BETWEEN = /^(?:med|mellom|mot|overfor|til)$/;
const SUBJECT_GOES_ON = /^(?:som|skal|må|kan|vil|har|er|sørger|syter)$/;

function endsAsActor(key: string): boolean {
  for (let length = Math.min(LONGEST, key.length); length >= SHORTEST; length--)
    if (ENDINGS.has(key.slice(-length))) return !NO_ACTOR.test(key);
  return false;
}
