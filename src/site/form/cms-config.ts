/** The configuration of Sveltia CMS for a plan. Runs in the browser, so that choices are written once for all fields. */
import type { Area } from '#model/area.ts';
import type { Backend } from './backend.ts';
import type { FormCollection } from './collections.ts';
import { withChoices, type Entries } from './form-field.ts';

export interface FormPlan {
  readonly name: string;
  readonly backend: Backend['settings'];
  /** The content folder in the repository: empty, or with `/` at its end. */
  readonly root: string;
  readonly collections: readonly FormCollection[];
  readonly entries: Entries;
}

/** Symbols of the font that Sveltia CMS brings along. */
const SYMBOLS: Readonly<Record<Area, string>> = {
  start: 'flag',
  guides: 'menu_book',
  growth: 'trending_up',
  rhythm: 'event_repeat',
  decisions: 'gavel',
  direction: 'explore',
  health: 'monitor_heart',
  organisation: 'groups',
};

/** The configuration that Sveltia CMS starts with. Each collection has a format of its own name. */
export function cmsConfig({ name, backend, root, collections, entries }: FormPlan): object {
  return {
    load_config_file: false,
    backend,
    publish_mode: 'editorial_workflow',
    app_title: name,
    media_folder: `${root}images`,
    public_folder: '/images',
    show_preview_links: false,
    editor: { preview: false },
    slug: { encoding: 'ascii', clean_accents: true, lowercase: true, sanitize_replacement: '-' },
    collections: collections.flatMap((collection, at) => [
      ...(at > 0 && collections[at - 1]?.area !== collection.area ? [{ divider: true }] : []),
      cmsCollection(collection, root, entries),
    ]),
  };
}

function cmsCollection(collection: FormCollection, root: string, entries: Entries): object {
  const { name, label, singular, area, extension, folder, isNested, file } = collection;
  const fields = withChoices(collection.fields, entries);
  const common = { name, label, label_singular: singular, icon: SYMBOLS[area] };
  if (file !== undefined)
    return { ...common, files: [{ name: 'table', label, file: root + file, format: name, fields }] };
  return {
    ...common,
    folder: root + folder,
    extension,
    format: name,
    slug: '{{title}}',
    summary: '{{title}}',
    sortable_fields: ['title', 'reviewed'].filter((name) => collection.fields.some((field) => field.name === name)),
    ...(isNested && { nested: { depth: 10, subfolders: false } }),
    fields,
  };
}
