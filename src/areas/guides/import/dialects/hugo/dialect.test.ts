/** A site of Hugo with the theme Docsy, in all that its pages and settings can say. */
import { describe, expect, test } from 'vitest';
import { memoryTree } from '#source/tree.ts';
import { docs } from '../../importer.ts';
import { withoutShortcodes } from './write-shortcodes.ts';

function imported(files: Readonly<Record<string, string | Uint8Array>>) {
  const read = docs.read(memoryTree(files), {
    owner: 'team/platform',
    today: '2026-04-01',
    given: {},
    existing: memoryTree({}),
  });
  return {
    ...read,
    text: Object.fromEntries(
      read.files.map(({ path, content }) => [path, typeof content === 'string' ? content : 'bytes']),
    ),
  };
}

const site = {
  'hugo.toml':
    'title = "Harbour"\nbaseURL = "https://harbour.example.org/"\n[languages.en]\ntitle = "Harbour"\n[params]\nphone = "112"\n',
  'content/en/_index.md':
    '+++\ntitle = "Harbour"\n+++\n{{< blocks/cover title="Welcome on board" >}}Read on.{{< /blocks/cover >}}\n',
  'content/en/docs/_index.md': '---\ntitle: Docs\nweight: 20\n---\n',
  'content/en/docs/pager.md':
    '---\ntitle: The pager\nlinkTitle: Pager duty\nweight: 2\nlastmod: 2025-12-01\ndescription: Who carries it.\naliases: [/old/pager/, beeper]\ntags: [on-call]\n---\n\n## Who? {#who}\n\n{{% alert title="Charge it" color="warning" %}}\nCall {{< param phone >}}, see [docks]({{< relref "docks#north" >}}).\n{{% /alert %}}\n\n[Up](../) and [docks](../docks/).\n\n![Map](/images/map.png)\n',
  'content/en/docs/docks/index.md':
    '{"title": "Docks", "weight": 1}\n\n## North\n\n{{< imgproc crane Fit "400x300" >}}A crane{{< /imgproc >}}\n\n{{< readfile file="/content/en/docs/_part.md" >}}\n',
  'content/en/docs/docks/crane.png': new Uint8Array([1]),
  'content/en/docs/later.md': '---\ntitle: Later\ndraft: true\n---\nSoon.\n',
  'static/images/map.png': new Uint8Array([2]),
  'layouts/index.html': '<p>{{ .Title }}</p>',
};

describe('a site', () => {
  const { text, faults, notes, setAside } = imported(site);
  test('has its sections, bundles, order and fields', () => {
    expect(faults).toEqual([]);
    expect(notes.filter((note) => note.startsWith('The shortcode'))).toEqual([]);
    expect(setAside.map(({ file }) => file)).toEqual(['hugo.toml', 'layouts/index.html']);
    expect(Object.keys(text)).toEqual([
      'guides/start.md',
      'guides/docs/index.md',
      'guides/docs/docks.md',
      'guides/docs/later.md',
      'guides/docs/pager.md',
      'guides/docs/crane.png',
      'guides/docs/map.png',
    ]);
    expect(text['guides/docs/later.md']).toContain('status: draft');
  });
  test('has its text, links, pictures and old addresses', () => {
    expect(text['guides/docs/pager.md']).toBe(
      '---\ntitle: The pager\nsummary: Who carries it.\nowner: team/platform\nreviewed: 2025-12-01\ntags:\n  - on-call\naliases:\n  - /docs/pager/\n  - /old/pager/\n  - /docs/beeper\norder: 2\n---\n\n## Who? {#who}\n\n:::warning[Charge it]\nCall 112, see [docks](./docks.md#north).\n:::\n\n[Up](./index.md) and [docks](./docks.md).\n\n![Map](./map.png)\n',
    );
    expect(text['guides/docs/docks.md']).toContain('## North\n\n![A crane](./crane.png)');
    expect(text['guides/start.md']).toContain('**Welcome on board**\n\nRead on.');
  });
});

const tools = {
  ref: (path: string) => `/${path}`,
  file: () => undefined,
  picture: (name: string) => name,
  param: () => undefined,
  hidden: () => undefined,
};

test.each<[string, string, readonly string[]]>([
  [
    '{{< tabpane lang="sh" >}}{{< tab header="npm" >}}\nnpm i\n{{< /tab >}}{{% tab header="Text" text=true %}}\n**b**\n{{% /tab %}}{{< /tabpane >}}',
    '::::tabs\n:::tab[npm]\n```sh\nnpm i\n```\n:::\n:::tab[Text]\n**b**\n:::\n::::',
    [],
  ],
  ['{{< hint danger >}}\nDo not.\n{{< /hint >}}', ':::caution\nDo not.\n:::', []],
  ['{{% notice tip "Faster" %}}\nRun.\n{{% /notice %}}', ':::tip[Faster]\nRun.\n:::', []],
  ['{{% expand "Why?" %}}Less.{{% /expand %}}', ':::details[Why?]\nLess.\n:::', []],
  ['{{< figure src="a b.png" caption="A port" >}}', '![A port](<a b.png>)', []],
  ['Write `{{</* ref "a" */>}}`.', 'Write `{{< ref "a" >}}`.', []],
  [
    '{{< fancy title="Two words" >}}Kept{{< /fancy >}} and {{< lone >}}on.',
    'Two words Kept and on.',
    ['fancy', 'lone'],
  ],
  [
    'Done {{< glossary_tooltip text="nodes" term_id="node" >}}. Press {{< key F1 >}}.',
    'Done nodes. Press F1.',
    ['key'],
  ],
  ['## {{% heading "whatsnext" %}}', "## What's next", []],
  [
    '1. Do:\n\n   {{< note >}}\n   Careful.\n   {{< /note >}}\n\n2. Done',
    '1. Do:\n\n   :::note\n   Careful.\n   :::\n\n2. Done',
    [],
  ],
  [
    '{{< tabpane text=true >}}{{% tab header="**Install**:" disabled=true /%}}{{% tab "Go" %}}go{{% /tab %}}{{< /tabpane >}}',
    '**Install**:\n\n::::tabs\n:::tab[Go]\ngo\n:::\n::::',
    [],
  ],
  ['a{{< comment >}}b{{< /comment >}}{{<lone/>}}', 'a', ['lone']],
  ['{{< alert >}}never closed', ':::note\n:::\n\nnever closed', []],
])('%j', (written, expected, named) => {
  const unknown: string[] = [];
  expect(withoutShortcodes(written, { ...tools, unknown: (name) => unknown.push(name) }).trim()).toBe(expected);
  expect(unknown).toEqual(named);
});
