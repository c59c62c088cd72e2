/** Fifteen different mistakes in one content folder: one run tells all of them, each at its place, with what to do. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { check } from '#check/check.ts';
import { discoverRules, findings } from '#check/discover.ts';
import { kinds } from '#areas/kinds.ts';
import { diskTree } from '#source/disk.ts';
import type { ContentTree } from '#model/content-tree.ts';
import { byPath, memoryTree } from '#source/tree.ts';

/** Written here as bytes, because an editor would mend it on saving. */
const notUtf8 = memoryTree({ 'terms/cafe-talk.yaml': Uint8Array.from([...new TextEncoder().encode('title: Caf'), 0xe9, ...new TextEncoder().encode(' talk\n')]) });

function scenario(): ContentTree {
  const { files, problems } = diskTree(fileURLToPath(new URL('fifteen-mistakes/', import.meta.url)), 100);
  return { files: [...files, ...notUtf8.files].toSorted(byPath), problems };
}

const { diagnostics } = check(scenario(), { kinds, rules: await discoverRules(), findings, today: '2026-04-15' });

test('every mistake is found, and nothing else', () => {
  const told = diagnostics.map(({ rule, message, hint, location: { file, start } }) => `${file}:${start.line}:${start.column} ${rule}\n  ${message}\n  → ${hint}`);
  expect(`\n${told.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    guides/escalation.mdx:4:11 schema/invalid-value
      Unexpected \`2026-04-31\`, expected a real date, such as \`2026-04-01\`
      → Change \`reviewed\` to a real date, such as \`2026-04-01\`.
    guides/escalation.mdx:7:1 mdx/import
      Unexpected \`import Chart from './chart.js'\`, expected no import
      → Remove the line. The components of the theme are there without it.
    guides/escalation.mdx:11:1 reference/missing-image
      Unexpected image \`./escalation.png\`, expected a file that exists; there is no \`guides/escalation.png\`
      → Put the image beside this file, and write its path from here.
    guides/on-call.md:3:1 schema/unknown-key
      Unexpected field \`sumary\`, expected \`summary\`
      → Write \`summary:\`.
    guides/on-call.md:4:8 reference/unknown
      Unexpected \`team/reliability\`, expected the id of a team or a role
      → Check the name, or create it: \`waymark new team reliability\`.
    guides/on-call.md:8:34 reference/broken-link
      Unexpected link to \`../governance/incident-policy.md\`, expected a file that exists; there is no \`governance/incident-policy.md\`
      → Correct the path; it starts from the folder of this file.
    guides/on-call.md:9:26 reference/broken-anchor
      Unexpected anchor \`#the-rota-of-today\`, expected a heading of \`guides/on-call.md\`; it has \`#the-rota\`
      → Did you mean \`#the-rota\`?
    guides/on-call.md:13:1 markdown/image-alt
      Unexpected image \`./rota.png\` without alternative text, expected a description
      → Write between the brackets what the image tells: \`![Two branches, merged after a day](./branches.png)\`.
    guides/on-call.md:15:1 markdown/unknown-directive
      Unexpected directive \`:::warnung\`, expected one of \`note\`, \`tip\`, \`important\`, \`warning\`, \`caution\`, \`details\`, \`steps\`, \`tabs\`, \`tab\`, \`cards\`, \`card\`, \`include\`
      → Did you mean \`:::warning\`?
    teams/billing.yaml:4:7 schema/unknown-value
      Unexpected \`stream-alinged\`, expected one of \`stream-aligned\`, \`platform\`, \`enabling\`, \`complicated-subsystem\`
      → Write \`stream-aligned\`.
    teams/platform.yaml:6:7 schema/wrong-type
      Unexpected text \`operations\`, expected a list
      → Write a list: \`tags: [operations]\`, or one \`- \` line for each item.
    terms/cafe-talk.yaml:1:11 source/not-utf8
      Unexpected byte \`0xe9\`, expected UTF-8 text
      → Save the file as UTF-8; it looks like an older encoding, such as Windows-1252.
    terms/error-budget.md:1:1 source/duplicate-id
      Unexpected second term \`error-budget\`, expected one; the other is \`terms/Error-Budget.yaml\`
      → Rename one of the two files, or merge them; ids do not differ by upper and lower case.
    terms/runbook.yaml:1:8 yaml/syntax
      Unexpected \`: \` inside of a value, expected text in quotes
      → Write \`title: "Runbook: the first five minutes"\`.
    terms/toil.yaml:1:1 schema/missing-field
      Missing \`owner\`, expected the team or role that keeps this true
      → Add a line \`owner: …\` here.
    "
  `);
  expect(diagnostics).toHaveLength(15);
});

test('no two of them are of one sort', () => {
  expect(new Set(diagnostics.map(({ message }) => message)).size).toBe(15);
});
