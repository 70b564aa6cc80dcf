/**
 * Official names that are not Norwegian, one a line: language (BCP 47: se Northern, smj Lule, sma Southern Sami, fkv Kven);
 * name; the form that stands before the word for kommune («Guovdageainnu suohkan», «Aarborten tjïelte»).
 *
 * Sources: the names from SSB's Klass 131 (CC BY 4.0, credit SSB); languages and forms from SSB's page on names in several languages, the
 * government's announcements of the names, and the kommuner themselves. Read 2026.
 */
export const NAVNEFORMER = `
se;Deatnu;Deanu
se;Dielddanuorri;Dielddanuori
se;Evenášši;Evenášši
se;Guovdageaidnu;Guovdageainnu
se;Gáivuotna;Gáivuona
se;Hámmerfeasta;Hámmerfeastta
se;Hárstták;Hársttáid
se;Ivgu;Ivgu
se;Kárášjohka;Kárášjoga
se;Loabák;Loabága
se;Omasvuotna;Omasvuona
se;Porsáŋgu;Porsáŋggu
se;Rivtták;Rivttága
se;Ráisa;Ráissa
se;Suortá;Suorttá
se;Unjárga;Unjárgga
smj;Divtasvuodna;Divtasvuona
smj;Fuolldá;Fuoldá
smj;Fuossko;Fuosko
smj;Hábmer;Hábmera
sma;Aarborte;Aarborten
sma;Levangke;Levangken
sma;Nåavmesjenjaelmie;Nåavmesjenjaelmien
sma;Oslove;Osloven
sma;Raane;Raanen
sma;Raarvihke;Raarvihken
sma;Rosse;Rossen
sma;Snåase;Snåasen
sma;Stïentje;Stïentjen
sma;Tråante;Tråanten
fkv;Kaivuono;Kaivuonon
fkv;Omasvuono;Omasvuonon
fkv;Porsanki;Porsangin
fkv;Raisi;Raisin
fkv;Yykeä;Yykeän
`;
