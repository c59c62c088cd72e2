/** Catalogues to import, for tests. */
import { parse } from 'yaml';
import type { Given } from '#model/options.ts';
import { memoryTree } from '#source/tree.ts';
import { catalog as importer } from './importer.ts';

type Files = Readonly<Record<string, string>>;

export function imported(source: string | Files, existing: Files = {}, given: Given = {}) {
  const files = typeof source === 'string' ? { 'catalog-info.yaml': source } : source;
  const read = importer.read(memoryTree(files), {
    owner: 'team/platform',
    today: '2026-04-15',
    existing: memoryTree(existing),
    given,
  });
  const written = Object.fromEntries(read.files.map(({ path, content }) => [path, String(content)]));
  const fields = (path: string) => parse(written[path] ?? 'null') as Readonly<Record<string, unknown>>;
  const faults = read.faults.map(
    ({ location: { file, start }, message }) => `${file}:${start.line}:${start.column} ${message}`,
  );
  return { ...read, written, fields, faults, notes: read.notes.join('\n') };
}

export const entity = (kind: string, name: string, spec: string, metadata = '') =>
  `apiVersion: backstage.io/v1alpha1\nkind: ${kind}\nmetadata: { name: ${name}${metadata === '' ? '' : `, ${metadata}`} }\nspec: { ${spec} }\n`;
export const all = (...entities: readonly string[]) => entities.join('---\n');
export const component = (name: string, spec = '', metadata = '') =>
  entity(
    'Component',
    name,
    `type: service, lifecycle: production, owner: payments${spec === '' ? '' : `, ${spec}`}`,
    metadata,
  );

export const SHOP = all(
  entity('Domain', 'commerce', 'owner: payments'),
  entity('System', 'checkout', 'owner: payments, domain: commerce', 'title: Check-out'),
  component('cart', 'system: checkout, dependsOn: [resource:cart-db]', 'description: Holds what was chosen'),
  entity('Resource', 'cart-db', 'type: database, owner: payments, system: checkout'),
  entity('Group', 'payments', 'type: team, children: []', 'annotations: { github.com/team-slug: acme/payments }'),
);
