/** Markup of other tools is not published as text. */
import { rewritten } from '#model/fix.ts';
import { defineCheck } from '../check.ts';
import { foreignPatterns } from '../foreign/patterns.ts';
import { reportPatterns, short } from '../patterns.ts';
import { guide } from './example-guide.ts';

export const foreignSyntax = defineCheck({
  id: 'markdown/foreign-syntax',
  severity: 'warning',
  why: 'Markup of another tool is shown to the reader as it is written.',
  fix: 'Write it in Markdown; put it between backticks where the signs themselves are meant.',
  valid: [
    guide('Write `!!! note` in MkDocs, and `{{< figure >}}` in Hugo.\n\n```\n{% raw %}\n```\n'),
    guide('Merge when a == b and c == d, at 10:30, for 5$ or 10$; greet {{ name }} and C++.\n'),
    guide('Write 100%% and %%, US$$ and $$.\n'),
  ],
  invalid: [
    {
      content: guide('!!! warning "Mind the gap"\n    Two days at most.\n'),
      expect: ['6:1 Unexpected `!!! warning "Mind the gap"`, expected `:::warning[Mind the gap]`'],
    },
    {
      content: guide('=== "macOS"\n\n    Use the keychain.\n'),
      expect: ['6:1 Unexpected `=== "macOS"`, expected `:::tab[macOS]` inside `::::tabs`'],
    },
    {
      content: guide('Push {% include "now.md" %} and {{< button >}}.\n'),
      expect: [
        '6:6 Unexpected `{% include "now.md" %}`, expected the text itself',
        '6:33 Unexpected `{{< button >}}`, expected the text itself',
      ],
    },
    {
      content: guide('Push ==now== :rocket:, H~2~O.\n'),
      expect: [
        '6:6 Unexpected `==now==`, expected `<mark>now</mark>`',
        '6:14 Unexpected `:rocket:`, expected the sign itself',
        '6:25 Unexpected `~2~`, expected `<sub>2</sub>`',
      ],
    },
    {
      content: guide('{% hint style="info" %}\nPush.\n{% endhint %}\n'),
      expect: ['6:1 Unexpected `{% hint style="info" %}`, expected the text itself'],
    },
    {
      content: guide('[[_TOC_]]\n'),
      expect: ['6:1 Unexpected `[[_TOC_]]`, expected nothing: every page lists its contents'],
    },
    { content: guide('[TOC]\n'), expect: ['6:1 Unexpected `[TOC]`, expected nothing: every page lists its contents'] },
  ],
  check(context) {
    const { index, positions, text, report } = context;
    reportPatterns(context, foreignPatterns);
    for (const { node } of index.nodes('delete')) {
      const source = positions.source(node);
      const isInWord = /\w/.test(text[positions.startOffset(node) - 1] ?? '');
      if (!isInWord || source.startsWith('~~') || /\s/.test(source)) continue;
      const inner = source.slice(1, -1);
      report(
        positions.of(node),
        `Unexpected \`${short(source)}\`, expected \`<sub>${short(inner)}</sub>\``,
        'It is shown struck through. Write `~~…~~` where that is meant.',
        rewritten(positions.of(node), `<sub>${inner}</sub>`),
      );
    }
    for (const { node } of index.nodes('code')) {
      const [written, name = ''] = /^\{([a-z][\w-]*)\}/i.exec(node.lang ?? '') ?? [];
      if (written === undefined) continue;
      report(
        positions.within(node, /\{[\w-]+\}/),
        `Unexpected \`${written}\` after the fence, expected a language or a directive`,
        `It is shown as code. Write \`:::note\` and \`:::\` around text, or \`\`\`\`${name}\` where code is meant.`,
      );
    }
  },
});
