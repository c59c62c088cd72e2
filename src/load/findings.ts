/** What validating entries and following their references may report. */
// cspell:ignore rythm
import { example, type Finding } from '#model/rule.ts';

const runbook = example('term', { title: 'Runbook' }, { id: 'runbook' });
const guide = (body: string) => example('guide', {}, { id: 'on-call', body });

export const loadFindings: readonly Finding[] = [
  {
    id: 'schema/missing-field',
    severity: 'error',
    why: 'A required field is one that readers rely on: who owns a page, when it was last read.',
    fix: 'Add the field.',
    valid: [[runbook]],
    invalid: [
      {
        content: [example('term', { title: undefined })],
        expect: ['1:1 Missing `title`, expected the name that readers see'],
      },
    ],
  },
  {
    id: 'schema/unknown-key',
    severity: 'error',
    why: 'A misspelt field is a field that silently does nothing.',
    fix: 'Correct the name; a field of your own begins with `x-`.',
    valid: [[example('term', { 'x-confluence-id': 4711 })]],
    invalid: [
      {
        content: [example('term', { sumary: 'Steps for a known alarm.' })],
        expect: ['5:1 Unexpected field `sumary`, expected `summary`'],
      },
    ],
  },
  {
    id: 'schema/unknown-value',
    severity: 'error',
    why: 'A closed list of values is what lets pages group, filter and count.',
    fix: 'Choose one of the values.',
    valid: [[example('term', { status: 'draft' })]],
    invalid: [
      {
        content: [example('term', { status: 'aktive' })],
        expect: ['5:9 Unexpected `aktive`, expected one of `draft`, `active`, `deprecated`, `archived`'],
      },
    ],
  },
  {
    id: 'schema/wrong-type',
    severity: 'error',
    why: 'A page cannot show a number where it needs a sentence.',
    fix: 'Write a value of the expected type.',
    valid: [[runbook]],
    invalid: [
      {
        content: [example('term', { tags: 'operations' })],
        expect: ['5:7 Unexpected text `operations`, expected a list'],
      },
    ],
  },
  {
    id: 'schema/invalid-value',
    severity: 'error',
    why: 'A value that cannot be true, such as the 30th of February, hides what was meant.',
    fix: 'Write a value of the expected form.',
    valid: [[example('term', { reviewed: '2028-02-29' })]],
    invalid: [
      {
        content: [example('term', { reviewed: '2026-02-30' })],
        expect: ['3:11 Unexpected `2026-02-30`, expected a real date, such as `2026-04-01`'],
      },
    ],
  },
  {
    id: 'yaml/text-in-comment',
    severity: 'error',
    why: 'YAML takes everything after a space and `#` for a comment, so readers never see it.',
    fix: 'Put the whole text in quotes.',
    valid: [
      [
        {
          file: 'terms/runbook.yaml',
          text: 'title: Runbook # see on-call\nowner: team/example-team\nreviewed: 2026-04-01\ndefinition: Steps.\n',
        },
      ],
    ],
    invalid: [
      {
        content: [
          {
            file: 'terms/runbook.yaml',
            text: 'title: Runbook\nowner: team/example-team\nreviewed: 2026-04-01\ndefinition: Steps, kept in #runbooks for all.\n',
          },
        ],
        expect: ['4:28 Unexpected comment `#runbooks for all.` inside a text, expected quotes around all of it'],
      },
    ],
  },
  {
    id: 'reference/unknown',
    severity: 'error',
    why: 'A reference to nothing is a promise that the playbook cannot keep.',
    fix: 'Correct the id, or create the entry.',
    valid: [[runbook, example('guide', { related: ['term/runbook'] })]],
    invalid: [
      {
        content: [runbook, example('guide', { related: ['term/runbok'] })],
        expect: ['guides/example-guide.yaml:5:5 Unexpected `term/runbok`, expected an entry of the playbook'],
      },
    ],
  },
  {
    id: 'reference/ambiguous',
    severity: 'error',
    why: 'A bare id that means two entries would lead to either by chance.',
    fix: 'Write `kind/id`.',
    valid: [
      [
        example('term', {}, { id: 'calibration' }),
        example('ritual', {}, { id: 'calibration' }),
        example('guide', { related: ['term/calibration'] }),
      ],
    ],
    invalid: [
      {
        content: [
          example('term', {}, { id: 'calibration' }),
          example('ritual', {}, { id: 'calibration' }),
          example('guide', { related: ['calibration'] }),
        ],
        expect: ['guides/example-guide.yaml:5:5 Unexpected `calibration` that means 2 entries, expected one'],
      },
    ],
  },
  {
    id: 'reference/wrong-kind',
    severity: 'error',
    why: 'A field that names an owner means a team or a role; anything else cannot own.',
    fix: 'Refer to an entry of the expected kind.',
    valid: [[runbook]],
    invalid: [
      {
        content: [runbook, example('guide', { owner: 'term/runbook' })],
        expect: ['guides/example-guide.yaml:2:8 Unexpected `term/runbook`, expected the id of a team or a role'],
      },
    ],
  },
  {
    id: 'reference/bad-address',
    severity: 'error',
    why: 'An address from the root of a site breaks where the site is served below a path.',
    fix: 'Write the way from this file, or a full web address.',
    valid: [[runbook, guide('Open the [runbook](../terms/runbook.yaml).')]],
    invalid: [
      {
        content: [guide('Open the [runbook](/terms/runbook/).')],
        expect: ['6:10 Unexpected address `/terms/runbook/`, expected a relative path or a web address'],
      },
    ],
  },
  {
    id: 'reference/broken-link',
    severity: 'error',
    why: 'A link to nothing costs every reader a detour.',
    fix: 'Correct the path; it starts from the folder of this file. A page that has no file, such as `/roadmap/`, is written as a folder: `../roadmap/`.',
    valid: [
      [runbook, guide('Open the [runbook](../terms/runbook.yaml).')],
      [runbook, guide('Open the [glossary](../terms/).')],
    ],
    invalid: [
      {
        content: [runbook, guide('Open the [runbook](../terms/runbok.yaml).')],
        expect: [
          'guides/on-call.md:6:10 Unexpected link to `../terms/runbok.yaml`, expected a file that exists; there is no `terms/runbok.yaml`',
        ],
      },
      {
        content: [guide('Look at the [calendar](../rythm/).')],
        expect: [
          'guides/on-call.md:6:13 Unexpected link to `../rythm/`, expected a page that exists; there is no `/rythm/`',
        ],
      },
    ],
  },
  {
    id: 'reference/broken-anchor',
    severity: 'error',
    why: 'A link into the middle of a page is worth its trouble only when it lands there.',
    fix: 'Link to a heading that exists.',
    valid: [[guide('See [paging](#paging).\n\n## Paging\n\nCall.')]],
    invalid: [
      {
        content: [guide('See [paging](#pageing).\n\n## Paging\n\nCall.')],
        expect: ['6:5 Unexpected anchor `#pageing`, expected a heading of `guides/on-call.md`; it has `#paging`'],
      },
    ],
  },
  {
    id: 'reference/missing-image',
    severity: 'error',
    why: 'A picture that is not there leaves a hole in the page.',
    fix: 'Put the image beside the file, and write its path from here.',
    valid: [
      [
        { file: 'guides/rota.svg', text: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
        guide('![The rota of a week](./rota.svg)'),
      ],
    ],
    invalid: [
      {
        content: [guide('![The rota of a week](./rota.png)')],
        expect: ['6:1 Unexpected image `./rota.png`, expected a file that exists; there is no `guides/rota.png`'],
      },
    ],
  },
];
