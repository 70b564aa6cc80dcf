// What pdfmake and PDFKit require and the PDF backend never runs: shaping engine, images, SVG, encryption, QR codes.
// Left out of the bundle they make it a tenth of the size, and quicker to load.
const UNUSED =
  /^(fontkit|png-js|xmldoc|crypto-js)(\/|$)|^@noble\/|\/svg-to-pdfkit$|\/qrEnc(\.js)?$|\/SVGMeasure$|\/URLResolver$/;

/** An esbuild plugin that puts an empty module in the place of each. */
export const withoutUnused = {
  name: 'pdf-unused',
  setup(build) {
    build.onResolve({ filter: UNUSED }, ({ path }) => ({ path, namespace: 'unused' }));
    build.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {};' }));
  },
};
