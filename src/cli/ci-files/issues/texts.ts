/** The lines of a shell that write an issue for each owner into a folder: what is due for review, as Markdown. */
import { commandIn, type CiChoices } from '../choices.ts';

const OWNERS = `node -p 'JSON.parse(require("fs").readFileSync(0, "utf8")).owners.flatMap(({ owner }) => owner ?? []).join("\\n")'`;

/** @param folder in double quotes where it needs them: `"$RUNNER_TEMP/reviews"` */
export function issueTexts(choices: CiChoices, folder: string): readonly string[] {
  const file = (name: string) => (folder.endsWith('"') ? `${folder.slice(0, -1)}/${name}"` : `${folder}/${name}`);
  // What is overdue makes this command end with 1, and is no failure here.
  const goesOn = '|| [ $? -eq 1 ]';
  return [
    `mkdir -p ${folder}`,
    `${commandIn(choices, 'stale', '--format json')} > ${file('stale.json')} ${goesOn}`,
    `${OWNERS} < ${file('stale.json')} | while read -r owner; do`,
    '  [ -n "$owner" ] || continue',
    `  ${commandIn(choices, 'stale', '--owner "$owner"', '--format markdown')} < /dev/null > ${file('$(echo "$owner" | tr / -).md')} ${goesOn}`,
    'done',
  ];
}
