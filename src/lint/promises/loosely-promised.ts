const ASKED = '(?:hva|hvem|hvor|hvordan|hvilke|hvilken|når|kva|kven|kor|korleis)';
const AGREEMENT = '(?:avtalen|avtala|avtaleteksten|samarbeidsavtalen|samarbeidsavtala|politirådsavtalen|dokumentet)';
const ALSO = '(?:skal |vil |også |og |blant annet |mellom anna |bl.a |nærmere |nærare |dessuten )';
const ACCOUNT =
  '(?:framstilling|fremstilling|oversikt|oversyn|beskrivelse|beskriving|skildring|omtale|informasjon|opplysninger|opplysningar|redegjørelse|utgreiing|orientering)';

const WAYS: readonly RegExp[] = [
  // «Avtalen sier hvordan politiet holder kontakt», «Avtalen viser innbyggerne hvor raskt …»
  new RegExp(
    ` ${AGREEMENT} ${ALSO}{0,3}(?:sier|si|seier|seie|forteller|fortelle|fortel|fortelje|viser|vise|syner|syne|forklarer|forklare|forklarar) (?:(?!at )\\S+ ){0,2}?(?=(?:${ASKED}|om) )`,
  ),
  new RegExp(
    ` ${AGREEMENT} ${ALSO}{0,3}(?:konkretiserer|konkretisere|konkretiserar|presiserer|presisere|presiserar|spesifiserer|spesifisere|nedfeller|(?:trekker|trekke|trekkjer|trekkje) opp (?:\\S+ ){0,2}for) (?!at )`,
  ),
  new RegExp(
    ` ${AGREEMENT} ${ALSO}{0,3}(?:gir|gi|gjev|gje|inneholder|inneheld|har) (?:\\S+ ){0,4}${ACCOUNT} (?:av|over|om|for) `,
  ),
  // «Det framgår av avtalen hvem som …», «I avtalen blir det gjort greie for …»
  new RegExp(
    ` (?:går|gå|framgår|fremgår|framgå|fremgå|kommer|kjem) (?:det )?(?:fram |frem )?av (?:denne )?${AGREEMENT} (?=${ASKED} )`,
  ),
  new RegExp(
    ` (?:i|av) (?:denne )?${AGREEMENT} (?:\\S+ ){0,3}(?:framgå|fremgå|framgår|fremgår|fram|frem|gjort greie for|gjort rede for|redegjort for|gjøres rede for|gjerast greie for) `,
  ),
  new RegExp(
    ` har i (?:denne )?${AGREEMENT} (?:beskrevet|beskrive|skildra|avtalt|avtala|regulert|fastsatt|fastsett|avklart|avklara|omtalt|omtala) `,
  ),
  new RegExp(
    ` (?:nedenfor|nedanfor|her|under|i det følgende|i det følgjande) (?:følger|følgjer|gis|gjevast|kommer|kjem|gir vi|gjev vi) (?:\\S+ ){0,2}${ACCOUNT} (?:av|over|om|for) `,
  ),
  new RegExp(` ${AGREEMENT} er (?:delt|inndelt|bygd opp) i \\S+ (?:deler |delar |kapitler |kapittel )?`),
  / (?:regulere|avtale|avklare|beskrive|skildre) (?:følgende|følgjande) (?:\S+ ){0,3}(?:avtalen|avtala) | (?:følgende|følgjande) (?:innhold|innhald|tema|punkter|punkt) /,
  /^ (?:innhold|innhald|hovedinnhold|hovudinnhald) (?=(?:\S+ ){3})/,
];

/** What in the keys of a sentence promises something of the usual topics, where else it may be an instruction or a wish. */
export function looselyPromised(keys: string): RegExpExecArray | null {
  if (!/avtal|dokument|^ (?:nedenfor|nedanfor|her|under|i det|inn|hov)/.test(keys)) return null;
  for (const way of WAYS) {
    const match = way.exec(keys);
    if (match) return match;
  }
  return null;
}
