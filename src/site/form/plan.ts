/** All that the form of a site is made of, as the page reads it from `/admin/form.json`. */
import type { Config } from '#model/config.ts';
import type { Kind } from '#model/kind.ts';
import type { View } from '#model/playbook.ts';
import { backendOf } from './backend.ts';
import type { FormPlan } from './cms-config.ts';
import { formCollections, type FormTable } from './collections.ts';

export interface FormSources {
  readonly view: Pick<View, 'entries' | 'config'>;
  /** In the order and under the names of the site. */
  readonly kinds: readonly Kind[];
  readonly tables: readonly FormTable[];
}

/** None where the form is switched off, or no host is known that it can write to. */
export function formPlan({ view, kinds, tables }: FormSources): FormPlan | undefined {
  const { config, entries } = view;
  const backend = config.form && backendOf(config.repository, config.form);
  if (backend === undefined) return undefined;
  return {
    name: config.name,
    backend: backend.settings,
    root: rootOf(config),
    collections: formCollections(kinds, entries, tables),
    entries: Object.fromEntries(
      kinds.map(({ name }) => [
        name,
        entries
          .filter(({ kind }) => kind === name)
          .map(({ id, data }) => ({ value: id, label: data.title }))
          .toSorted((a, b) => (a.label < b.label ? -1 : 1)),
      ]),
    ),
  };
}

function rootOf({ repository }: Config): string {
  const folder = (repository?.folder ?? '')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
  return folder === '' ? '' : `${folder}/`;
}
