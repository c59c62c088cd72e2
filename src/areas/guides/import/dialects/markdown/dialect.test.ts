/** Plain folders: order by numbers in names or a table of contents, links by name, and the blocks of GitBook. */
import { expect, test } from 'vitest';
import { memoryTree } from '#source/tree.ts';
import { docs } from '../../importer.ts';

function imported(files: Readonly<Record<string, string>>) {
  const { files: written } = docs.read(memoryTree(files), {
    owner: 'team/platform',
    today: '2026-04-01',
    given: { from: 'markdown' },
    existing: memoryTree({}),
  });
  return written.map(({ path, content }) => {
    const text = String(content);
    return [
      path,
      /^title: (.*)$/m.exec(text)?.[1],
      /^order: (.*)$/m.exec(text)?.[1],
      text.replace(/^---\n[\s\S]*?\n---\n\n?/, '').trim(),
    ];
  });
}

test('numbers in names give the order and leave the names', () => {
  expect(
    imported({
      '02-people/01_hire.md': '# Hire\n\nAsk.\n',
      '02-people/2. Grow.md': 'Grow.\n',
      '01-start.md': '[Hire](02-people/01_hire.md)\n',
      '2024-plan.md': 'Plan.\n',
    }),
  ).toEqual([
    ['guides/start.md', 'Start', '1', '[Hire](./people/hire.md)'],
    ['guides/people/hire.md', 'Hire', '1', 'Ask.'],
    ['guides/people/grow.md', 'Grow', '2', 'Grow.'],
    ['guides/2024-plan.md', '2024 plan', undefined, 'Plan.'],
    ['guides/people/index.md', 'People', '2', ''],
  ]);
});

test('a table of contents gives order and titles', () => {
  expect(
    imported({
      'SUMMARY.md': '# Summary\n\n* [Welcome](README.md)\n* [How we ship](ship.md)\n  * [Roll back](ship/back.md)\n',
      'README.md': 'Hello.\n',
      'ship.md': 'Often.\n',
      'ship/back.md': '# Back again\n\nAt once.\n',
    }),
  ).toEqual([
    ['guides/start.md', 'Welcome', '1', 'Hello.'],
    ['guides/ship.md', 'How we ship', '2', 'Often.'],
    ['guides/ship/back.md', 'Back again', '3', 'At once.'],
  ]);
});

test('names in brackets link to what is called so', () => {
  const pages = imported({
    'a.md': 'See [[On call]], [[on-call#Who is on?|them]], [[Nothing]] and `[[On call]]`.\n',
    'b/On Call.md': '## Who is on?\n\nUs.\n',
  });
  expect(pages[0]?.[3]).toBe(
    'See [On call](./b/on-call.md), [them](./b/on-call.md#who-is-on), [[Nothing]] and `[[On call]]`.',
  );
});

test('blocks of GitBook become those of Waymark', () => {
  const [page] = imported({
    'a.md':
      '{% hint style="danger" %}\nDo not.\n{% endhint %}\n\n{% tabs %}\n{% tab title="npm" %}\nnpm i\n{% endtab %}\n{% endtabs %}\n\n{% embed url="https://example.org/" %}\n',
  });
  expect(page?.[3]).toBe(
    ':::caution\nDo not.\n:::\n\n::::tabs\n:::tab[npm]\nnpm i\n:::\n::::\n\n[https://example.org/](https://example.org/)',
  );
});

test('tags of Jekyll, callouts of Just the Docs, and signs of Obsidian', () => {
  const [page] = imported({
    'a.md':
      '---\naliases: [Other name]\n---\n# A\n\n## Contents\n{: .no_toc }\n\n1. TOC\n{:toc}\n\n{: .warning }\n> Hot.\n\n{: .note-title }\n> Why\n>\n> So.\n\n{% highlight sh %}\nls\n{% endhighlight %}\n\n{% raw %}`{{ x }}`{% endraw %} [b]({{ site.baseurl }}{% link b.md %}) ==marked== %% hidden %%\n',
    'b.md': '# B\n',
  });
  expect(page).toEqual([
    'guides/a.md',
    'A',
    undefined,
    ':::warning\nHot.\n:::\n\n:::note[Why]\nSo.\n:::\n\n```sh\nls\n```\n\n`{{ x }}` [b](./b.md) <mark>marked</mark>',
  ]);
});
