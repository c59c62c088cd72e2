/** What `waymark init` says at its end: what there is now, and the next steps. */

interface Made {
  /** As it was typed. */
  readonly target: string;
  readonly content: string;
  readonly files: number;
  readonly pages: number;
  readonly beginning: string;
  readonly language: string;
  /** Whether the text is in that language. */
  readonly isTranslated: boolean;
  readonly isRepository: boolean;
  /** Whether the folder has this package already. */
  readonly isInstalled: boolean;
  readonly hasCi: boolean;
  /** CI files of another hand. */
  readonly foreign: readonly string[];
}

export function nextSteps(made: Made): string {
  const { target, content, files, pages, beginning } = made;
  const place = target === '.' ? 'here' : `in ${target}`;
  const option = content === 'content' ? '' : ` --content ${content}`;
  const ofThem = beginning === 'empty' ? '' : `, ${pages} of them pages`;
  const english = made.isTranslated
    ? ''
    : `\nThe text is in English; \`language: ${made.language}\` is for what the site says around it.\n`;
  const go = target === '.' ? [] : [`cd ${/^[\w./-]+$/.test(target) ? target : JSON.stringify(target)}`];
  const install = [...go, ...(made.isInstalled ? [] : ['npm install'])].join(' && ');
  const git = made.isRepository ? '' : 'git init && ';
  const ci =
    made.foreign.length > 0
      ? `\n${made.foreign.map((path) => `\`${path}\``).join(', ')} was there already and stays: \`waymark ci --help\` says how to add the check to it.\n`
      : made.hasCi
        ? ''
        : '\n`waymark ci github` and `waymark ci gitlab` write CI files for a repository there.\n';
  const first = {
    small: `open the address it prints, and edit ${below(content, 'ladders/engineering.yaml')} while you look`,
    whole: `\`waymark adopt${option}\` lists what is still the example's; delete what you do not need`,
    empty: `\`waymark new${option}\` writes a first page`,
  }[beginning];
  const steps = [
    ...(install === '' ? [] : [`\`${install}\``]),
    `\`waymark dev${option}\`, then ${first}`,
    `\`${git}git add -A && git commit -m "Begin our playbook"\`, and push it${made.hasCi ? ': CI checks each change and publishes the site' : ''}`,
  ];
  return `Wrote ${files} files ${place}${ofThem}.
${english}
Next:
${steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}
${ci}`;
}

function below(content: string, path: string): string {
  return content === '.' ? path : `${content}/${path}`;
}
