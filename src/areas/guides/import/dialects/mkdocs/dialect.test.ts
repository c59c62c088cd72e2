/** A site of MkDocs with the theme Material, in all that its pages and settings can say. */
import { describe, expect, test } from 'vitest';
import { memoryTree } from '#source/tree.ts';
import { docs } from '../../importer.ts';

function imported(files: Readonly<Record<string, string>>) {
  const read = docs.read(memoryTree(files), {
    owner: 'team/platform',
    today: '2026-04-01',
    given: {},
    existing: memoryTree({}),
  });
  const text = Object.fromEntries(read.files.map(({ path, content }) => [path, String(content)]));
  return {
    ...read,
    text,
    bodyOf: (path: string) => (text[path] ?? 'no such file').replace(/^---\n[\s\S]*?\n---\n\n?/, '').trim(),
  };
}

const SETTINGS = `
site_name: Lighthouse
site_url: https://docs.example.org/handbook/
repo_name: !ENV [REPO, lighthouse]
theme: {name: material, custom_dir: overrides}
markdown_extensions:
  - admonition
  - pymdownx.snippets: {auto_append: [includes/words.md]}
  - pymdownx.emoji: {emoji_index: !!python/name:material.extensions.emoji.twemoji }
  - toc: {permalink: true}
plugins:
  - search
  - redirects: {redirect_maps: {'old/pager.md': 'oncall/pager.md'}}
exclude_docs: |
  drafts/
nav:
  - Home: index.md
  - On-Call:
    - oncall/index.md
    - Carrying the pager: oncall/pager.md
    - Status page: https://status.example.org/
  - Reviews: [after/review.md]
  - Board: https://board.example.org/
`;

const site = {
  'mkdocs.yml': SETTINGS,
  'docs/index.md':
    'We keep the light on. See [carrying](oncall/pager.md#who-is-on_1) and <a href="oncall/pager/#who-is-on">who</a>.\n',
  'docs/oncall/index.md': '# Being on call\n\nRead [this](https://docs.example.org/handbook/after/review/).\n',
  'docs/oncall/pager.md':
    '# Pager\n\n## Who is on?\n\nThe SLO counts.\n\n## Who is on?\n\n--8<-- "numbers.txt:phone"\n\n!!! warning\n    Charge it.\n',
  'docs/after/review.md':
    'Written once.\n\n## Übung {: #practice }\n\n[Practice](#practice), [again](../after/review.md#ubung)\n',
  'docs/extra/tools.md': '# Tools\n\n[Up](../index.md)\n',
  'docs/drafts/later.md': '# Later\n',
  'includes/words.md': '*[SLO]: Service level objective\n',
  'numbers.txt': 'Not this.\n--8<-- [start:phone]\nCall 112.\n--8<-- [end:phone]\n',
  'overrides/main.html': '<p>{% block content %}</p>',
};

describe('the tree', () => {
  const { text, setAside, notes } = imported(site);
  test('is that of the navigation, with the folders of the files', () => {
    expect(Object.keys(text)).toEqual([
      'guides/after/review.md',
      'guides/extra/tools.md',
      'guides/start.md',
      'guides/oncall/index.md',
      'guides/oncall/pager.md',
      'guides/after/index.md',
      'terms/slo.yaml',
    ]);
  });
  test('has titles, order and old addresses', () => {
    expect(text['guides/oncall/index.md']).toMatch(
      /^title: Being on call$[\s\S]*^aliases:\n {2}- \/oncall\/\norder: 2\nlinks:\n {2}- label: Status page\n {4}url: https:\/\/status\.example\.org\/$/m,
    );
    expect(text['guides/oncall/pager.md']).toMatch(
      /^title: Pager$[\s\S]*^aliases:\n {2}- \/oncall\/pager\/\n {2}- \/old\/pager\/\norder: 2$/m,
    );
    expect(text['guides/after/index.md']).toMatch(/^title: Reviews$[\s\S]*^order: 3$/m);
    expect(text['guides/start.md']).toMatch(/^title: Lighthouse$[\s\S]*^ {2}- label: Board$/m);
    expect(text['guides/extra/tools.md']).not.toMatch(/^order/m);
  });
  test('leaves out what the settings leave out, and says so', () => {
    expect(setAside.map(({ file, isForeign }) => [file, isForeign])).toEqual([
      ['mkdocs.yml', true],
      ['overrides/main.html', true],
      ['docs/drafts/later.md', true],
    ]);
    expect(notes.filter((note) => note.includes('Board'))).toEqual([]);
  });
});

describe('the text', () => {
  const { text, bodyOf, faults } = imported(site);
  test('links as the site did, by its anchors, in HTML and by its own address', () => {
    expect(faults).toEqual([]);
    expect(bodyOf('guides/start.md')).toBe(
      'We keep the light on. See [carrying](./oncall/pager.md#who-is-on-1) and <a href="./oncall/pager.md#who-is-on">who</a>.',
    );
    expect(bodyOf('guides/oncall/index.md')).toBe('Read [this](../after/review.md).');
    expect(bodyOf('guides/after/review.md')).toBe(
      'Written once.\n\n## Übung {#practice}\n\n[Practice](#practice), [again](#ubung)',
    );
  });
  test('holds what it included, and its boxes as callouts', () => {
    expect(bodyOf('guides/oncall/pager.md')).toBe(
      '## Who is on?\n\nThe SLO counts.\n\n## Who is on?\n\nCall 112.\n\n:::warning\nCharge it.\n:::',
    );
  });
  test('explains abbreviations as terms', () => {
    expect(text['terms/slo.yaml']).toBe(
      'title: SLO\ndefinition: Service level objective\nowner: team/platform\nreviewed: 2026-04-01\n',
    );
  });
});

test('a snippet that is not there, or includes itself, is told and stays', () => {
  const { bodyOf, faults } = imported({
    'mkdocs.yml': 'site_name: A\n',
    'docs/a.md': '# A\n\n--8<-- "gone.md"\n',
    'docs/b.md': '# B\n\n--8<-- "docs/b.md"\n',
  });
  expect(bodyOf('guides/a.md')).toBe('--8<-- "gone.md"');
  expect(faults.map(({ message, location: { file, start } }) => [file, start.line, message])).toEqual([
    ['docs/a.md', 3, 'Unexpected snippet `gone.md`, expected a file that is there'],
    ['docs/b.md', 3, 'Unexpected snippet `docs/b.md`, expected a file that is there and does not include itself'],
  ]);
});

test('navigation that lies in the folders gives titles and order', () => {
  const { text } = imported({
    'mkdocs.yml': 'site_name: A\nplugins: [awesome-pages]\n',
    'docs/.pages': 'nav:\n  - zeta.md\n  - ...\n  - team\n',
    'docs/alpha.md': '# Alpha\n',
    'docs/zeta.md': '# Zeta\n',
    'docs/team/.pages': 'title: Our team\nnav:\n  - How we meet: meet.md\n  - hire.md\n',
    'docs/team/hire.md': 'Hire.\n',
    'docs/team/meet.md': 'Meet.\n',
  });
  const heads = Object.entries(text).map(([path, content]) => [
    path,
    /^title: (.*)$/m.exec(content)?.[1],
    /^order: (.*)$/m.exec(content)?.[1],
  ]);
  expect(heads).toEqual([
    ['guides/alpha.md', 'Alpha', '2'],
    ['guides/team/hire.md', 'Hire', '2'],
    ['guides/team/meet.md', 'How we meet', '1'],
    ['guides/zeta.md', 'Zeta', '1'],
    ['guides/team/index.md', 'Our team', '3'],
  ]);
});

test('HTML around Markdown gives way to it', () => {
  const { bodyOf } = imported({
    'mkdocs.yml': 'site_name: A\n',
    'docs/a.md':
      '# A\n\n<div class="grid cards" markdown>\n\n-   :material-clock: **Fast**\n\n</div>\n\n<details markdown="1">\n<summary>Why?</summary>\n\nLess *work*.\n\n</details>\n\n<div class="x">Plain</div>\n',
  });
  expect(bodyOf('guides/a.md')).toBe('-   **Fast**\n\n:::details[Why?]\nLess *work*.\n:::\n\n<div>Plain</div>');
});

test('a bar between backticks stays in its cell, and what several pages explain is one term', () => {
  const { bodyOf, text, understood } = imported({
    'mkdocs.yml': 'site_name: A\n',
    'docs/a.md': '# A\n\n| a | b |\n| --- | --- |\n| `x|y` | z |\n\n*[MTTR]: Mean time to repair\n',
    'docs/b.md': '# B\n\n*[MTTR]: Mean time to repair\n',
  });
  expect(bodyOf('guides/a.md')).toContain('| `x\\|y` | z |');
  expect(text['terms/mttr.yaml']).toContain('Mean time to repair');
  expect(understood).toContain('MTTR Mean time to repair');
});

test('anchors stay where attributes give them, also behind code, in a text, and with signs that no anchor here has', () => {
  const { bodyOf } = imported({
    'mkdocs.yml': 'site_name: A\n',
    'docs/a.md':
      '# A\n\n## `GET /a/{id}` { #get }\n\n[](){#here}\n\n**Lead**{ #lead }\n\n## 1.2.0 { id="1.2.0" .x }\n\n| a { .wide } | b |\n| --- | --- |\n\n[1](#get) [2](#here) [3](#lead) [4](#1.2.0)\n',
  });
  expect(bodyOf('guides/a.md').replace(/\n\s*\n/g, '\n')).toBe(
    '## `GET /a/{id}` {#get}\n**Lead**\n## 1.2.0\n| a | b |\n| --- | --- |\n[1](#get) [2](#get) [3](#get) [4](#120)',
  );
});

test('blocks of PyMdown, references to code, formulas and values of macros', () => {
  const { bodyOf, understood } = imported({
    'mkdocs.yml': 'site_name: A\nplugins: [macros]\nextra: {port: 8}\nmarkdown_extensions: [pymdownx.caret]\n',
    'docs/a.md':
      '# A\n\n/// details | Why\n    type: warning\nLess.\n\n//// tip\nRun.\n////\n///\n\n::: acme.core\n    options:\n      x: 1\n\nPort {{ port }}, {% raw %}`{{ not }}`{% endraw %}, \\(a^2+b^2\\).\n',
  });
  expect(bodyOf('guides/a.md').replace(/\n\s*\n/g, '\n')).toBe(
    '::::details[Why]\nLess.\n:::tip\nRun.\n:::\n::::\n`acme.core`\nPort 8, `{{ not }}`, \\(a^2+b^2\\).',
  );
  expect(understood).toContain('{{ port }}');
});
