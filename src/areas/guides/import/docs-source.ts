/** The files of a source, each decoded once. */
import type { ContentTree } from '#model/content-tree.ts';
import { decode, SourceText } from '#source/decode.ts';
import type { DocsSource } from './dialect.ts';

export function docsSource(tree: ContentTree): DocsSource {
  const files = new Map(tree.files.map((file) => [file.path, file]));
  const read = new Map<string, SourceText | undefined>();
  return {
    tree,
    paths: new Set(files.keys()),
    text(path) {
      if (read.has(path)) return read.get(path);
      const file = files.get(path);
      const found = file === undefined ? undefined : decode(file);
      const text = found instanceof SourceText ? withLineFeeds(found) : undefined;
      read.set(path, text);
      return text;
    },
  };
}

/** Lines keep their numbers; what reads them need not know how Windows ends one. */
function withLineFeeds(source: SourceText): SourceText {
  return source.text.includes('\r') ? new SourceText(source.file, source.text.replace(/\r\n?/g, '\n')) : source;
}
