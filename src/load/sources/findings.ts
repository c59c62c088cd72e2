/** What reading sources may report: the folders that `playbook.yaml` names, and what content says of code in them. */
import { example, exampleConfig, type Example, type ExampleFile, type Finding } from '#model/rule.ts';

const shop = (kinds: string, more = '') => exampleConfig(`sources:\n  shop: { path: ../shop, kinds: ${kinds}${more} }`);
const RECORD = '---\nstatus: accepted\ndate: 2026-03-02\n---\n\n# Use events\n\nCarts tell others what happened.\n';
const record = (text = RECORD, file = 'docs/adr/0007-use-events.md'): ExampleFile => ({
  file: `sources/shop/${file}`,
  text,
});
const OWNED = ', owner: team/example-team';
const good: Example = [shop('[decisions]', OWNED), record()];
const code: ExampleFile = { file: 'sources/shop/services/cart/index.ts', text: '' };
const affecting = (path: string) => example('decision', { affects: [path] }, { id: 'cart-events' });
const linking = record(`${RECORD}\nSee [the code](../../services/cart/index.ts).\n`);
const REPOSITORY = ', repository: { url: https://github.com/example/shop }';
const component = (name: string) =>
  `apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: { name: ${name} }\nspec: { type: service, lifecycle: production, owner: example-team }\n`;
const catalogue = (text: string): Example => [
  exampleConfig(
    'sources:\n  shop: { path: ../shop, kinds: { systems: catalog-info.yaml }, defaults: { systems: { domain: example-domain, reviewed: 2026-04-01 } } }',
  ),
  example('domain', {}, { id: 'example-domain' }),
  { file: 'sources/shop/catalog-info.yaml', text },
];

export const sourcesFindings: readonly Finding[] = [
  {
    id: 'sources/missing',
    severity: 'warning',
    why: 'What a source brings is left out while it is not there, and readers may not notice.',
    fix: 'Clone it to the folder that `playbook.yaml` names. To refuse to build without it, say `sources/missing: error` under `rules`.',
    valid: [good],
    invalid: [
      {
        content: [shop('[decisions]')],
        expect: ['playbook.yaml:4:17 Missing folder `../shop` of the source `shop`, expected a clone of it'],
      },
    ],
  },
  {
    id: 'sources/unknown-kind',
    severity: 'error',
    why: 'A source brings the kinds that are allowed, and no other.',
    fix: 'Name the folder of a kind; where its files have no usual place, name that too.',
    valid: [good],
    invalid: [
      {
        content: [shop('[decision]', OWNED), record()],
        expect: [
          'playbook.yaml:4:34 Unexpected kind `decision` of the source `shop`, expected the folder of one, such as `decisions`',
        ],
      },
      {
        content: [shop('[decisions, teams]', OWNED), record()],
        expect: [
          'playbook.yaml:4:45 Missing place of `teams` in the source `shop`, expected the folder of their files',
        ],
      },
    ],
  },
  {
    id: 'sources/nothing-there',
    severity: 'warning',
    why: 'A folder that was moved or misspelt brings nothing, and looks as if it did.',
    fix: 'Correct the place, from the top of the source.',
    valid: [good],
    invalid: [
      {
        content: [shop('{ decisions: docs/records }', OWNED), record()],
        expect: ['playbook.yaml:4:46 Unexpected place `docs/records`, expected files of decisions there'],
      },
    ],
  },
  {
    id: 'sources/no-repository',
    severity: 'warning',
    why: 'Readers of a record want to see the code that it speaks of.',
    fix: 'Say where the repository of the source is.',
    valid: [[shop('[decisions]', OWNED + REPOSITORY), linking, code]],
    invalid: [
      {
        content: [shop('[decisions]', OWNED), linking, code],
        expect: [
          'playbook.yaml:4:9 Missing `repository` of the source `shop`, expected it, because texts of it link to its other files',
        ],
      },
    ],
  },
  {
    id: 'sources/several-entries',
    severity: 'warning',
    why: 'A file of a source is one entry; what else stands in it is shown nowhere.',
    fix: 'Give each a file of its own.',
    valid: [catalogue(component('cart'))],
    invalid: [
      {
        content: catalogue(`${component('cart')}---\n${component('search')}`),
        expect: [
          'sources/shop/catalog-info.yaml:6:1 Unexpected second entry in this file, expected one; the first is read',
        ],
      },
    ],
  },
  {
    id: 'sources/shallow',
    severity: 'warning',
    why: 'Without its past, nothing tells when a file of a source was last changed.',
    fix: 'Fetch the whole past of the source in CI, or write `reviewed` into its files.',
    valid: [good],
    // A clone has a past on disk only.
    invalid: [],
  },
  {
    id: 'reference/code-of-no-source',
    severity: 'error',
    why: 'A path of no source governs nothing.',
    fix: 'Write the name of a source and a colon before the path: `shop:services/cart/**`.',
    valid: [[...good, code, affecting('shop:services/cart/**')]],
    invalid: [
      {
        content: [...good, code, affecting('services/cart/**')],
        expect: [
          'decisions/cart-events.yaml:18:5 Unexpected path `services/cart/**` of no source, expected its source before it, such as `shop:services/cart/**`',
        ],
      },
      {
        content: [...good, code, affecting('shp:services/cart/**')],
        expect: [
          'decisions/cart-events.yaml:18:5 Unexpected source `shp`, expected the name of one in `playbook.yaml`',
        ],
      },
    ],
  },
  {
    id: 'reference/no-such-code',
    severity: 'warning',
    why: 'People who change code do not find a decision whose path is gone or moved.',
    fix: 'Correct the path, or take it out.',
    valid: [[...good, code, affecting('shop:services/*')]],
    invalid: [
      {
        content: [...good, code, affecting('shop:services/basket/**')],
        expect: [
          'decisions/cart-events.yaml:18:5 Unexpected path `shop:services/basket/**`, expected files of that source; it matches none',
        ],
      },
    ],
  },
];
