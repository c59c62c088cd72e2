/** What the published package costs: its size, and a check of ten files as a whole process. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { packAndInstall } from '#testing/site/package/installed.ts';
import { smallestPlaybook, writeFiles } from '#testing/temporary-playbook.ts';

const TIMES = 20;

/** Seconds; the median of twenty runs, after one that fills the cache of compiled code. */
export function checkOfTenFiles(): number {
  const installed = packAndInstall();
  try {
    const folder = join(installed.project, 'ten');
    mkdirSync(folder);
    const term = (name: string) =>
      `title: ${name}\nowner: team/platform\nreviewed: 2026-04-01\ndefinition: What ${name} means here.\n`;
    const terms = ['cadence', 'canary', 'drill', 'flag', 'ledger', 'rota', 'runbook', 'toil'];
    writeFiles(folder, {
      ...smallestPlaybook,
      ...Object.fromEntries(terms.map((name) => [`terms/${name}.yaml`, term(name)])),
    });
    const program = join(installed.project, 'node_modules/waymark/src/cli/waymark.js');
    const check = () => {
      const start = performance.now();
      execFileSync(process.execPath, [program, 'check', '--today', '2026-04-15'], { cwd: folder, stdio: 'pipe' });
      return (performance.now() - start) / 1000;
    };
    check();
    const runs = Array.from({ length: TIMES }, check).toSorted((a, b) => a - b);
    return runs[TIMES / 2] ?? 0;
  } finally {
    installed.remove();
  }
}
