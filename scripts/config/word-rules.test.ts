/** What the rule about literal text in templates refuses, and what it lets pass. */
import { RuleTester, type Linter } from 'eslint';
import astro from 'eslint-plugin-astro';
import { describe, test } from 'vitest';
import { wordRules } from './word-rules.ts';

RuleTester.describe = describe;
RuleTester.it = test;
RuleTester.itOnly = test.only;

const parser = astro.configs['flat/base']
  .map(({ languageOptions }) => languageOptions?.parser)
  .find(Boolean) as Linter.Parser;
const tester = new RuleTester({ languageOptions: { parser, sourceType: 'module' } });
const { rules = {} } = wordRules;

tester.run('no-literal-text', rules['no-literal-text']!, {
  valid: [
    '<h2>{words.title}</h2>',
    '<p>{words.ownedBy(owner.label)} · {count} ×</p>',
    '<button aria-label={words.close} type="button" class="close small">×</button>',
    '<Section id="next-dates" title={words.title} />',
    '<p class={isOpen ? "open" : "closed now"}>{words.state}</p>',
    '{kind === "Ritual" && <Icon name="clock" />}',
    '<a href={`${href}#${id}`}>{label}</a>',
    '---\nimport Page from "../layouts/Page.astro";\n---\n<Page />',
    '<code slot="field">reviews</code>',
    '<svg set:html={markup`<rect x="2" y="7" width="36"/><path d="m12 15 6-12m0 18"/>`} />',
    '<style>p::before { content: "Owner" }</style>',
  ],
  invalid: [
    ['<h2>Next dates</h2>', 1],
    ['<p>{count} of them</p>', 1],
    ['<p>to</p>', 1],
    ['<button aria-label="Close">×</button>', 1],
    ['<Page lead="Who meets, and when." />', 1],
    ['<p>{isOpen ? "Open" : "not yet open"}</p>', 2],
    ['<p>{`${count} rituals`}</p>', 1],
    ['<p set:html={markup`<b>Next dates</b>`} />', 1],
    ['---\nconst TITLES = { open: "Open" };\n---\n<p>{TITLES.open}</p>', 1],
  ].map(([code, errors]) => ({ code: String(code), errors: Number(errors) })),
});
