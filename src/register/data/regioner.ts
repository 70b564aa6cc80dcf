/**
 * Regions that police units and service points are called after and that lie wholly in one police district, one a line: id of the district; names.
 * Regions that a border of districts goes through (Sunnhordland, Hålogaland) are left out.
 *
 * Source: geography of the kommuner in `kommuner.ts` and the districts in `politidistrikt.ts`. The project's own selection, 2026.
 */
export const REGIONER = `
ost;Follo,Romerike,Østfold
innlandet;Gudbrandsdal,Gudbrandsdalen,Valdres,Hadeland,Hedmark,Hedemarken,Østerdal,Østerdalen,Glåmdal,Glåmdalen,Solør
sor-ost;Grenland,Vestfold,Telemark,Hallingdal,Numedal
agder;Setesdal,Lister
sor-vest;Jæren,Ryfylke,Dalane,Haugaland,Haugalandet
vest;Hardanger,Nordhordland,Nordfjord,Sogn
more-og-romsdal;Sunnmøre,Nordmøre,Romsdal
trondelag;Innherred,Namdal,Namdalen,Fosen,Gauldal,Gauldalen
nordland;Helgeland,Salten,Lofoten,Vesterålen,Ofoten
troms;Midt-Troms,Nord-Troms
finnmark;Varanger,Øst-Finnmark,Vest-Finnmark
`;
