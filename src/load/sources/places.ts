/** Which files of a source are entries, of which kind, and under which id. */
import type { Kind } from '#model/kind.ts';
import { covers } from '#model/path-pattern.ts';
import { withPrefix } from '#model/source-place.ts';
import type { Source } from '#model/sources-config.ts';
import { slug } from '../slug.ts';

export interface KindPlaces {
  readonly kind: Kind;
  readonly places: readonly string[];
  /** What lies there and is no entry: templates, lists. */
  readonly without: readonly string[];
}

/** The kinds that a source may bring, with their places; what is no kind is told by `sourceProblems`. */
export function placesOf({ kinds: allowed }: Pick<Source, 'kinds'>, kinds: readonly Kind[]): readonly KindPlaces[] {
  const written: readonly (readonly [string, readonly string[] | undefined])[] = Array.isArray(allowed)
    ? allowed.map((name) => [name, undefined] as const)
    : Object.entries(allowed).map(([name, places]) => [name, Array.isArray(places) ? places : [places]] as const);
  return written.flatMap(([name, own]) => {
    const kind = kinds.find(({ folder }) => folder.name === name);
    if (kind === undefined) return [];
    const all = [
      ...(own ?? kind.elsewhere?.places ?? []),
      ...(kind.elsewhere?.without ?? []).map((each) => `!${each}`),
    ];
    return [
      {
        kind,
        places: all.filter((each) => !each.startsWith('!')).map(plain),
        without: all.filter((each) => each.startsWith('!')).map((each) => plain(each.slice(1))),
      },
    ];
  });
}

function plain(place: string): string {
  const path = place.replace(/^\.\//, '').replace(/\/$/, '');
  return path === '.' ? '**' : path;
}

export interface FoundPlace extends KindPlaces {
  /** The place that holds the file. */
  readonly place: string;
}

/** Of several kinds that could have a file, the first that is written. */
export function placeFor(path: string, of: readonly KindPlaces[]): FoundPlace | undefined {
  for (const each of of) {
    if (each.without.some((pattern) => covers(pattern, path))) continue;
    const place = each.places.find((pattern) => covers(pattern, path));
    if (place === undefined) continue;
    // A list of the folder is none of its entries, unless the place names it.
    if (/(^|\/)(readme|index)\.\w+$/i.test(path) && place.split('/').at(-1) !== path.split('/').at(-1)) continue;
    return { ...each, place };
  }
  return undefined;
}

/** The prefix, and what the place leaves open: `docs/adr` makes `shop-0007-use-events`, `services/*\/catalog-info.yaml` `shop-cart`. */
export function idOf(
  path: string,
  place: string,
  { prefix, name }: { readonly prefix: string; readonly name: string },
): string {
  const steps = path.split('/');
  const open = openSteps(place.split('/'), steps) ?? steps.slice(-1);
  const isFileOpen = open.at(-1) === steps.at(-1);
  const named = open.map((step, at) => slug(isFileOpen && at === open.length - 1 ? step.replace(/\.\w+$/, '') : step));
  const id = withPrefix(prefix, named.filter((step) => step !== '').join('-'));
  return id === '' ? name : id;
}

/** The steps of a path that a pattern does not write itself; none where it does not match. */
function openSteps(pattern: readonly string[], steps: readonly string[]): readonly string[] | undefined {
  const known = new Map<string, readonly string[] | undefined>();
  const from = (p: number, s: number): readonly string[] | undefined => {
    const key = `${p} ${s}`;
    if (known.has(key)) return known.get(key);
    known.set(key, undefined);
    const found = open(p, s);
    known.set(key, found);
    return found;
  };
  const open = (p: number, s: number): readonly string[] | undefined => {
    const [wanted, step] = [pattern[p], steps[s]];
    if (wanted === undefined) return steps.slice(s);
    if (step === undefined) return pattern.slice(p).every((each) => each === '**') ? [] : undefined;
    if (wanted === '**') {
      const more = from(p, s + 1);
      return from(p + 1, s) ?? (more && [step, ...more]);
    }
    if (!wanted.includes('*')) return wanted === step ? from(p + 1, s + 1) : undefined;
    const rest = covers(wanted, step) ? from(p + 1, s + 1) : undefined;
    return rest && [step, ...rest];
  };
  return from(0, 0);
}
