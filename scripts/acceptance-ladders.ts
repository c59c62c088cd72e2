/** Real ladders are imported, checked, built, exported and imported again: nothing is lost, and nothing false is said. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { check } from '#check/check.ts';
import { discoverRules, findings } from '#check/discover.ts';
import { ladderImporter as importer } from '#areas/growth/import/importer.ts';
import { kinds } from '#areas/kinds.ts';
import { ladderFormats } from '#areas/growth/export/index.ts';
import { portable, type PortableLadder } from '#areas/growth/export/portable.ts';
import { growthWords } from '#areas/growth/words/growth-words.ts';
import { viewFor } from '#load/audience.ts';
import { loadPlaybook } from '#load/load.ts';
import { diskTree } from '#source/disk.ts';
import type { ContentTree } from '#model/content-tree.ts';
import { memoryTree } from '#source/tree.ts';
import { AROUND, built, type Tried } from './acceptance-site.ts';

/** What a lossless import arrives at, and the faults that the sources really have. */
const EXPECTED: Readonly<Record<string, { readonly counts: readonly string[]; readonly faults: readonly string[] }>> = {
  ft: { counts: ['3 levels', '4 themes', '48 competencies', '74 examples'], faults: [] },
  monzo: {
    counts: [
      '72 plain criteria in generic',
      '5 topics in backend',
      '121 plain criteria in backend',
      '14 criteria with examples in backend',
      '22 examples in backend',
      '114 plain criteria in mobile',
      '13 criteria with examples in mobile',
      '23 examples in mobile',
    ],
    faults: [
      'people.md:11:5',
      'people.md:47:5',
      'people.md:99:5',
      'people.md:150:5',
      'people.md:201:5',
      'people.md:205:12',
    ],
  },
  octopus: { counts: ['7 levels', '2 shared files', '3 bands'], faults: [] },
  snowflake: { counts: ['16 tracks', '80 milestones', '240 signals', '240 examples', '8 titles'], faults: [] },
};

const SETTINGS = { owner: 'team/keepers', today: '2026-04-15', existing: memoryTree({}), given: {} };

export async function tryLadders(folder: string): Promise<readonly Tried[]> {
  const rules = await discoverRules();
  return Object.keys(EXPECTED)
    .filter((name) => existsSync(join(folder, name)))
    .map((name) => {
      const imported = importer.read(diskTree(join(folder, name), 1000), SETTINGS);
      const files = { ...AROUND, ...Object.fromEntries(imported.files.map(({ path, content }) => [path, content])) };
      const { diagnostics } = check(memoryTree(files), { kinds, rules, findings, today: SETTINGS.today });
      const places = imported.faults.map(({ location: { file, start } }) => `${file}:${start.line}:${start.column}`);
      const expected = EXPECTED[name];
      return {
        name,
        counts: imported.read,
        faults: [
          ...(expected?.counts ?? [])
            .filter((count) => !imported.read.includes(count))
            .map((count) => `${count}: expected, and not read`),
          ...(isDeepStrictEqual(places.toSorted(), expected?.faults.toSorted())
            ? []
            : [`other faults than expected: ${places.join(', ')}`]),
          ...diagnostics
            .filter(({ severity }) => severity === 'error')
            .map(
              ({ location, message }) => `${location.file}:${location.start.line}:${location.start.column} ${message}`,
            ),
          ...again(memoryTree(files)),
          ...built(files),
        ],
      };
    });
}

const words = growthWords.english.export.document;

/** What an export makes, imported anew, exports to the same. */
function again(tree: ContentTree): readonly string[] {
  const { playbook } = loadPlaybook(tree, kinds);
  return playbook.entriesOf('ladder').flatMap((entry) => {
    const alone = portable(entry, viewFor(playbook, 'internal'));
    return ladderFormats
      .filter(({ format }) => format !== 'markdown')
      .flatMap(({ format, extension, write }) => {
        const { files, faults } = importer.read(memoryTree({ [`ladder.${extension}`]: write(alone, words) }), SETTINGS);
        const others = Object.fromEntries(
          tree.files.filter(({ path }) => !path.startsWith('ladders/')).map(({ path, bytes }) => [path, bytes()]),
        );
        const ladders = tree.files
          .filter(({ path }) => path.startsWith('ladders/') && !path.includes(`/${entry.id}.`))
          .map(({ path, bytes }) => [path, bytes()] as const);
        const found = loadPlaybook(
          memoryTree({
            ...others,
            ...Object.fromEntries(ladders),
            ...Object.fromEntries(files.map(({ path, content }) => [path, content])),
          }),
          kinds,
        ).playbook;
        const anew = found.find('ladder', entry.id);
        const same =
          anew !== undefined &&
          isDeepStrictEqual(withoutSources(portable(anew, viewFor(found, 'internal'))), withoutSources(alone));
        return same && faults.length === 0 ? [] : [`${entry.id} as ${format} does not come back as it was`];
      });
  });
}

/** A ladder that stands alone is the source of all that it holds. */
function withoutSources(ladder: PortableLadder): unknown {
  return JSON.parse(JSON.stringify({ ...ladder, sources: {} }));
}
