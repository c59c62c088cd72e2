/** Links in prose, for readers of an export: one to an entry that they may not see becomes plain words. */
import type { Entry } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';

interface Places {
  /** Where the text is written. */
  readonly from: Pick<Entry, 'file'>;
  /** The ladder that shows it. */
  readonly to: Pick<Entry, 'file'>;
  readonly around: Pick<Playbook, 'entryAt' | 'assets'>;
}

/** Every text in the data; relative links are made relative to the ladder. */
export function visibleProse<Data>(data: Data, places: Places): Data {
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return relinked(value, places);
    if (Array.isArray(value)) return value.filter((each) => !leadsNowhere(each, places)).map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, walk(each)]));
  };
  // The walk keeps the shape and only changes words.
  return walk(data) as Data;
}

/** A named link to a file of the playbook that these readers do not have. */
function leadsNowhere(value: unknown, { from, around }: Places): boolean {
  if (typeof value !== 'object' || value === null || !('url' in value) || typeof value.url !== 'string') return false;
  if (!value.url.startsWith('.')) return false;
  const target = resolve(folderOf(from.file), value.url.replace(/#.*$/, ''));
  return around.entryAt(target) === undefined && !around.assets.has(target);
}

function relinked(text: string, { from, to, around }: Places): string {
  if (!text.includes('](')) return text;
  return text.replace(
    /(!?)\[([^\]]*)\]\(([^)\s]+)((?:\s[^)]*)?)\)/g,
    (whole, mark: string, label: string, url: string, title: string) => {
      if (/^([a-z][a-z0-9+.-]*:|\/|#)/i.test(url)) return whole;
      const [path = '', ...anchor] = url.split(/(?=#)/);
      const target = resolve(folderOf(from.file), path);
      if (around.entryAt(target) === undefined && !around.assets.has(target)) return label;
      return `${mark}[${label}](${relative(folderOf(to.file), target)}${anchor.join('')}${title})`;
    },
  );
}

function folderOf(file: string): readonly string[] {
  return file.split('/').slice(0, -1);
}

function resolve(folder: readonly string[], path: string): string {
  const steps = [...folder];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function relative(folder: readonly string[], target: string): string {
  const steps = target.split('/');
  let shared = 0;
  while (shared < folder.length && folder[shared] === steps[shared]) shared += 1;
  const up = folder.slice(shared).map(() => '..');
  return [...(up.length === 0 ? ['.'] : up), ...steps.slice(shared)].join('/');
}
