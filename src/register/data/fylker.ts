/**
 * Counties by the first two digits of a kommunenummer, those of today and those that former numbers began with. No code has stood for two
 * counties since 2018. Source: Statistics Norway (SSB), Klass 104 and 131, open data under CC BY 4.0, credit SSB.
 */
export const FYLKER = `
03;Oslo
11;Rogaland
15;Møre og Romsdal
18;Nordland
31;Østfold
32;Akershus
33;Buskerud
34;Innlandet
39;Vestfold
40;Telemark
42;Agder
46;Vestland
50;Trøndelag
55;Troms
56;Finnmark
01;Østfold
02;Akershus
04;Hedmark
05;Oppland
06;Buskerud
07;Vestfold
08;Telemark
09;Aust-Agder
10;Vest-Agder
12;Hordaland
14;Sogn og Fjordane
16;Sør-Trøndelag
17;Nord-Trøndelag
19;Troms
20;Finnmark
30;Viken
38;Vestfold og Telemark
54;Troms og Finnmark
`;
