/** A component holds what it is made for, and says what it has to. */
import type { RootContent } from 'mdast';
import { componentUse, isDirective, isJsx, nameAsWritten, type ComponentUse } from '../component-use.ts';
import { COMPONENT_RULES, DIRECTIVES, type AuthoredComponent } from '../components.ts';
import { defineCheck, type CheckContext } from '../check.ts';
import type { Placed } from '../tree.ts';
import { guide } from './example-guide.ts';

export const directiveMisuse = defineCheck({
  id: 'markdown/directive-misuse',
  severity: 'error',
  why: 'A tab without its tabs, or steps without a list, has no form that could be shown.',
  fix: 'Give the component what it takes, and put it where it belongs.',
  valid: [
    guide('::::tabs\n:::tab[macOS]\nUse the keychain.\n:::\n:::tab[Linux]\nUse the secret service.\n:::\n::::\n'),
    guide(':::steps\n1. Branch.\n2. Push.\n:::\n'),
    guide('<Callout type="tip" title="Short-lived">\n\nTwo days at most.\n\n</Callout>\n', 'mdx'),
  ],
  invalid: [
    {
      content: guide(':::tab[macOS]\nUse the keychain.\n:::\n'),
      expect: ['6:1 Unexpected `:::tab` by itself, expected it inside `:::tabs`'],
    },
    {
      content: guide(':::steps\nBranch, then push.\n:::\n'),
      expect: ['7:1 Unexpected paragraph in `:::steps`, expected one ordered list'],
    },
    {
      content: guide('::::cards\n:::card[Code review]{link="./code-review.md"}\nBe kind.\n:::\n::::\n'),
      expect: ['7:1 Unexpected attribute `link` on `:::card`, expected `title` or `href`'],
    },
    {
      content: guide(':::details\nLess to merge.\n:::\n'),
      expect: ['6:1 Unexpected `:::details` without a label, expected `:::details[Label]`'],
    },
    {
      content: guide(':::include[guide/example-guide#names]\nAsk twice.\n:::\n\n## Names\n\nShort ones.\n'),
      expect: ['7:1 Unexpected paragraph in `:::include`, expected nothing: the text comes from elsewhere'],
    },
    {
      content: guide('<Callout type="danger">\n\nTwo days.\n\n</Callout>\n', 'mdx'),
      expect: [
        '6:1 Unexpected type `danger` on `<Callout>`, expected `note`, `tip`, `important`, `warning` or `caution`',
      ],
    },
  ],
  check(context) {
    for (const placed of context.index.nodes(
      'containerDirective',
      'leafDirective',
      'mdxJsxFlowElement',
      'mdxJsxTextElement',
    )) {
      const use = componentUse(placed.node);
      if (use === undefined) continue;
      checkPlace(use, placed, context);
      checkAttributes(use, context);
      checkContent(use, context);
    }
  },
});

function checkPlace(use: ComponentUse, { node, parent }: Placed, { positions, report }: CheckContext): void {
  const name = nameAsWritten(use.node);
  if (node.type === 'mdxJsxTextElement') {
    report(
      positions.of(node),
      `Unexpected \`${name}\` in a sentence, expected it on lines of its own`,
      'Put an empty line before and after it.',
    );
    return;
  }
  const { inside } = COMPONENT_RULES[use.component];
  const isInside = parent !== undefined && componentUse(parent)?.component === inside;
  if (inside === undefined || isInside) return;
  const outer = written(inside, use);
  report(
    positions.of(node),
    `Unexpected \`${name}\` by itself, expected it inside \`${outer}\``,
    isDirective(use.node)
      ? `Put \`:${outer}\` before the first one and \`::::\` after the last; the outer directive has more colons than those inside.`
      : `Put \`${outer}\` around it.`,
  );
}

function checkAttributes(use: ComponentUse, { positions, report }: CheckContext): void {
  const rule = COMPONENT_RULES[use.component];
  const name = nameAsWritten(use.node);
  const at = positions.of(use.node);
  const isOpen = (prop: string) =>
    !isDirective(use.node) || !Object.hasOwn(DIRECTIVES[use.node.name]?.props ?? {}, prop);
  const known = Object.keys(rule.props).filter(isOpen);
  for (const [attribute, value] of Object.entries(use.written)) {
    const allowed = known.includes(attribute) ? rule.props[attribute] : undefined;
    if (allowed === undefined)
      report(
        at,
        `Unexpected attribute \`${attribute}\` on \`${name}\`, expected ${known.length === 0 ? 'none' : oneOf(known)}`,
        'Take it out, or correct its name.',
      );
    else if (Array.isArray(allowed) && !allowed.includes(value))
      report(
        at,
        `Unexpected ${attribute} \`${value}\` on \`${name}\`, expected ${oneOf(allowed)}`,
        'Choose the one that comes nearest.',
      );
  }
  const { required, label } = rule;
  if (required === undefined || (use.props[required] ?? '').trim() !== '') return;
  const isLabel = isDirective(use.node) && required === label;
  if (isLabel)
    report(
      at,
      `Unexpected \`${name}\` without a label, expected \`${name}[Label]\``,
      'Say in the brackets what readers find behind it.',
    );
  else report(at, `Unexpected \`${name}\` without \`${required}\`, expected \`${required}="…"\``, 'Add the attribute.');
}

function checkContent(use: ComponentUse, { positions, report }: CheckContext): void {
  const { holds } = COMPONENT_RULES[use.component];
  if (holds === undefined) return;
  if (holds === 'nothing') {
    checkEmpty(use, { positions, report });
    return;
  }
  const name = nameAsWritten(use.node);
  const isWanted = (node: RootContent) =>
    holds === 'ordered list' ? node.type === 'list' && node.ordered === true : componentUse(node)?.component === holds;
  const expected = holds === 'ordered list' ? 'one ordered list' : `only \`${written(holds, use)}\``;
  const wrong = use.content.find((node, at) => !isWanted(node) || (holds === 'ordered list' && at > 0));
  if (wrong !== undefined)
    report(
      positions.of(wrong),
      `Unexpected ${describe(wrong)} in \`${name}\`, expected ${expected}`,
      holds === 'ordered list'
        ? 'Write the steps as a list that begins with `1.`; what belongs to a step is indented below it.'
        : `Put it inside a \`${written(holds, use)}\`, or outside.`,
    );
  else if (use.content.length === 0)
    report(
      positions.of(use.node),
      `Unexpected \`${name}\` without content, expected ${expected}`,
      'Fill it, or take it out.',
    );
}

function checkEmpty(use: ComponentUse, { positions, report }: Pick<CheckContext, 'positions' | 'report'>): void {
  const [first] = use.content;
  const name = nameAsWritten(use.node);
  if (first !== undefined)
    report(
      positions.of(first),
      `Unexpected ${describe(first)} in \`${name}\`, expected nothing: the text comes from elsewhere`,
      'Write your own text above or below it.',
    );
}

/** The name of a component in the syntax that the author uses here. */
function written(component: AuthoredComponent, { node }: ComponentUse): string {
  return isDirective(node) ? `:::${component.toLowerCase()}` : `<${component}>`;
}

function describe(node: RootContent): string {
  if (isDirective(node) || isJsx(node)) return `\`${nameAsWritten(node)}\``;
  return node.type === 'list' && node.ordered !== true
    ? 'bullet list'
    : node.type.replace('thematicBreak', 'line').replace('html', 'HTML').toLowerCase();
}

function oneOf(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
