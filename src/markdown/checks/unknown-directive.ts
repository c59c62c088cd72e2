/** A directive is one that the playbook knows. */
import { swapped, type Fix } from '#model/fix.ts';
import type { Location } from '#model/location.ts';
import { nearest } from '#model/suggest.ts';
import { knownCallout, sameCallout } from '../callout-names.ts';
import { isDirective } from '../component-use.ts';
import { directiveRule, DIRECTIVES } from '../components.ts';
import { defineCheck } from '../check.ts';
import { guide } from './example-guide.ts';

export const unknownDirective = defineCheck({
  id: 'markdown/unknown-directive',
  severity: 'error',
  why: 'A directive that does not exist would show its colons to the reader, and lose what it stood for.',
  fix: 'Use one of the directives that exist; write `\\:` where a colon is meant.',
  valid: [
    guide(':::note[Short-lived]\nA branch lives for two days at most.\n:::\n'),
    guide('Stand-up is at 10:30[^1], see `:::info`.\n\n[^1]: Or at 9:15[1].\n'),
  ],
  invalid: [
    {
      content: guide(':::info\nA branch lives for two days at most.\n:::\n'),
      expect: [
        '6:1 Unexpected directive `:::info`, expected one of `note`, `tip`, `important`, `warning`, `caution`, `details`, `steps`, `tabs`, `tab`, `cards`, `card`, `include`',
      ],
    },
    {
      content: guide('Ask the :abbr[ARB]{title="board"} first.\n'),
      expect: ['6:9 Unexpected directive `:abbr[…]` in a sentence, expected Markdown'],
    },
  ],
  check({ index, positions, report }) {
    for (const { node } of index.nodes('containerDirective', 'leafDirective', 'textDirective')) {
      const at = positions.within(node, /^:+[\w-]+/);
      if (isDirective(node)) {
        if (directiveRule(node.name) === undefined)
          report(
            at,
            `Unexpected directive \`${colons(node.type)}${node.name}\`, expected one of ${KNOWN}`,
            hintFor(node.name),
            fixFor(node.name, at),
          );
      } else if (node.children.length > 0 && /^[a-z]/i.test(node.name)) {
        report(
          at,
          `Unexpected directive \`:${node.name}[…]\` in a sentence, expected Markdown`,
          `Directives stand on lines of their own. Write \`\\:${node.name}\` where the colon itself is meant.`,
        );
      }
    }
  },
});

const KNOWN = Object.keys(DIRECTIVES)
  .map((name) => `\`${name}\``)
  .join(', ');

/** Names that other generators use. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  collapse: 'details',
  expandable: 'details',
  accordion: 'details',
  spoiler: 'details',
  summary: 'details',
  'code-group': 'tabs',
  'tab-item': 'tab',
  tabitem: 'tab',
  'card-grid': 'cards',
  grid: 'cards',
  linkcard: 'card',
  import: 'include',
  embed: 'include',
  transclude: 'include',
};

function hintFor(name: string): string {
  const lower = name.toLowerCase();
  const guess =
    (Object.hasOwn(ELSEWHERE, lower) ? ELSEWHERE[lower] : knownCallout(lower)) ??
    nearest(lower, Object.keys(DIRECTIVES));
  return guess === undefined ? 'Use one that exists, or write it as plain Markdown.' : `Did you mean \`:::${guess}\`?`;
}

/** Where another tool has another word for the same callout. */
function fixFor(name: string, at: Location): Fix | undefined {
  const same = sameCallout(name);
  return same && swapped(at, name, same);
}

function colons(type: 'containerDirective' | 'leafDirective'): string {
  return type === 'containerDirective' ? ':::' : '::';
}
