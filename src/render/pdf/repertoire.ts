// Written by scripts/bake-faces.mjs.

/** The code points that every face has, as hexadecimal ranges. */
export const REPERTOIRE =
  '20-7e a0-ac ae-17f 1b7 1cd-1d4 1e4-1e7 1ee-1ef 1fa-1ff 218-21b 292 2b9 2bc 2c8 1e80-1e85 1e9e 1ef2-1ef3 2009 2010-2011 2013-2015 2018-201a 201c-201e 2020-2022 2026 202f-2030 2032-2033 2039-203a 20ac 2116 2122 2153-2154 215b-215e 2190-2193 2212 221a 221e 2248 2260 2264-2265 25a0-25a1 25aa-25ab 25cb 25cf 25e6 2610-2611 2713';
