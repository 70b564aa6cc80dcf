/** A county that is no longer there. */
export interface FormerCounty {
  name: string;
  /** The year in which its successors took over. */
  since: string;
  successors: readonly string[];
}

/** Counties that have ended since 2017 and have not come back under their name. Source: SSB, Klass 104, read 2026-11. */
export const FORMER_COUNTIES: readonly FormerCounty[] = [
  { name: 'Sør-Trøndelag', since: '2018', successors: ['Trøndelag'] },
  { name: 'Nord-Trøndelag', since: '2018', successors: ['Trøndelag'] },
  { name: 'Hedmark', since: '2020', successors: ['Innlandet'] },
  { name: 'Oppland', since: '2020', successors: ['Innlandet'] },
  { name: 'Aust-Agder', since: '2020', successors: ['Agder'] },
  { name: 'Vest-Agder', since: '2020', successors: ['Agder'] },
  { name: 'Hordaland', since: '2020', successors: ['Vestland'] },
  { name: 'Sogn og Fjordane', since: '2020', successors: ['Vestland'] },
  { name: 'Viken', since: '2024', successors: ['Østfold', 'Akershus', 'Buskerud'] },
  { name: 'Vestfold og Telemark', since: '2024', successors: ['Vestfold', 'Telemark'] },
  { name: 'Troms og Finnmark', since: '2024', successors: ['Troms', 'Finnmark'] },
];
