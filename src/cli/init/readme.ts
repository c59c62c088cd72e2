/** The README of a new playbook: what it is, how to look at it, how to change it. */
import type { Answers } from './answers.ts';

/** @param folder the content folder, as it is typed from the top of the repository; `.` where it is the top */
export function readmeOf({ name, owner, beginning }: Answers, folder: string): string {
  const option = folder === 'content' ? '' : ` --content ${folder}`;
  const files = folder === '.' ? 'the folders beside this file' : `\`${folder}/\``;
  const keeper = owner === undefined ? '' : ` They are looked after by ${owner.title}.`;
  const adopt =
    beginning.name === 'empty'
      ? ''
      : `\n## Make it yours\n\n\`npx waymark adopt${option}\` lists the sentences that are still those of the example, page by page, and counts down.\n`;
  return `# ${name}

How we work, as pages that are checked.${keeper}

## Look at it

\`\`\`
npm install
npx waymark dev${option}
\`\`\`

## Change it

Each page is a file in ${files}; its name is its address. Change it in the browser by the edit link of its page, or here, and open a pull request.

\`\`\`
npx waymark new${option}       # a new page, with notes on each field
npx waymark check${option}     # what does not fit together, with the likely fix
npx waymark build${option}     # the site, in dist/
\`\`\`

\`npx waymark explain <kind>\` describes a kind of page, such as \`ladder\` or \`ritual\`.
${adopt}`;
}
