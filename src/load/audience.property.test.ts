/** Nothing that is made from a view names what its readers may not see: no id, no title, now or in the past. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { deriveSite } from '#cli/publishing/derive-site.ts';
import { tableExporters } from '#cli/table-exporter.ts';
import type { Playbook } from '#model/playbook.ts';
import { VISIBILITIES } from '#model/standing.ts';
import { memoryTree } from '#source/tree.ts';
import { runs } from '#testing/runs.ts';
import { pieces, tangled, type Pick } from '#testing/tangled-playbook.ts';
import { temporaryPlaybook } from '#testing/temporary-playbook.ts';
import { historyFor, viewFor } from './audience.ts';
import { treeHistory } from './history.ts';
import { loadPlaybook } from './load.ts';

/** All that a playbook holds, as text. */
function allOf({ entries, config, references, faulty, unnamedTables }: Playbook): string {
  const whole = entries.map(({ id, file, data, body, extensions, series }) => ({
    id,
    file: unnamedTables.has(file) ? undefined : file,
    data,
    body,
    extensions,
    series,
  }));
  return JSON.stringify([whole, config, faulty, references.map(({ from, to, path }) => [from.id, to.id, path])]);
}

/** Page models know the file they come from, and show it nowhere but in links to it. */
const withoutNamesOf = (tables: ReadonlySet<string>) => (key: string, value: unknown) =>
  key === 'file' && typeof value === 'string' && tables.has(value) ? undefined : value;

function hiddenIn(playbook: Playbook): readonly string[] {
  return pieces.filter(({ kind, id }) => playbook.find(kind.name, id) === undefined).map(({ word }) => word);
}

const named = (text: string, words: readonly string[]) =>
  words.flatMap((word) => {
    const at = text.indexOf(word);
    return at === -1 ? [] : [text.slice(Math.max(0, at - 200), at + 40)];
  });

/** What `waymark export` writes. */
const exporters = await Promise.all(
  kinds.map(async (kind) => ({
    name: kind.name,
    all: [...((await kind.exporters?.()) ?? []), ...tableExporters(kind)],
  })),
);
const catalogues = await Promise.all(
  kinds.flatMap(({ namedExporters = {} }) =>
    Object.entries(namedExporters).flatMap(([name, load]) => (name === 'facts-template' ? [] : [load()])),
  ),
);

test('no id and no title of a hidden entry', () => {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const pick: Pick = ([...values]) => values[draw(fc.nat, { max: values.length - 1 })] ?? expect.unreachable();
      const [now, then] = [memoryTree(tangled(pick)), memoryTree(tangled(pick))];
      const { playbook } = loadPlaybook(now, kinds);
      expect(playbook.entries).toHaveLength(pieces.length);
      const [visibility, unpublished] = [pick(VISIBILITIES), { drafts: pick([true, false]) }];
      const view = viewFor(playbook, visibility, unpublished);
      const hidden = hiddenIn(view);
      expect(named(allOf(view), hidden)).toEqual([]);

      const revision = { id: 'r1', date: '2026-01-01', subject: '' };
      const history = historyFor(treeHistory([{ revision, tree: then }], kinds), visibility, playbook, unpublished);
      for (const { name } of kinds) expect(named(allOf(history.at(revision, name)), hidden)).toEqual([]);

      const kept = temporaryPlaybook({});
      const { pages, files } = deriveSite(view, now, { kinds, today: '2026-04-15', history, rules: [], kept });
      const exported = exporters.flatMap(({ name, all }) =>
        all.flatMap((each) => {
          const entries = view.entriesOf(name);
          const ones = entries.map((entry) => each.write?.(entry, view) ?? '');
          return [...ones, entries.length === 0 ? '' : (each.writeAll?.(entries, view) ?? '')];
        }),
      );
      const asked = { id: undefined, given: {}, contentFolder: 'content' };
      const whole = catalogues.map((each) => each.write(view, asked));
      expect(named([...exported, ...whole].join('\n'), hidden)).toEqual([]);
      const texts = [...files].map(([path, content]) => `${path} ${String(content())}`);
      expect(named(JSON.stringify(pages, withoutNamesOf(view.unnamedTables)), hidden)).toEqual([]);
      expect(named(texts.join('\n'), hidden)).toEqual([]);
    }),
    // A smaller playbook would not say more, and looking for one takes minutes.
    { numRuns: runs(40), endOnFailure: true },
  );
});
