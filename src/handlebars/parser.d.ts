declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  const parser: typeof import('handlebars');
  export default parser;
}
