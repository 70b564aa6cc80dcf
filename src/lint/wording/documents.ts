/** The end of a word for a text that has parts of its own: «barnevernsloven», «handlingsplan», «rundskrivet». */
export const DOCUMENT =
  /^(?:meld|st|prop|prp|nou|innst|gdpr)$|(?:lov|loven|lova|lovens|lovas|forskrifta?|forskriften|forskriftene|forordning(?:en|a)?|plan(?:en|ens|ene|ar|a)?|rundskriv(?:et)?|veileder(?:en|ens)?|rettleiar(?:en)?|veiledning(?:en)?|rettleiing(?:a)?|instruks(?:en)?|strategi(?:en)?|håndbok(?:a|en)?|handbok(?:a)?|retningslinjer?|retningslinjene|retningslinene|vedtekt(?:er|en|ene|a)?|reglement(?:et)?|konvensjon(?:en)?|rapport(?:en)?|melding(?:en|a)?|proposisjon(?:en)?|hovedavtale(?:n)?|tariffavtale(?:n)?|standard(?:en)?|direktiv(?:et)?|budsjett(?:et)?|utredning(?:en)?|utgreiing(?:a)?|direktoratet|rutine(?:n|r|ne)?|kommunedelplan(?:en)?|artikkel)$/;

/** The agreement itself, by the names it goes under. */
export const THIS_AGREEMENT =
  /^(?:denne|dette|avtalen|avtala|avtalens|samarbeidsavtalen|samarbeidsavtala|politirådsavtalen|dokumentet|vedlegget)$/;
