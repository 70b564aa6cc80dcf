/**
 * Towns and villages with a name of their own, other than that of any kommune, that is known of one place only: one kommune a line, by its name today.
 * Names that several places have (Leirvik, Straume, Åmot) are left out.
 *
 * Source: geography that anybody knows. The project's own selection, 2026.
 */
export const TETTSTEDER = `
Sør-Varanger;Kirkenes
Porsanger;Lakselv
Nordkapp;Honningsvåg
Lebesby;Kjøllefjord
Gamvik;Mehamn
Nordreisa;Storslett
Senja;Finnsnes
Målselv;Bardufoss
Bardu;Setermoen
Vågan;Svolvær,Kabelvåg
Vestvågøy;Leknes,Gravdal
Hadsel;Stokmarknes,Melbu
Øksnes;Alsvåg
Saltdal;Rognan
Meløy;Ørnes,Glomfjord
Gildeskål;Inndyr
Vefsn;Mosjøen
Alstahaug;Sandnessjøen
Brønnøy;Brønnøysund
Nærøysund;Rørvik,Kolvereid
Stjørdal;Stjørdalshalsen
Orkland;Orkanger,Fannrem
Ørland;Brekstad
Midtre Gauldal;Støren
Rennebu;Berkåk
Sunndal;Sunndalsøra
Rauma;Åndalsnes
Hustadvika;Elnesvågen
Ulstein;Ulsteinvik
Herøy (Møre og Romsdal);Fosnavåg
Stad;Nordfjordeid
Kinn;Florø,Måløy
Gloppen;Sandane
Årdal;Årdalstangen
Lærdal;Lærdalsøyri
Voss;Vossevangen
Kvam;Norheimsund
Ullensvang;Kinsarvik
Kvinnherad;Husnes
Alver;Knarvik
Askøy;Kleppestø
Bjørnafjorden;Osøyro
Karmøy;Kopervik,Skudeneshavn,Åkrehamn
Time;Bryne
Eigersund;Egersund
Strand;Jørpeland
Tinn;Rjukan
Nome;Ulefoss
Midt-Telemark;Gvarv
Tokke;Dalen
Bamble;Langesund,Stathelle
Porsgrunn;Brevik
Larvik;Stavern
Horten;Åsgårdstrand
Drammen;Mjøndalen,Krokstadelva
Øvre Eiker;Hokksund
Modum;Vikersund
Hol;Geilo
Ringerike;Hønefoss
Nord-Aurdal;Fagernes
Sel;Otta
Nord-Fron;Vinstra
Dovre;Dombås
Vågå;Vågåmo
Stor-Elvdal;Koppang
Åmot;Rena
Ringsaker;Brumunddal,Moelv
Vestre Toten;Raufoss
Sør-Odal;Skarnes
Åsnes;Flisa
Grue;Kirkenær
Ullensaker;Jessheim
Lillestrøm;Strømmen
Nordre Follo;Kolbotn
Frogn;Drøbak
Bærum;Sandvika
Indre Østfold;Mysen
Marker;Ørje
`;
