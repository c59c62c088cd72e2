/**
 * Writes the numbers of the example, `content/metrics/*.csv` and `content/slos/*.csv`: `node scripts/example-series.ts`, then
 * `node scripts/shipped-example.ts`. Every run writes the same bytes, since the noise is seeded with the name of each series.
 *
 * Your own numbers come from a tool that measures them. This script only shows what they look like after a year.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLE } from '#testing/shipped-example.ts';
import { METRIC_STORIES } from './example-series/metrics.ts';
import { daily, OBJECTIVES } from './example-series/objectives.ts';
import { weekly } from './example-series/story.ts';

/** By path in the content folder. */
export function exampleSeries(): ReadonlyMap<string, string> {
  const metrics = Object.entries(METRIC_STORIES).map(([name, story]) => {
    const rows = weekly(name, story).map(({ day, value, note }) => [day, value === null ? '' : String(value), note]);
    return [`metrics/${name}.csv`, lines([['date', 'value', 'note'], ...rows])] as const;
  });
  const objectives = Object.entries(OBJECTIVES).map(([name, objective]) => {
    const rows = daily(name, objective).map(({ day, good, total, note }) => [day, String(good), String(total), note]);
    return [`slos/${name}.csv`, lines([['date', 'good', 'total', 'note'], ...rows])] as const;
  });
  return new Map([...metrics, ...objectives]);
}

function lines(rows: readonly (readonly string[])[]): string {
  return `${rows.map((row) => row.map(cell).join(',')).join('\n')}\n`;
}

function cell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

if (import.meta.main) for (const [path, text] of exampleSeries()) writeFileSync(join(EXAMPLE, path), text);
