/** Of Mermaid only its parsers are bundled: neither how it draws, nor the libraries that it draws with. */
// cspell:disable
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** Asked for by what draws, and by nothing that reads; `mermaid-parsers.ts` gives DOMPurify what reading needs of it. */
const DRAWING =
  /^(?:@iconify\/utils|cytoscape|cytoscape-[\w-]+|d3|dagre-d3-es|dayjs|dompurify|elkjs|katex|lodash-es|marked|roughjs|stylis)(?:\/|$)/;
const LAYOUTS = /^\.\/(?:swimlanes|elk|dagre|cose-bilkent)-\w+\.mjs$/;
/** The modules that put parser, drawing and styles of a kind together. */
const DEFINITIONS = /mermaid\.core[\\/](?:chunk-QB3YPZ4I|(?:sequence|state|class|er)Diagram[\w-]*)\.mjs$/;

export const mermaidParsers: Plugin = {
  name: 'waymark:mermaid',
  setup({ onResolve, onLoad }) {
    const nothing = ({ path, importer }: { readonly path: string; readonly importer: string }) =>
      /[\\/]mermaid(?:-parsers\.ts$|[\\/])/.test(importer)
        ? { path: path.replace(/\.mjs$/, ''), namespace: 'not-bundled' }
        : undefined;
    onResolve({ filter: DRAWING }, nothing);
    onResolve({ filter: LAYOUTS }, nothing);
    onLoad({ filter: /./, namespace: 'not-bundled' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
    onLoad({ filter: DEFINITIONS }, ({ path }) => ({ contents: withoutDrawing(path), loader: 'js' }));
  },
};

function withoutDrawing(path: string): string {
  const text = readFileSync(path, 'utf8');
  const parser = text
    .replace(/\brenderer: \w+,/g, 'renderer: undefined,')
    .replace(/\bstyles: \w+\b/g, 'styles: undefined');
  if (parser === text) throw new Error(`\`${path}\` has no drawing to leave out, expected the definition of a diagram`);
  return parser;
}
