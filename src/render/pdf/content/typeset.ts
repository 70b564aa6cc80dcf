const NBSP = '\u00a0';
const MONTHS = 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember';

/** Places where a line must not end: what stands before, and what follows, the space. */
const BOUND: readonly (readonly [RegExp, string])[] = [
  // 1. januar 2027
  [new RegExp(`(\\b\\d{1,2}\\.) (?=(?:${MONTHS})\\b)`, 'g'), `$1${NBSP}`],
  [new RegExp(`(\\b(?:${MONTHS})) (?=\\d{4}\\b)`, 'g'), `$1${NBSP}`],
  // § 13 b
  [/§ (?=\d)/g, `§${NBSP}`],
  [new RegExp(`(§${NBSP}\\d{1,4}(?:-\\d{1,4})?) (?=[a-z]\\b)`, 'g'), `$1${NBSP}`],
  // 22 33 44 55, 938 759 839, 10 000
  [/(\d) (?=\d{2,3}(?!\d))/g, `$1${NBSP}`],
  // kap. 4, nr. 5, kl. 9
  [/\b(nr\.|kap\.|pkt\.|kl\.|punkt|kapittel|vedlegg|side|tlf\.) (?=\d)/gi, `$1${NBSP}`],
  // 20 %, 500 kr, 15 år
  [/(\d) (?=(?:[%‰€]|kr\b|prosent\b|km\b|år\b|måned|månad|dag|time|timar|uke|veke|gang|gong))/g, `$1${NBSP}`],
  // A dash ends a line, it does not begin one.
  [/ (?=[–—] )/g, NBSP],
];

/**
 * Text as it is printed: composed characters, one space where there was any amount of white space, spaces that hold together
 * what belongs together, and no invisible characters that only hint at where to break a line.
 */
export function typeset(text: string): string {
  let out = normalise(text);
  if (/[\d–—]/.test(out)) for (const [pattern, replacement] of BOUND) out = out.replace(pattern, replacement);
  return out;
}

/** The part of `typeset` that decides which characters are printed. */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[ \t\n\v\f\r\u2028\u2029]+/g, ' ');
}
