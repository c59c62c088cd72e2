/** `waymark adopt`: which sentences of the example are still those of another company, and how many are left. */
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { adoptionOf, type Adoption } from '#check/adoption/adoption.ts';
import { withoutMarks } from '#check/adoption/without-marks.ts';
import { chosen } from '#model/chosen.ts';
import { EXIT } from '#model/command.ts';
import type { ContentTree } from '#model/content-tree.ts';
import { KnownError } from '#model/known-error.ts';
import { adoptionAsJson, adoptionInWords } from '../adoption-report.ts';
import { inSource } from '#model/source-place.ts';
import { defineCommand } from '../command.ts';
import { contentFolder, contentOptions, readConfigIn, readContent, shownFile } from '../content-options.ts';

const FORMATS = ['pretty', 'json'] as const;

export const adopt = defineCommand({
  about: 'List the facts of another company that are left in the content, page by page.',
  parameters: [],
  options: {
    content: contentOptions.content,
    only: { value: '<group>', about: 'Only facts of one sort, such as channel or zone.' },
    format: { value: '<format>', about: 'How to report: pretty (for people), json.', fallback: 'pretty' },
    clean: { about: 'Remove the marks of facts that have been replaced.' },
  },
  run(given, io) {
    const format = chosen('format', given.format, FORMATS, (each) => each);
    const folder = contentFolder(given.content, io);
    const all = readContent(folder);
    // Marks are of the example that a playbook began with, and only its own files are written.
    const tree = { ...all, files: all.files.filter(({ path }) => inSource(path) === undefined) };
    const adoption = adoptionOf(tree, readConfigIn(folder.path).adoption.marks);
    if (given.clean) io.out.write(cleaned(tree, adoption, folder.path));
    else if (format === 'json') io.out.write(adoptionAsJson(adoption));
    else {
      const only = given.only === undefined ? undefined : groupNamed(given.only, adoption);
      io.out.write(adoptionInWords(adoption, { only, shown: (file) => shownFile(folder, file) }));
    }
    return Promise.resolve(adoption.left.length > 0 ? EXIT.findings : EXIT.clean);
  },
});

function groupNamed(typed: string, { left, replaced }: Adoption): string {
  const groups = [...new Set([...left, ...replaced].map(({ group }) => group))].toSorted();
  if (groups.length === 0) throw new KnownError(`Unexpected group \`${typed}\`: nothing is marked`);
  return chosen('group', typed, groups, (each) => each);
}

function cleaned({ files }: ContentTree, { replaced }: Adoption, folder: string): string {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for (const [file, marks] of Map.groupBy(replaced, (mark) => mark.file)) {
    const bytes = files.find(({ path }) => path === file)?.bytes();
    if (bytes === undefined) continue;
    const text = decoder.decode(bytes);
    // The places of marks are those of the text without its byte order mark.
    const shift = text.startsWith('\uFEFF') ? 1 : 0;
    const moved = marks.map(({ from, to }) => ({ from: from + shift, to: to + shift }));
    writeFileSync(join(folder, file), withoutMarks(text, moved));
  }
  const marks = `${replaced.length} ${replaced.length === 1 ? 'mark' : 'marks'}`;
  return replaced.length === 0 ? 'No mark can go yet.\n' : `Removed ${marks} of facts that have been replaced.\n`;
}
