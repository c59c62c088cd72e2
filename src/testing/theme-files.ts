/** What tests of compiled themes look at: their files, and the layers of their styles. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a folder, with their text. */
export function filesBelow(at: string): readonly (readonly [string, string])[] {
  const names = readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
  return names.toSorted().map((name) => [name.slice(at.length), readFileSync(name, 'latin1')]);
}

/** What is left of a stylesheet without the blocks of that layer. */
export function outsideComponentLayer(css: string): string {
  const start = '@layer components{';
  const [before = '', ...blocks] = css.split(start);
  const rests = blocks.map((block) => {
    let depth = 1;
    const end = [...block.matchAll(/[{}]/g)].find(({ 0: sign }) => (depth += sign === '{' ? 1 : -1) === 0);
    return block.slice((end?.index ?? -1) + 1);
  });
  return before + rests.join('');
}
