/** Every kind has all its parts, and each part is as good as the others'. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { check } from '#check/check.ts';
import { discoverRules, findings } from '#check/discover.ts';
import { exampleTree } from '#check/example-tree.ts';
import { fillTemplate } from '#cli/new-entry/fill-template.ts';
import { templateOf } from '#cli/new-entry/template.ts';
import { fieldsOf } from '../../scripts/fields.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import type { Kind } from '#model/kind.ts';
import { kindFolder } from '#model/kind-folder.ts';
import { example, type Example } from '#model/rule.ts';
import { findTemplates } from '#site/templates.ts';
import { exampleSite } from '#testing/example-site.ts';
import { kinds } from '#areas/kinds.ts';

const PARTS = [
  'schema.ts',
  'schema.test.ts',
  'kind.ts',
  'pages.ts',
  'pages.test.ts',
  'guide.md',
  'fixtures/minimal.yaml',
];
const folders = globSync('*/*/kind.ts', { cwd: new URL('./', import.meta.url) }).map(dirname);
const rules = await discoverRules();
const templates = findTemplates(fileURLToPath(new URL('../../', import.meta.url))).map((template) => template.name);

const fileOf = (kind: Kind, part: string) => new URL(part, kindFolder(kind));
const textOf = (kind: Kind, part: string) => readFileSync(fileOf(kind, part), 'utf8');

/** One entry of every kind to refer to, and a second metric, because none guards itself. */
const around = [
  ...kinds.map(({ name }) => example(name)),
  example('metric', { title: 'A second metric' }, { id: 'second-metric' }),
];

/** What a file says when it stands among those entries. */
function messagesOf({ folder }: Kind, extension: string, text: string): readonly string[] {
  const file = `${folder.name}/parity.${extension}`;
  return diagnosticsOf([{ file, text }])
    .filter(({ location }) => location.file === file)
    .map(inWords);
}

function diagnosticsOf(content: Example): readonly Diagnostic[] {
  return check(exampleTree([...around, ...content], kinds), { kinds, rules, findings, today: '2026-04-15' })
    .diagnostics;
}

function inWords({ location: { file, start }, rule, message }: Diagnostic): string {
  return `${file}:${start.line}:${start.column} ${message} (${rule})`;
}

/** The one file of a part that may be Markdown or YAML. */
function eitherOf(kind: Kind, part: string): { readonly extension: string; readonly text: string } {
  const extensions = ['md', 'yaml'].filter((extension) => existsSync(fileOf(kind, `${part}.${extension}`)));
  expect(extensions).toHaveLength(1);
  return { extension: extensions[0]!, text: textOf(kind, `${part}.${extensions[0]}`) };
}

test('the list holds every folder, and each content folder belongs to one kind', () => {
  expect(kinds.map(({ area, name }) => join(area, name)).toSorted()).toEqual(folders.toSorted());
  expect(new Set(kinds.map(({ folder }) => folder.name)).size).toBe(kinds.length);
});

describe.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  test('has all its parts', () => {
    expect(PARTS.filter((part) => !existsSync(fileOf(kind, part)))).toEqual([]);
  });

  test('says what each of its fields is', () => {
    expect(
      fieldsOf(kind.schema)
        .filter(({ description }) => description === '')
        .map(({ path }) => path),
    ).toEqual([]);
  });

  test('has a smallest entry without an error', () => {
    const errors = diagnosticsOf([]).filter(
      ({ severity, location }) => severity === 'error' && location.file.startsWith(`${kind.folder.name}/`),
    );
    expect(errors.map(inWords)).toEqual([]);
  });

  test('has a full entry that is clean and leaves out no field', () => {
    const { extension, text } = eitherOf(kind, 'fixtures/full');
    expect(messagesOf(kind, extension, text)).toEqual([]);
    const used = new Set(pathsIn(dataIn(text)));
    const fields = fieldsOf(kind.schema)
      .filter(({ inOneForm }) => !inOneForm)
      .map(({ path }) => path);
    expect(fields.filter((path) => ![...used].some((own) => isAt(own, path)))).toEqual([]);
  });

  test('has a template that is clean once it is filled', () => {
    eitherOf(kind, 'template');
    const { extension, text } = templateOf(kind);
    const filled = fillTemplate(text, {
      title: 'A new beginning',
      id: 'parity',
      today: '2026-04-15',
      owner: 'team/example-team',
      number: 9000,
    });
    expect(messagesOf(kind, extension, filled)).toEqual([]);
  });

  test('has a template for each of its pages, and no two pages at one address', () => {
    const { extension, text } = eitherOf(kind, 'fixtures/full');
    const pages = exampleSite([...around, { file: `${kind.folder.name}/parity.${extension}`, text }]).pages(
      name,
      'parity',
    );
    expect(pages.filter(({ template }) => !templates.includes(`${kind.area}/${template}`))).toEqual([]);
    expect(pages[0]).toMatchObject({ path: '', template: name });
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
    for (const { contents } of pages) expect(new Set(contents.map(({ id }) => id)).size).toBe(contents.length);
  });

  test('has a guide with an example that is clean, and links that lead somewhere', () => {
    const guide = textOf(kind, 'guide.md');
    expect(guide).toMatch(/^# Writing /);
    expect(guide).toMatch(/^## Common mistakes$/m);
    const [, complete] = /^```yaml\n(title: .*?)^```$/ms.exec(guide) ?? [];
    const owned =
      complete
        ?.replace(/^owner: .*$/m, 'owner: team/example-team')
        .replace(/^reviewed: .*$/m, 'reviewed: 2026-04-01') ?? '';
    // What an example refers to is for the reader's imagination.
    expect(
      messagesOf(kind, 'yaml', owned).filter(
        (message) => !message.endsWith('(reference/unknown)') && !isWarning(message),
      ),
    ).toEqual([]);
    const links = [...guide.matchAll(/\]\((\.\.?\/[^)#]+)/g)].flatMap(([, path]) => path ?? []);
    expect(
      links.filter((path) => path.endsWith('guide.md') && !existsSync(new URL(path, fileOf(kind, 'guide.md')))),
    ).toEqual([]);
  });

  test('names its rules after itself and their files', () => {
    const files = existsSync(fileOf(kind, 'rules/'))
      ? readdirSync(fileOf(kind, 'rules/')).filter((file) => !file.endsWith('.test.ts'))
      : [];
    const ids = rules.map(({ id }) => id);
    expect(
      files.map((file) => `${name}/${file.replace(/\.ts$/, '')}`).filter((id) => !ids.some((known) => known === id)),
    ).toEqual([]);
  });
});

function isWarning(message: string): boolean {
  const [, id] = /\(([^()]+)\)$/.exec(message) ?? [];
  return rules.some((rule) => rule.id === id && rule.severity === 'warning');
}

function dataIn(text: string): unknown {
  const [, front = text] = /^---\n(.*?)^---$/ms.exec(text) ?? [];
  return parse(front);
}

/** `phases[].tasks[].id`, with the author's own names as they are. */
function pathsIn(value: unknown, prefix = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => pathsIn(item, `${prefix}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    return [path, ...pathsIn(item, path)];
  });
}

/** Whether a path of data is that of a field; a `*` stands for a name that authors choose. */
function isAt(path: string, field: string): boolean {
  const [own, asked] = [path.split('.'), field.split('.')];
  return own.length === asked.length && asked.every((step, index) => step === '*' || step === own[index]);
}
