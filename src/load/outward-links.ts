/** Every address in the content that leads out of it to the web, with its places. */
import { parseInline } from '#markdown/inline.ts';
import type { Body } from '#model/body.ts';
import { isRecord } from '#model/is-record.ts';
import type { Location, Path } from '#model/location.ts';
import type { Playbook } from '#model/playbook.ts';
import { GREETING_FILE } from '#model/theme-folder.ts';

export interface OutwardLink {
  readonly url: string;
  /** In the order of files and lines, each once. */
  readonly places: readonly Location[];
}

/** By address, in the order of their first places. An address with another fragment is the same page. */
export function outwardLinks({ entries, extensions, config, configAt, theme }: Playbook): readonly OutwardLink[] {
  const found = [
    ...entries.flatMap((entry) => [
      ...inData({ ...entry.data, ...entry.extensions }, (path) => entry.at(path)),
      ...inBody(entry.body),
    ]),
    // Where the site itself is served says `site`, and it may not be there yet.
    ...inData({ ...config, ...extensions, site: undefined, links: undefined }, configAt),
    ...inBody(theme.greeting).map(({ url, location }) => ({ url, location: { ...location, file: GREETING_FILE } })),
  ];
  const byUrl = Map.groupBy(found, ({ url }) => url);
  return [...byUrl].map(([url, uses]) => {
    const places = new Map(uses.map(({ location }) => [`${location.file}:${location.start.line}`, location]));
    return { url, places: [...places.values()] };
  });
}

interface Use {
  readonly url: string;
  readonly location: Location;
}

function inBody(body: Body | undefined): readonly Use[] {
  const { links = [], images = [] } = body?.outline ?? {};
  return [...links, ...images].flatMap(({ url, location }) => asPage(url).map((page) => ({ url: page, location })));
}

function inData(value: unknown, at: (path: Path) => Location, path: Path = []): readonly Use[] {
  if (typeof value === 'string') return inText(value).map((url) => ({ url, location: at(path) }));
  const inner = Array.isArray(value) ? [...value.entries()] : isRecord(value) ? Object.entries(value) : [];
  return inner.flatMap(([step, child]: readonly [string | number, unknown]) => inData(child, at, [...path, step]));
}

function inText(text: string): readonly string[] {
  if (!/https?:\/\//i.test(text)) return [];
  return /^https?:\/\/\S+$/i.test(text) ? asPage(text) : parseInline(text).links.flatMap(asPage);
}

/** Without its fragment, which no server sees; as it is typed where it can be no address, such as one with port 99999. */
function asPage(url: string): readonly string[] {
  if (!/^https?:\/\//i.test(url)) return [];
  if (!URL.canParse(url)) return [url];
  const page = new URL(url);
  page.hash = '';
  return [page.href];
}
