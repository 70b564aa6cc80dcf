// What pdfmake and PDFKit require and the PDF backend never runs: shaping engine, images, SVG, encryption, QR codes.
// Left out of the bundle they make it a tenth of the size, and quicker to load.
const UNUSED =
  /^(fontkit|png-js|xmldoc|crypto-js)(\/|$)|^@noble\/|\/svg-to-pdfkit$|\/qrEnc(\.js)?$|\/SVGMeasure$|\/URLResolver$/;

/** The table of line breaking classes is unpacked at every start; zlib does it quicker than JavaScript. */
const INFLATE = `
const { inflateRawSync } = require('node:zlib');
module.exports = (source, target) => {
  target.set(inflateRawSync(source));
  return target;
};`;

/** An esbuild plugin that puts an empty module in the place of what is not used, and zlib in that of `tiny-inflate`. */
export const withoutUnused = {
  name: 'pdf-unused',
  setup(build) {
    build.onResolve({ filter: UNUSED }, ({ path }) => ({ path, namespace: 'unused' }));
    build.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {};' }));
    build.onResolve({ filter: /^tiny-inflate$/ }, ({ path }) => ({ path, namespace: 'inflate' }));
    build.onLoad({ filter: /.*/, namespace: 'inflate' }, () => ({ contents: INFLATE }));
  },
};
