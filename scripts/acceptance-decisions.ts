/** A real log of decisions is imported, checked and built: every decision is there, with its status and its links. */
import { check } from '#check/check.ts';
import { discoverRules, findings } from '#check/discover.ts';
import { decisions as importer } from '#areas/decisions/import/importer.ts';
import { kinds } from '#areas/kinds.ts';
import { diskTree } from '#source/disk.ts';
import { memoryTree } from '#source/tree.ts';
import { AROUND, built, type Tried } from './acceptance-site.ts';

const SETTINGS = { owner: 'team/keepers', today: '2026-04-15', existing: memoryTree({}), given: {} };

/** @param expected how many decisions the log holds */
export async function tryDecisions(folder: string, expected: number): Promise<Tried> {
  const imported = importer.read(diskTree(folder, 1000), SETTINGS);
  const files = { ...AROUND, ...Object.fromEntries(imported.files.map(({ path, content }) => [path, content])) };
  const { diagnostics, playbook } = check(memoryTree(files), {
    kinds,
    rules: await discoverRules(),
    findings,
    today: SETTINGS.today,
  });
  const found = playbook.entriesOf('decision').length;
  return {
    name: 'madr',
    counts: imported.read,
    faults: [
      ...(found === expected ? [] : [`${found} of ${expected} decisions became entries`]),
      ...imported.faults.map(({ location: { file, start }, message }) => `${file}:${start.line} ${message}`),
      ...diagnostics
        .filter(({ severity }) => severity === 'error')
        .map(({ location: { file, start }, message }) => `${file}:${start.line}:${start.column} ${message}`),
      ...built(files),
    ],
  };
}
