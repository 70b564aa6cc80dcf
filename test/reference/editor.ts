import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { getLanguageService, TextDocument } from 'yaml-language-server';

const root = new URL('../../', import.meta.url);
const MODELINE = '# yaml-language-server: $schema=../schema/avtale.schema.json\n';

type Document = Parameters<ReturnType<typeof getLanguageService>['doHover']>[0];

let opened = 0;

/** What an editor with a YAML language server shows of an agreement, found through its modeline. `¦` marks the cursor. */
export function inEditor(marked: string) {
  const text = MODELINE + marked.replace('¦', '');
  // The server remembers documents by address.
  const uri = new URL(`agreements/prove-${++opened}.yaml`, root).href;
  const document = TextDocument.create(uri, 'yaml', 1, text) as Document;
  const cursor = document.positionAt(MODELINE.length + Math.max(0, marked.indexOf('¦')));
  const service = getLanguageService({
    schemaRequestService: (file) => readFile(fileURLToPath(file), 'utf8'),
    workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
  });
  service.configure({ validate: true, hover: true, completion: true, hoverSchemaSource: false });
  return {
    async redLines() {
      const found = await service.doValidation(document, false);
      return found.map(({ range, message }) => ({ at: document.getText(range), line: range.start.line, message }));
    },
    async hover() {
      const found = await service.doHover(document, cursor);
      const contents = found?.contents;
      return typeof contents === 'object' && 'value' in contents ? contents.value : '';
    },
    async completions() {
      const { items } = await service.doComplete(document, cursor, false);
      return items.map(({ label, documentation, insertText }) => ({ label, documentation, insertText }));
    },
  };
}
