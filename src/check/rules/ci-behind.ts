/** CI files that Waymark wrote are those of the version that is installed. */
import { ciStampIn, isEarlierVersion } from '#model/ci-stamp.ts';
import { defineRule } from '#model/rule.ts';

const workflow = (first: string) => [
  { file: '../.github/workflows/playbook.yml', text: `# Checks.\n${first}\nname: Playbook\n` },
];
const written = (version: string) => `# Written by \`npx waymark ci github\`, Waymark ${version}, 0123456789abcdef.`;

export default defineRule({
  id: 'ci/behind',
  severity: 'warning',
  why: 'An update of Waymark may bring checks and safer actions that CI files of an older one do not run.',
  fix: 'Run `waymark ci`; with `--dry-run` it shows what would change.',
  valid: [workflow(written('99.0.0')), workflow("# Written by hand, and nobody else's business.")],
  invalid: [
    {
      content: workflow(written('0.0.9')),
      expect: [
        '../.github/workflows/playbook.yml:2:1 Unexpected CI files of Waymark `0.0.9`, expected those of `1.0.0`',
      ],
    },
  ],
  check({ ciFile, report }) {
    const stamp = ciFile && ciStampIn(ciFile.text);
    if (ciFile === undefined || stamp === undefined || !isEarlierVersion(stamp.version, ciFile.since)) return;
    const at = { line: stamp.line, column: 1 };
    report(
      { file: ciFile.path, start: at, end: at },
      `Unexpected CI files of Waymark \`${stamp.version}\`, expected those of \`${ciFile.since}\``,
    );
  },
});
