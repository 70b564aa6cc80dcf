/** What stands for something that was to be put in. Every branch starts with a fixed character, or one that is told by what stands before it. */
export const PLACEHOLDER_FORMS = new RegExp(
  [
    // Dots: «..20..», «.....».
    String.raw`\.{2,}20\.{2,}`,
    String.raw`\.{4,}`,
    '…{2,}',
    // Lines: «__.__.20__», «____», «57 __ __ __».
    String.raw`_{1,4}[./]_{1,4}[./-]?(?:\d{2,4}_*|_{2,})?`,
    '_{4,}',
    String.raw`(?<=[\s(/]|^)_{2,3}(?: ?\/? ?_{2,3}){0,4}(?:[ .]?20__)?(?=[\s,;:)]|[./](?!_)|$)`,
    String.raw`(?<=\b20)__`,
    // A number that is not there: «... dager», «den . mars», «ca ? kroner», «sak /27».
    String.raw`(?:\.{3}|…) ?(?=(?:dager|dagar|uker|veker|måneder|månader|år|timer|timar|minutter|minutt|kroner|prosent|ganger|gonger)\b)`,
    String.raw`(?<=\s)\. ?(?=(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)\b)`,
    String.raw`\bsak(?:snr|snummer)?\.?:? {0,5}(?<=[ :.])\/ ?(?:20)?\d\d\b`,
    String.raw`\?{2,}`,
    String.raw`(?<=\p{L} )\?(?=[ ,)])`,
    // Names: «N.N.», «navn / tlf», «Sted, dato:».
    String.raw`\bN\.[ ]?N\.(?!\p{L})`,
    String.raw`\b(?:navn|namn) ?\/ ?(?:tlf|telefon|mobil|e-post)\b`,
    String.raw`\b(?:sted|stad|dato)(?:\/dato)?:(?=[ \t]*(?:\n|$))`,
    // Dates: «--.--.2027», «xx.xx.2027», «dd.mm.åååå».
    String.raw`--?[./]--?[./]?(?:\d{2,4})?`,
    String.raw`\b[xX]{2}[./-][xX]{2}(?:[./-](?:[xX]{2,4}|\d{2,4}))?`,
    String.raw`\b[xX]{2,4}\/\d{2,4}\b`,
    String.raw`\bdd[./-]mm(?:[./-](?:åååå|åå|yyyy|yy))?`,
    // Boxes and brackets of all kinds, with what is to stand there or nothing.
    String.raw`(?<!^|[-*+] )\[[ xXnN?…_]{1,20}\](?![([:])`,
    String.raw`(?<!\{)\{(?!\{)[^{}\n]{1,60}\}(?!\})`,
    String.raw`\[(?:navn|namn|dato|sted|stad|sett inn|fyll|kommune|velg|vel|beløp|antall|tal|rolle|telefon|tlf|e-post|tittel|xx|\.\.|…)[^\]\n]{0,60}\](?![([])`,
    String.raw`<(?:nummer|nr|tlf|e-post|beløp|antall|tal|frist|år|navn|namn|dato|sted|sett inn|fyll|kommune|rolle|telefon|tittel)[^>\n]{0,60}>`,
  ].join('|'),
  'giu',
);
