/**
 * Names of kommuner, present and former, that a text can well contain without meaning the kommune. The project's own selection: a name stands
 * here when, with a capital letter, it begins sentences or is common as part of other names; a rare word («moss», «stord», «hamar», «gol») does not, since every
 * name in this list costs a hit where the kommune is meant.
 */

/** Ordinary words, in bokmål, nynorsk or the definite form («sola», «røyken»), and names of two letters. */
export const VANLIGE_ORD = `
Alver Aure Bø Eid Fet Fjell Fjord Flora Flå Frøya Gran Grue Heim Hol Hole Hvaler Hå Kinn Klepp Leka Lier Lom Loppa Lund Lyngen Marker Nes Nesset
Os Osen Re Råde Røst Røyken Sel Selje Ski Sola Stad Stange Strand Stranda Sund Time Tinn Torsken Vang Vik Øyer Ål Ås
`;

/** Common surnames and given names. */
export const PERSONNAVN = `
Berg Eide Giske Kvam Meland Sande Sørum Valle Vega Vinje
`;
