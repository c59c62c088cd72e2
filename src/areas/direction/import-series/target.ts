/** Whose numbers are imported: a metric, or a service objective with its good and all events. */
import type { ContentTree, RawFile } from '#model/content-tree.ts';
import { KnownError } from '#model/known-error.ts';
import type { Given } from '#model/options.ts';
import { quoted } from '#model/quoted.ts';
import type { SeriesColumns } from '#model/series.ts';
import { didYouMean } from '#model/suggest.ts';

export const TARGETS = {
  metric: { folder: 'metrics', columns: { numbers: ['value'] } },
  slo: { folder: 'slos', columns: { numbers: ['good', 'total'], hourly: true } },
} as const satisfies Readonly<Record<string, { readonly folder: string; readonly columns: SeriesColumns }>>;
type TargetKind = keyof typeof TARGETS;

export interface SeriesTarget {
  readonly kind: TargetKind;
  readonly columns: SeriesColumns;
  /** From the content folder: beside its entry. */
  readonly path: string;
  /** The series as it stands. */
  readonly file: RawFile | undefined;
}

const ENTRY = /\.(md|mdx|ya?ml)$/;

/** @throws KnownError where it is not said, or is not there */
export function targetIn(existing: ContentTree, given: Given): SeriesTarget {
  const named = (Object.keys(TARGETS) as readonly TargetKind[]).flatMap((kind) => {
    const typed = given[kind];
    return typeof typed === 'string' ? [{ kind, typed }] : [];
  });
  const [target, ...others] = named;
  if (target === undefined)
    throw new KnownError(
      'Missing `--metric`, expected the id of the metric whose numbers these are',
      `${known(targetIds(existing, 'metric'))} For a service objective, give \`--slo\`.`,
    );
  if (others.length > 0)
    throw new KnownError('Unexpected `--slo` beside `--metric`, expected one of the two', 'Import each by itself.');
  return targetNamed(existing, target.kind, target.typed);
}

/** The ids of those that there are. */
export function targetIds({ files }: ContentTree, kind: TargetKind): readonly string[] {
  return files.flatMap(({ path }) => (isOf(path, kind) ? idOf(path) : []));
}

function targetNamed(existing: ContentTree, kind: TargetKind, typed: string): SeriesTarget {
  // `metric/review-wait`, or the path of its file.
  const id = typed.includes('/') ? idOf(typed) : typed;
  const entry = existing.files.find(({ path }) => isOf(path, kind) && idOf(path) === id);
  if (entry === undefined) {
    const ids = targetIds(existing, kind);
    throw new KnownError(
      `There is no ${kind} \`${id}\``,
      didYouMean(id, ids) ?? `Write it first: \`waymark new ${kind} ${id}\`. ${known(ids)}`,
    );
  }
  const path = entry.path.replace(ENTRY, '.csv');
  return { kind, columns: TARGETS[kind].columns, path, file: existing.files.find((file) => file.path === path) };
}

function isOf(path: string, kind: TargetKind): boolean {
  return path.startsWith(`${TARGETS[kind].folder}/`) && ENTRY.test(path);
}

function idOf(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(ENTRY, '');
}

function known(ids: readonly string[]): string {
  return ids.length === 0 ? 'There is none yet.' : `There are ${quoted(ids)}.`;
}
