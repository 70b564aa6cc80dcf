/**
 * The 12 police districts, one a line: id; name in bokmål; name in nynorsk; counties (first two digits of the kommunenummer). «politidistrikt» follows
 * every name. The kommuner of a district are derived from this county rule and the exceptions below; it is not an official list.
 *
 * Sources: the police reform of 2016 (12 districts), the government's adjustment of borders after the mergers of 2020 (Asker with Røyken and Hurum
 * to Oslo; Tjeldsund to Troms; Volda to Møre og Romsdal; Heim to Trøndelag), and counties as of 2024-01-01. Read 2026.
 */
export const POLITIDISTRIKT = `
oslo;Oslo;Oslo;03
ost;Øst;Aust;31,32
innlandet;Innlandet;Innlandet;34
sor-ost;Sør-Øst;Sør-Aust;33,39,40
agder;Agder;Agder;42
sor-vest;Sør-Vest;Sør-Vest;11
vest;Vest;Vest;46
more-og-romsdal;Møre og Romsdal;Møre og Romsdal;15
trondelag;Trøndelag;Trøndelag;50
nordland;Nordland;Nordland;18
troms;Troms;Troms;55
finnmark;Finnmark;Finnmark;56
`;

/**
 * Kommuner that do not follow their county, one a line: number; district; why.
 * Known doubt: Lunner, Jevnaker and Sirdal rest on few sources. For Lunner (Hadeland lensmannsdistrikt under Innlandet) and Jevnaker (its own
 * council speaks of Sør-Øst) they are from 2017, before both changed county; Sirdal is missing from Agder's list of units of 2017.
 */
export const UNNTAK = `
1811;trondelag;Bindal lies with Namdal
3201;oslo;Asker og Bærum joined Oslo in 2016
3203;oslo;Asker og Bærum joined Oslo in 2016, Røyken and Hurum with Asker in 2020
3234;innlandet;Hadeland stays together (few sources)
3236;sor-ost;Jevnaker lies with Ringerike (few sources)
4228;sor-vest;Sirdal lies with Dalane (few sources)
4611;sor-vest;Haugaland og Sunnhordland
4612;sor-vest;Haugaland og Sunnhordland
4613;sor-vest;Haugaland og Sunnhordland
4614;sor-vest;Haugaland og Sunnhordland
4615;sor-vest;Haugaland og Sunnhordland
5516;nordland;Gratangen lies with Ofoten
`;
