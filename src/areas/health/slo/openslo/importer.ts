/** `waymark import slo`: OpenSLO files become service objectives, and those that came from them are kept in step. */
import type { ContentTree } from '#model/content-tree.ts';
import type { Fault, ImportedFile, Importer, ImportSettings } from '#model/importer.ts';
import { quoted } from '#model/quoted.ts';
import { isRecord } from '#model/is-record.ts';
import { slug } from '#load/slug.ts';
import { counted } from '#words/number-words.ts';
import { sloSchema } from '../schema.ts';
import { documentsIn } from './documents.ts';
import type { OpenSloDocument } from './document.ts';
import { newFile, updatedFile } from './entry-file.ts';
import { entriesIn, type EntryFile } from '#source/documents/entry-files.ts';
import { notCarried } from './not-carried.ts';
import { readSlo, type Find, type ReadSlo } from './read-slo.ts';
import { systemsIn, type Systems } from './systems.ts';

export const openSlo: Importer = {
  about: 'service objectives',
  reads: ['OpenSLO, version 1, in YAML or JSON'],
  options: {
    system: {
      value: '<system>',
      about:
        'The system of imported objectives whose service is called otherwise: checkout, or web-shop=checkout,search=index.',
    },
    policy: {
      value: '<text>',
      about: 'The error budget policy of objectives that are new here, which OpenSLO does not know.',
    },
  },
  read(source, settings) {
    const { documents, setAside, faults } = documentsIn(source);
    const find = finder(documents);
    const read = documents.filter(({ kind }) => kind === 'SLO').map((document) => readSlo(document, find));
    const systems = systemsIn(entriesIn(settings.existing, 'systems'), settings.given);
    const there = entriesIn(settings.existing, 'slos');
    const written = filesOf(read, there, { settings, systems, find });
    const without = written.files.filter(({ lacksPolicy }) => lacksPolicy);
    return {
      files: written.files.map(({ path, content, replaces }) => ({ path, content, replaces })),
      read: [counted(read.length, 'objective')],
      notes: [
        ...read.flatMap(({ notes }) => notes),
        ...notCarried(documents, new Set(read.flatMap(({ document, isWhole }) => (isWhole ? [] : [document])))),
        ...vanished(there, read, source),
        ...(without.length === 0
          ? []
          : [
              `OpenSLO knows no policy for a spent budget: add \`budgetPolicy\` to ${quoted(without.map(({ path }) => path))}`,
            ]),
      ],
      setAside,
      // Names are ids and places here.
      understood: [
        ...documents.flatMap((document) => [document.name, indicatorName(document)]),
        ...read.flatMap(({ service }) => service ?? []),
      ],
      faults: [...faults, ...read.flatMap((each) => each.faults), ...written.faults],
    };
  },
};

/** Of one that is written into its objective. */
function indicatorName(document: OpenSloDocument): string {
  const name = document.peek(['spec', 'indicator', 'metadata', 'name']);
  return typeof name === 'string' ? name : '';
}

function finder(documents: readonly OpenSloDocument[]): Find {
  const byName = new Map(documents.toReversed().map((document) => [`${document.kind}/${document.name}`, document]));
  return (kind, name) => byName.get(`${kind}/${name}`);
}

interface Around {
  readonly settings: ImportSettings;
  readonly systems: Systems;
  readonly find: Find;
}

interface WrittenFile extends ImportedFile {
  readonly lacksPolicy: boolean;
}

function filesOf(read: readonly ReadSlo[], there: readonly EntryFile[], around: Around) {
  const files: WrittenFile[] = [];
  const faults: Fault[] = [];
  const taken = new Map<string, string>();
  for (const each of read) {
    if (!each.isWhole) continue;
    const { document } = each;
    const name = document.name;
    const id = slug(name);
    const before = taken.get(id);
    if (id === '' || before !== undefined) {
      faults.push(
        document.fault(
          ['metadata', 'name'],
          id === ''
            ? 'Missing `name`, expected one of letters and digits'
            : `Unexpected \`${name}\` again, expected each name once; ${before} has it too`,
          'Give it a name of its own.',
        ),
      );
      continue;
    }
    taken.set(id, document.file);
    const made = fileOf(each, id, there, around);
    faults.push(...made.faults);
    if (made.file !== undefined) files.push(made.file);
  }
  return { files, faults };
}

function fileOf(read: ReadSlo, id: string, there: readonly EntryFile[], { settings, systems, find }: Around) {
  const { document, fields, service } = read;
  const own = there.find(({ data }) => isRecord(data.source) && data.source.name === document.name);
  const sameName = there.find((entry) => entry.id === id);
  if (own === undefined && sameName !== undefined)
    return {
      faults: [
        document.fault(
          ['metadata', 'name'],
          `Unexpected \`${document.name}\`, expected a name that no objective of this playbook has`,
          `\`${sameName.path}\` was not imported. Where it is the same, add \`source: { file: ${document.file}, name: ${document.name} }\` to it.`,
        ),
      ],
    };
  const keptSystem = typeof own?.data.system === 'string' && systems.isThere(own.data.system);
  const { system, fault } = keptSystem
    ? { system: undefined, fault: undefined }
    : systems.of(read, service === undefined ? undefined : find('Service', service)?.text(['metadata', 'displayName']));
  const faults = fault === undefined ? [] : [fault];
  const { owner, today, given } = settings;
  const policy = typeof given.policy === 'string' ? given.policy : undefined;
  const written = { owner, reviewed: today, system: system ?? 'unknown-system', budgetPolicy: policy };
  const checked = sloSchema.safeParse({ ...fields, title: fields.title ?? document.name, ...written });
  if (!checked.success) {
    const issues = checked.error.issues.map(({ path, message }) => `\`${path.join('.')}\`: ${message}`);
    const wrong = document.fault(
      [],
      `Unexpected values, expected what an objective can hold; ${issues.join('; ')}`,
      'Correct them in the source.',
    );
    return { faults: [...faults, wrong] };
  }
  const path = own?.path ?? `slos/${id}.yaml`;
  const content = own === undefined ? newFile(fields, written, document.name) : updatedFile(own, fields, system);
  const lacksPolicy = own === undefined ? policy === undefined : own.data.budgetPolicy === undefined;
  return { file: { path, content, replaces: own !== undefined, lacksPolicy }, faults };
}

/** What came from these files once, and is in them no longer. It stays until someone deletes it. */
function vanished(there: readonly EntryFile[], read: readonly ReadSlo[], { files }: ContentTree): readonly string[] {
  const names = new Set(read.map(({ document }) => document.name));
  const isFolder = files.length > 1;
  return there.flatMap(({ path, data: { source } }) => {
    if (!isRecord(source) || typeof source.name !== 'string' || names.has(source.name)) return [];
    const isHere = files.some((file) => file.path === source.file);
    return isHere || isFolder
      ? [
          `\`${path}\` came from \`${String(source.file)}\`, where no \`${source.name}\` is any more: delete it, or delete its \`source\``,
        ]
      : [];
  });
}
