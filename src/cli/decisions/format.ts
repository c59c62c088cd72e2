/** How `waymark decisions` prints what governs files: for people, for a comment in a pull request, for programs. */
import { entryKey, type Entry } from '#model/entry.ts';
import type { Kind, PageTools } from '#model/kind.ts';
import { absolute } from '#site/assembly/absolute.ts';
import { counted } from '#words/number-words.ts';
import type { Governing } from './governing.ts';

export interface GoverningTools extends Pick<PageTools, 'view' | 'address' | 'editLink' | 'speech'> {
  readonly kinds: readonly Kind[];
  /** A file as its reader would type it. */
  shown(file: string): string;
}

export interface GoverningFormat {
  readonly name: string;
  readonly about: string;
  /** @param count how many files were asked about */
  print(found: readonly Governing[], count: number, tools: GoverningTools): string;
}

/** So many files are named; the rest is counted. */
const MOST_FILES = 3;

const text: GoverningFormat = {
  name: 'text',
  about: 'for people, in a terminal',
  print(found, count, tools) {
    if (found.length === 0) return `${nothing(count)}\n`;
    const blocks = found.map(({ entry, files, through }) =>
      [
        `${tools.speech.names[entry.kind].one}: ${titleOf(entry, tools)}`,
        `  ${entryKey(entry)}  ${tools.shown(entry.file)}`,
        `  governs ${filesIn(files, (file) => file)}${through === undefined ? '' : `, the code of ${through.data.title}`}`,
      ].join('\n'),
    );
    return `${blocks.join('\n\n')}\n\n${counted(found.length, 'entry', 'entries')} for ${counted(count, 'file')}.\n`;
  },
};

const markdown: GoverningFormat = {
  name: 'markdown',
  about: 'for a comment in the pull request of the code',
  print(found, count, tools) {
    if (found.length === 0) return `${nothing(count)}\n`;
    const items = found.map(({ entry, files, through }) => {
      const href = absolute(tools.address(entry), tools) ?? tools.editLink(entry.file, entry.line);
      const title = plain(titleOf(entry, tools));
      const summary = entry.data.summary === undefined ? '' : ` ${plain(entry.data.summary)}`;
      const by = through === undefined ? '' : `, the code of ${plain(through.data.title)}`;
      return `- **${href === undefined ? title : `[${title}](${href})`}** (${tools.speech.names[entry.kind].inText.one}).${summary}\n  Governs ${filesIn(files, code)}${by}.`;
    });
    return `### Decisions and standards for ${counted(count, 'changed file')}\n\n${items.join('\n')}\n`;
  },
};

const json: GoverningFormat = {
  name: 'json',
  about: 'for programs',
  print(found, _, tools) {
    const all = found.map(({ entry, files, through }) => ({
      kind: entry.kind,
      id: entry.id,
      title: entry.data.title,
      ...(entry.data.summary !== undefined && { summary: entry.data.summary }),
      status: entry.data.status,
      file: tools.shown(entry.file),
      address: absolute(tools.address(entry), tools) ?? tools.address(entry),
      governs: files,
      ...(through !== undefined && { through: entryKey(through) }),
    }));
    return `${JSON.stringify(all, undefined, 2)}\n`;
  },
};

export const governingFormats: readonly GoverningFormat[] = [text, markdown, json];

function nothing(count: number): string {
  return `No decision, no standard and nothing else of the playbook governs ${count === 1 ? 'this file' : `these ${count} files`}.`;
}

/** With the mark of its kind where it has one: *Use events (deprecated)*. */
function titleOf(entry: Entry, { kinds, speech }: GoverningTools): string {
  const mark = kinds.find(({ name }) => name === entry.kind)?.mark?.(entry.data, speech);
  return mark === undefined ? entry.data.title : `${entry.data.title} (${mark})`;
}

function filesIn(files: readonly string[], written: (file: string) => string): string {
  const more = files.length - MOST_FILES;
  const all = files.slice(0, MOST_FILES).map(written).join(', ');
  return more > 0 ? `${all} and ${more} more` : all;
}

/** No name of a file ends the code that it stands in. */
function code(file: string): string {
  return `\`${file.replaceAll('`', "'").replace(/\s/g, ' ')}\``;
}

/** As words: no title becomes a link, a mention or a heading, and none runs over its line. */
function plain(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|]/g, '\\$&')
    .replaceAll('@', '@\u200b');
}
