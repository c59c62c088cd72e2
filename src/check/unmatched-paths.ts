/** Folders and files that `playbook.yaml` names and that are not there. */
import type { ContentTree } from '#model/content-tree.ts';
import { covers } from '#model/path-pattern.ts';
import type { Path } from '#model/location.ts';
import type { Playbook } from '#model/playbook.ts';
import type { Problem } from '#model/problem.ts';
import { ELSEWHERE } from '#model/rules-config.ts';
import { nearest } from '#model/suggest.ts';
import { once } from '#model/once.ts';

export function unmatchedPaths({ config, configAt }: Playbook, { files }: ContentTree): readonly Problem[] {
  const paths = files.map(({ path }) => path);
  const folders = once(() => [...new Set(paths.flatMap(foldersOf))]);
  const named = Object.entries(config.rules).flatMap(([rule, said]) =>
    typeof said === 'string' ? [] : Object.keys(said).map((path) => ({ path, at: ['rules', rule, path] as Path })),
  );
  const suppressed = config.suppressions.flatMap(({ in: each }, index) =>
    typeof each === 'string'
      ? [{ path: each, at: ['suppressions', index, 'in'] as Path }]
      : each.map((path, item) => ({ path, at: ['suppressions', index, 'in', item] as Path })),
  );
  return [...named, ...suppressed]
    .filter(({ path }) => path !== ELSEWHERE && !path.startsWith('../') && !paths.some((file) => covers(path, file)))
    .map(({ path, at }) => ({
      rule: 'config/unmatched-path',
      message: `Unexpected path \`${path}\`, expected a folder or file of the content`,
      hint: hintFor(path, [...folders(), ...paths]),
      location: configAt(at),
    }));
}

function hintFor(typed: string, known: readonly string[]): string {
  const inside = typed.replace(/^\.?\/?[^/]+\//, '');
  const guess = known.includes(inside) || known.includes(`${inside}/`) ? inside : nearest(typed, known);
  return guess === undefined || guess === ''
    ? 'Correct it, or take out the line; paths begin inside of the content folder.'
    : `Did you mean \`${guess}\`? Paths begin inside of the content folder.`;
}

/** `guides/`, `guides/old/`. */
function foldersOf(path: string): readonly string[] {
  const steps = path.split('/').slice(0, -1);
  return steps.map((_, index) => `${steps.slice(0, index + 1).join('/')}/`);
}
