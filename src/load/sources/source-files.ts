/** The files of a tree that sources brought: what each is, and what is wrong with the sources themselves. */
import type { Config } from '#model/config.ts';
import type { RawFile, SourceFolder } from '#model/content-tree.ts';
import type { Kind } from '#model/kind.ts';
import type { Location, Path } from '#model/location.ts';
import type { Problem } from '#model/problem.ts';
import { inSource, prefixOf } from '#model/source-place.ts';
import { nearest } from '#model/suggest.ts';
import { isAsset } from '../assets/examine.ts';
import type { Format } from '../place.ts';
import type { OfSource } from './of-source.ts';
import { idOf, placeFor, placesOf, type FoundPlace, type KindPlaces } from './places.ts';

export const FACTS = /\.facts\.csv$/i;

type SourcePlace =
  | {
      readonly is: 'entry';
      readonly kind: Kind;
      readonly id: string;
      readonly folders: readonly string[];
      readonly format: Format;
      readonly badName: undefined;
      readonly ofSource: OfSource;
    }
  | { readonly is: 'asset' }
  /** Of an entry of the source, or of one of the playbook: the nearest of these names is meant. */
  | { readonly is: 'facts'; readonly kind: Kind; readonly ids: readonly string[] }
  | { readonly is: 'left alone' };

export interface SourceFiles {
  /** None of a file of the content itself. */
  placed(raw: RawFile): SourcePlace | undefined;
  problems(): readonly Problem[];
}

const FORMATS = new Map<string, Format>([
  ['md', 'md'],
  ['mdx', 'mdx'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
]);

interface Around {
  readonly config: Config;
  readonly kinds: readonly Kind[];
  readonly folders: readonly SourceFolder[];
  configAt(path: Path): Location;
}

const NO_SOURCES: SourceFiles = { placed: () => undefined, problems: () => [] };

export function sourceFiles({ config, kinds, folders, configAt }: Around): SourceFiles {
  const { sources } = config;
  const names = Object.keys(sources);
  if (names.length === 0) return NO_SOURCES;
  const places = new Map(Object.entries(sources).map(([name, source]) => [name, placesOf(source, kinds)]));
  const used = new Set<string>();
  const reviewed = new Set<string>();
  return {
    placed(raw) {
      const found = inSource(raw.path);
      const source = found && Object.hasOwn(sources, found.source) ? sources[found.source] : undefined;
      if (found === undefined || source === undefined) return undefined;
      const { source: name, path } = found;
      const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
      const place = placeFor(path, places.get(name) ?? []);
      if (place !== undefined) used.add(keyOf(name, place));
      const ids = () => idsOf(path.replace(FACTS, ''), place, { name, prefix: prefixOf(name, sources) });
      if (place?.kind.facts !== undefined && FACTS.test(path)) return { is: 'facts', kind: place.kind, ids: ids() };
      const format = FORMATS.get(extension);
      if (format === undefined || place === undefined)
        return isAsset(extension) ? { is: 'asset' } : { is: 'left alone' };
      const folder = folders.find((each) => each.name === name);
      return {
        is: 'entry',
        kind: place.kind,
        id: idOf(path, place.place, { prefix: prefixOf(name, sources), name }),
        folders: [],
        format,
        badName: undefined,
        ofSource: {
          localId: (path.split('/').at(-1) ?? path).replace(/\.\w+$/, ''),
          owner: source.owner,
          defaults: source.defaults[place.kind.folder.name] ?? {},
          changedOn() {
            if (folder?.isShallow === true) reviewed.add(name);
            return folder?.changedOn(path);
          },
        },
      };
    },
    problems: () =>
      names.flatMap((name): readonly Problem[] => {
        const folder = folders.find((each) => each.name === name);
        const at = (...path: Path) => configAt(['sources', name, ...path]);
        if (folder?.isMissing === true) return [missing(name, sources[name]?.path ?? '', at('path'))];
        return [
          ...unknownKinds(name, config, kinds, at),
          ...(folder === undefined
            ? []
            : (places.get(name) ?? [])
                .filter((each) => !each.places.some((place) => used.has(keyOf(name, { ...each, place }))))
                .map((each) => nothingThere(each, at))),
          ...(reviewed.has(name) ? [shallow(name, at('path'))] : []),
        ];
      }),
  };
}

function keyOf(name: string, { kind, place }: Pick<FoundPlace, 'kind' | 'place'>): string {
  return `${name} ${kind.name} ${place}`;
}

/** The name with the prefix of the source first: an entry beside the facts is meant before one of the playbook. */
function idsOf(
  path: string,
  place: FoundPlace | undefined,
  { name, prefix }: { readonly name: string; readonly prefix: string },
): readonly string[] {
  const plain = (path.split('/').at(-1) ?? path).toLowerCase();
  return place === undefined ? [plain] : [...new Set([idOf(`${path}.csv`, place.place, { prefix, name }), plain])];
}

function missing(name: string, path: string, location: Location): Problem {
  return {
    rule: 'sources/missing',
    message: `Missing folder \`${path}\` of the source \`${name}\`, expected a clone of it`,
    hint: 'Clone it there, in CI too; until then its entries are left out, and pages that refer to them say so.',
    location,
  };
}

function shallow(name: string, location: Location): Problem {
  return {
    rule: 'sources/shallow',
    message: `Unexpected shallow clone of the source \`${name}\`, expected all of its past: its entries count as reviewed on the day of the last commit`,
    hint: 'In CI, fetch all of it: `fetch-depth: 0` on GitHub, a clone without `--depth` elsewhere; or write `reviewed` into its files.',
    location,
  };
}

function unknownKinds(
  name: string,
  { sources }: Config,
  kinds: readonly Kind[],
  at: (...path: Path) => Location,
): readonly Problem[] {
  const allowed = sources[name]?.kinds ?? [];
  const isList = Array.isArray(allowed);
  const written: readonly string[] = isList ? allowed : Object.keys(allowed);
  const folders = kinds.map(({ folder }) => folder.name);
  return written.flatMap((each, index): readonly Problem[] => {
    const location = at('kinds', isList ? index : each);
    const kind = kinds.find(({ folder }) => folder.name === each);
    if (kind === undefined) {
      const guess = nearest(each, folders) ?? kinds.find((one) => one.name === each)?.folder.name;
      return [
        {
          rule: 'sources/unknown-kind',
          message: `Unexpected kind \`${each}\` of the source \`${name}\`, expected the folder of one, such as \`${guess ?? 'decisions'}\``,
          hint:
            guess === undefined
              ? `Write one of ${folders.map((one) => `\`${one}\``).join(', ')}.`
              : `Did you mean \`${guess}\`?`,
          location,
        },
      ];
    }
    if (!isList || kind.elsewhere !== undefined) return [];
    return [
      {
        rule: 'sources/unknown-kind',
        message: `Missing place of \`${each}\` in the source \`${name}\`, expected the folder of their files`,
        hint: `They have no usual place: write \`kinds: { ${each}: docs/${each} }\`.`,
        location,
      },
    ];
  });
}

function nothingThere({ kind, places }: KindPlaces, at: (...path: Path) => Location): Problem {
  return {
    rule: 'sources/nothing-there',
    message: `Unexpected place ${places.map((place) => `\`${place}\``).join(' or ')}, expected files of ${kind.label.many.toLowerCase()} there`,
    hint: 'Correct the place, from the top of the source; or take out the kind.',
    location: at('kinds', kind.folder.name),
  };
}
