/**
 * The look of the redlined page. Brackets and lines tell what was put in from what was taken out where colour is missing: on paper, in
 * forced colours, for those who do not see it.
 */
export const STYLE = `
body { font: 1rem/1.6 system-ui, sans-serif; color: #111; background: #fff; margin: 0 auto; max-width: 45rem; padding: 1rem; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; break-after: avoid; }
article { border-top: 2px solid #111; margin-top: 2rem; }
a { color: #0b3d91; }
ins { text-decoration: underline double; background: #e3f4e3; color: #0a3d0a; }
del { text-decoration: line-through; background: #fbe4e4; color: #6b0f0f; }
ins::before { content: "{"; } ins::after { content: "}"; }
del::before { content: "["; } del::after { content: "]"; }
.changes { padding-left: 1.2rem; }
.d2 { margin-left: 1.5rem; } .d3 { margin-left: 3rem; } .d4, .d5, .d6 { margin-left: 4.5rem; }
table { border-collapse: collapse; width: 100%; } td { border: 1px solid #767676; padding: .25rem .5rem; }
code { font-size: .875em; }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100vw; } .skip:focus { left: 1rem; }
@media print {
  @page { margin: 2cm; }
  body { max-width: none; padding: 0; font-size: 11pt; }
  ins, del { background: none; color: #000; }
  a { color: inherit; text-decoration: none; }
  article + article { break-before: page; }
  .skip { display: none; }
}
`;
