/** What reading files and YAML may report. */
import type { ExampleFile, Finding } from '#model/rule.ts';

const good: ExampleFile = {
  file: 'terms/runbook.yaml',
  text: 'title: Runbook\nowner: team/example-team\nreviewed: 2026-04-01\ndefinition: The steps to take when a known alarm goes off.\n',
};
const term = (text: string | Uint8Array, file = 'terms/runbook.yaml'): ExampleFile => ({ file, text });

export const sourceFindings: readonly Finding[] = [
  {
    id: 'source/not-utf8',
    severity: 'error',
    why: 'Text in another encoding turns into garbage on some machines and not on others.',
    fix: 'Save the file as UTF-8.',
    valid: [[good]],
    invalid: [
      {
        content: [term(Uint8Array.from([...new TextEncoder().encode('title: Caf'), 0xe9, 0x0a]))],
        expect: ['1:11 Unexpected byte `0xe9`, expected UTF-8 text'],
      },
    ],
  },
  {
    id: 'source/front-matter',
    severity: 'error',
    why: 'Without an owner and a date of review a page is a rumour.',
    fix: 'Begin the file with fields between two lines of `---`.',
    valid: [
      [
        {
          file: 'guides/start-here.md',
          text: '---\ntitle: Start here\nowner: team/example-team\nreviewed: 2026-04-01\n---\n\nWelcome.\n',
        },
      ],
    ],
    invalid: [
      {
        content: [{ file: 'guides/start-here.md', text: '# Start here\n' }],
        expect: ['1:1 Unexpected `# Start here`, expected front matter between two lines of `---`'],
      },
      {
        content: [{ file: 'guides/start-here.md', text: '---\ntitle: Start here\n' }],
        expect: ['1:1 Unexpected end of the file, expected a second line of `---` after the front matter'],
      },
    ],
  },
  {
    id: 'source/invalid-id',
    severity: 'error',
    why: 'The name of a file is its id and its address; addresses must look the same everywhere.',
    fix: 'Rename the file with lower-case letters, digits and hyphens.',
    valid: [[good]],
    invalid: [
      {
        content: [term(good.text, 'terms/Run book.yaml')],
        expect: [
          'terms/Run book.yaml:1:1 Unexpected name `Run book`, expected lower-case letters, digits and single hyphens',
        ],
      },
    ],
  },
  {
    id: 'source/duplicate-id',
    severity: 'error',
    why: 'Two entries with one name are one entry on the next file system.',
    fix: 'Rename one of the files, or merge them.',
    valid: [[good]],
    invalid: [
      {
        content: [good, term(good.text, 'terms/Runbook.yaml')],
        expect: [
          'terms/runbook.yaml:1:1 Unexpected second term `runbook`, expected one; the other is `terms/Runbook.yaml`',
        ],
      },
    ],
  },
  {
    id: 'source/unknown-folder',
    severity: 'error',
    why: 'A file outside the folders of the kinds would be ignored in silence.',
    fix: 'Move the file into the folder of its kind.',
    valid: [[good]],
    invalid: [
      {
        content: [term(good.text, 'term/runbook.yaml')],
        expect: ['term/runbook.yaml:1:1 Unexpected folder `term`, expected that of a kind, such as `terms`'],
      },
    ],
  },
  {
    id: 'source/unsupported-file',
    severity: 'warning',
    why: 'A file that the playbook cannot read is a file that nobody will find.',
    fix: 'Save it as Markdown or YAML, or keep it elsewhere.',
    valid: [[good]],
    invalid: [
      {
        content: [term('x', 'terms/runbook.docx')],
        expect: ['terms/runbook.docx:1:1 Unexpected file type `.docx`, expected Markdown, YAML, an image or a PDF'],
      },
    ],
  },
  {
    id: 'source/file-ending',
    severity: 'warning',
    why: 'Links, searches and scripts look for one ending of each format, and miss files with another.',
    fix: 'Rename the file.',
    valid: [[good]],
    invalid: [
      {
        content: [term(good.text, 'terms/runbook.yml')],
        expect: ['terms/runbook.yml:1:1 Unexpected ending `.yml`, expected `.yaml`'],
      },
    ],
  },
  {
    id: 'source/readme',
    severity: 'warning',
    why: 'Right in the folder of a kind a README is for authors and is never published, so a page with that name would be missing.',
    fix: 'Rename the file to what it is about.',
    valid: [[{ file: 'guides/README.md', text: '# How we write guides\n' }]],
    invalid: [
      {
        content: [{ file: 'guides/README.md', text: '---\ntitle: Guides\n---\n\nWelcome.\n' }],
        expect: [
          'guides/README.md:1:1 Unexpected fields in `README.md`, expected notes for authors, which are not published',
        ],
      },
    ],
  },
  {
    id: 'source/too-large',
    severity: 'error',
    why: 'Very large files slow every reader and every build.',
    fix: 'Split the file, make the image smaller, or raise the limit.',
    valid: [[good]],
    invalid: [
      {
        content: [
          { file: 'playbook.yaml', text: 'name: Example\ndescription: An example.\nlimits:\n  fileBytes: 150\n' },
          term(`${String(good.text)}summary: The first thing to open when it rings.\n`),
        ],
        expect: ['terms/runbook.yaml:1:1 Unexpected file of 168 bytes, expected at most 150'],
      },
    ],
  },
  {
    id: 'source/no-configuration',
    severity: 'error',
    why: 'Without a name and a purpose a site does not know what to call itself.',
    fix: 'Create `playbook.yaml` with `name` and `description`.',
    valid: [[good]],
    invalid: [],
  },
  {
    id: 'source/too-many-files',
    severity: 'error',
    why: 'A wrong folder, such as a whole disk, must not be read to its end.',
    fix: 'Point `--content` at the content folder, or raise `limits.files`.',
    valid: [[good]],
    invalid: [],
  },
  {
    id: 'source/link-outside',
    severity: 'error',
    why: 'A link out of the content folder publishes what nobody reviewed.',
    fix: 'Copy the file into the content folder.',
    valid: [[good]],
    invalid: [],
  },
  {
    id: 'source/unreadable',
    severity: 'error',
    why: 'What cannot be read cannot be checked.',
    fix: 'Check that the file exists and may be read.',
    valid: [[good]],
    invalid: [],
  },
  {
    id: 'yaml/syntax',
    severity: 'error',
    why: 'A file that is not YAML says nothing, however right it looks.',
    fix: 'Put text that holds `: ` or begins with a special character in quotes, and check the indentation.',
    valid: [[good]],
    invalid: [
      {
        content: [term('title: Runbook: the basics\n')],
        expect: ['1:8 Unexpected `: ` inside of a value, expected text in quotes'],
      },
    ],
  },
  {
    id: 'yaml/duplicate-key',
    severity: 'error',
    why: 'Of two values with one name, one is lost.',
    fix: 'Keep one of the two.',
    valid: [[good]],
    invalid: [
      {
        content: [term(`${String(good.text)}title: Playbook\n`)],
        expect: ['5:1 Unexpected second `title`, expected each key once'],
      },
    ],
  },
  {
    id: 'yaml/nesting',
    severity: 'error',
    why: 'Nobody can read data that nests without end, and a parser may not survive it.',
    fix: 'Flatten the data.',
    valid: [[good]],
    invalid: [
      {
        content: [term(`title: ${'['.repeat(40)}${']'.repeat(40)}\n`)],
        expect: ['1:39 Unexpected nesting of more than 32 levels, expected at most 32'],
      },
    ],
  },
  {
    id: 'yaml/aliases',
    severity: 'error',
    why: 'A few aliases can make a small file as large as a disk.',
    fix: 'Write the values out.',
    valid: [
      [
        term(
          'title: &t Runbook\nsummary: *t\nowner: team/example-team\nreviewed: 2026-04-01\ndefinition: The steps to take when a known alarm goes off.\n',
        ),
      ],
    ],
    invalid: [
      {
        content: [term(`title: &a [x]\ntags: [${Array.from({ length: 101 }, () => '*a').join(', ')}]\n`)],
        expect: ['2:8 Unexpected number of YAML aliases, expected at most 100 expansions'],
      },
    ],
  },
  {
    id: 'yaml/not-fields',
    severity: 'error',
    why: 'An entry is made of named fields.',
    fix: 'Write `name: value` lines.',
    valid: [[good]],
    invalid: [{ content: [term('- Runbook\n')], expect: ['1:1 Unexpected YAML, expected fields (`name: value`)'] }],
  },
];
