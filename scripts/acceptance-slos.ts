/** Real OpenSLO files are imported, checked and built; a second import changes no byte. */
import { check } from '#check/check.ts';
import { discoverRules, findings } from '#check/discover.ts';
import { openSlo as importer } from '#areas/health/slo/openslo/importer.ts';
import { kinds } from '#areas/kinds.ts';
import { diskTree } from '#source/disk.ts';
import { memoryTree } from '#source/tree.ts';
import { AROUND, built, type Tried } from './acceptance-site.ts';

const SYSTEM = {
  'domains/shop.yaml': 'title: Shop\nowner: team/keepers\nreviewed: 2026-04-01\nkind: core\n',
  'systems/shop.yaml': 'title: Shop\nowner: team/keepers\nreviewed: 2026-04-01\ndomain: shop\n',
};

/** @param expected how many objectives the files hold */
export async function trySlos(folder: string, expected: number): Promise<Tried> {
  const run = (existing: Readonly<Record<string, string>>) =>
    importer.read(diskTree(folder, 1000), {
      owner: 'team/keepers',
      today: '2026-04-15',
      given: { system: 'shop', policy: 'We stop and repair.' },
      existing: memoryTree({ ...SYSTEM, ...existing }),
    });
  const imported = run({});
  const written = Object.fromEntries(imported.files.map(({ path, content }) => [path, String(content)]));
  const files = { ...AROUND, ...SYSTEM, ...written };
  const { diagnostics, playbook } = check(memoryTree(files), {
    kinds,
    rules: await discoverRules(),
    findings,
    today: '2026-04-15',
  });
  const found = playbook.entriesOf('slo').length;
  const changed = run(written).files.filter(({ path, content }) => written[path] !== content);
  return {
    name: 'slo',
    counts: [...imported.read, `${imported.notes.length} notes`],
    faults: [
      ...(found === expected ? [] : [`${found} of ${expected} objectives became entries`]),
      ...imported.faults.map(({ location: { file, start }, message }) => `${file}:${start.line} ${message}`),
      ...changed.map(({ path }) => `${path} is changed by a second import`),
      ...diagnostics
        .filter(({ severity }) => severity === 'error')
        .map(({ location: { file, start }, message }) => `${file}:${start.line}:${start.column} ${message}`),
      ...built(files),
    ],
  };
}
