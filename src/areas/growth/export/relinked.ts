/** Links in the prose of one file, written for another file that shows it. */
import { linkTarget, relative } from '#load/links.ts';

/** @param from the file in which every text of the data is written */
export function relinked<Data>(data: Data, from: string, to: string): Data {
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string')
      return value.replace(/(?<=\]\()[^)#\s][^)#\s]*/g, (url) => {
        const target = linkTarget(url, from);
        if (target.leads === 'page') return relative(to, target.path.slice(1));
        return target.leads === 'inside' ? relative(to, target.file) : url;
      });
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, walk(each)]));
  };
  // The walk keeps the shape and only changes words.
  return walk(data) as Data;
}
