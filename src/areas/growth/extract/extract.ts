/** Moves what ladders say in the same words into a set that they share, without changing what anybody is asked. */
import { lineOf } from '../composition/compose.ts';
import {
  commonExpectations,
  groupAbove,
  type Apart,
  type CommonExpectation,
} from '../composition/common-expectations.ts';
import type { Entry } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';
import { VISIBILITIES } from '#model/standing.ts';
import { KnownError } from '#model/known-error.ts';
import { setText } from './set-text.ts';
import { applyEdits, yamlFile, type YamlItem } from './yaml-edit.ts';

export interface Extraction {
  /** What files become, by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly shared: readonly CommonExpectation[];
  readonly apart: readonly Apart[];
}

export interface Wish {
  readonly ladders: readonly Entry<'ladder'>[];
  readonly set: { readonly id: string; readonly file: string; readonly title: string };
  readonly today: string;
}

/** @throws KnownError where the ladders cannot share by themselves */
export function extract(wish: Wish, playbook: Playbook, textOf: (file: string) => string): Extraction {
  const { ladders, set, today } = wish;
  refuseRelated(ladders, playbook);
  const { shared, apart } = commonExpectations(ladders);
  const [first] = ladders;
  if (shared.length === 0 || first === undefined) return { files: new Map(), shared, apart };
  const sources = new Map(ladders.map((ladder) => [ladder, textOf(ladder.file)]));
  const itemsOf = (ladder: Entry<'ladder'>) => linesOf(ladder, sources.get(ladder) ?? '');
  const files = new Map<string, string>();
  for (const ladder of ladders) {
    const gone = shared.flatMap(({ places }) =>
      places.flatMap((place) => (place.ladder === ladder ? [itemsOf(ladder)[place.index]] : [])),
    );
    files.set(ladder.file, sharing(ladder, sources.get(ladder) ?? '', set.id, present(gone)));
  }
  files.set(
    set.file,
    setText({
      title: set.title,
      owner: first.data.owner ?? '',
      reviewed: today,
      visibility: widest(ladders),
      groups: groupsOf(shared),
      expectations: shared.flatMap(({ places: [place], levels }) => {
        const item = place && itemsOf(place.ladder)[place.index];
        return item === undefined ? [] : [{ text: item.text, levels }];
      }),
    }),
  );
  return { files, shared, apart };
}

/** The text of a ladder that extends a set and no longer says itself what stands there. */
function sharing(ladder: Entry<'ladder'>, text: string, set: string, gone: readonly YamlItem[]): string {
  if (gone.length === 0) return text;
  const file = yamlFile(text);
  const extending = file.append('extends', `behaviours/${set}`, ['supersedes', 'effectiveFrom']);
  if (extending === undefined) throw notInLines(ladder, 'effectiveFrom');
  return applyEdits(text, [...file.without('expectations', gone), extending]);
}

function linesOf(ladder: Entry<'ladder'>, text: string): readonly YamlItem[] {
  const items = yamlFile(text).items('expectations');
  if (items?.length !== ladder.data.expectations.length) throw notInLines(ladder, 'expectations');
  return items;
}

function notInLines({ file }: Entry<'ladder'>, field: string): KnownError {
  return new KnownError(
    `Unexpected form of \`${field}\` in \`${file}\`, expected each in lines of its own`,
    'Write the list with one `-` for each item, without `[` and `{` around it, and without aliases.',
  );
}

/** Of ladders where one extends the other, the lower has what the upper says already. */
function refuseRelated(ladders: readonly Entry<'ladder'>[], playbook: Playbook): void {
  for (const ladder of ladders) {
    const above = ladders.find((each) => each !== ladder && lineOf(ladder, playbook).includes(each));
    if (above !== undefined)
      throw new KnownError(
        `\`${ladder.id}\` extends \`${above.id}\` and inherits what it says`,
        `Take out of \`${ladder.id}\` what it repeats.`,
      );
  }
}

/** Whoever may read one of the ladders may read its words. */
function widest(ladders: readonly Entry<'ladder'>[]): string {
  return VISIBILITIES.find((each) => ladders.some(({ data }) => data.visibility === each)) ?? 'internal';
}

function groupsOf(shared: readonly CommonExpectation[]) {
  const groups = shared.flatMap(({ places: [place] }) => {
    const group = place?.ladder.data.expectations[place.index]?.group;
    return place === undefined || group === undefined ? [] : groupAbove(place.ladder, group);
  });
  return [...new Map(groups.map((group) => [group.id, group])).values()];
}

function present<Value>(values: readonly (Value | undefined)[]): readonly Value[] {
  return values.filter((value) => value !== undefined);
}
