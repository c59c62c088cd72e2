/** Settings get the schemas of a playbook and keep what their owner wrote. */
import { expect, test } from 'vitest';
import { NotJson } from './jsonc.ts';
import { editorSettings } from './settings.ts';

const kinds = [
  { name: 'team', folder: { name: 'teams' } },
  { name: 'guide', folder: { name: 'guides', nested: true } },
] as const;

const SCHEMAS = `{
    "./.vscode/waymark/playbook.json": ["/content/playbook.yaml", "/content/playbook.yml"],
    "./.vscode/waymark/team.json": ["/content/teams/*.yaml", "/content/teams/*.yml"],
    "./.vscode/waymark/guide.json": [
      "/content/guides/*.yaml",
      "/content/guides/*.yml",
      "/content/guides/**/*.yaml",
      "/content/guides/**/*.yml"
    ]
  }`;

test.each<[string, string | undefined, string]>([
  ['no file', undefined, `{\n  "yaml.schemas": ${SCHEMAS}\n}\n`],
  ['an empty file', '\n', `{\n  "yaml.schemas": ${SCHEMAS}\n}\n`],
  ['an empty object', '{}\n', `{\n  "yaml.schemas": ${SCHEMAS}\n}\n`],
  [
    'other settings, with comments and a comma at the end',
    '{\n  // Long lines wrap.\n  "editor.wordWrap": "on", // also in tables\n}\n',
    `{\n  // Long lines wrap.\n  "editor.wordWrap": "on", // also in tables\n  "yaml.schemas": ${SCHEMAS}\n}\n`,
  ],
  [
    'other settings behind a comment that holds a bracket',
    '{\n  "a": [1, { "b": "}" }] /* } */\n}\n',
    `{\n  "a": [1, { "b": "}" }], /* } */\n  "yaml.schemas": ${SCHEMAS}\n}\n`,
  ],
  ['a mark of its encoding', '\uFEFF{\n  "a": 1\n}\n', `\uFEFF{\n  "a": 1,\n  "yaml.schemas": ${SCHEMAS}\n}\n`],
])('%s', (_, before, after) => {
  expect(editorSettings(before, kinds, 'content')).toBe(after);
});

test('schemas of others stay, with what is said of them; those of kinds that are gone go', () => {
  const before = `{
  "yaml.schemas": {
    // Our pipelines.
    "https://example.org/pipeline.json": "/pipelines/*.yml",
    "./public/schemas/team.json": "content/teams/**/*.yaml",
    "./.vscode/waymark/quest.json": ["/content/quests/*.yaml"]
  },
  "files.eol": "\\n"
}
`;
  expect(editorSettings(before, kinds.slice(0, 1), '')).toBe(`{
  "yaml.schemas": {
    // Our pipelines.
    "https://example.org/pipeline.json": "/pipelines/*.yml",
    "./.vscode/waymark/playbook.json": ["/playbook.yaml", "/playbook.yml"],
    "./.vscode/waymark/team.json": ["/teams/*.yaml", "/teams/*.yml"]
  },
  "files.eol": "\\n"
}
`);
});

test('written twice, they are the same', () => {
  const once = editorSettings('{ "a": 1 }', kinds, 'docs/playbook');
  expect(editorSettings(once, kinds, 'docs/playbook')).toBe(once);
  expect(JSON.parse(once)).toMatchObject({ a: 1 });
});

test.each(['[]', '{ "a" }', '{ "a": }', '{ "a": 1 "b": 2 }', '{ "a": [ }', '{} {}', '{ "a": "b', '{ "a": on }'])(
  'refuses %j rather than change it',
  (text) => {
    expect(() => editorSettings(text, kinds, 'content')).toThrow(NotJson);
  },
);
