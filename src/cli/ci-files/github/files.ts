/** The workflows of a repository on GitHub. */
import type { CiFile } from '../ci-files.ts';
import type { CiChoices } from '../choices.ts';
import { commentWorkflow } from './comment-workflow.ts';
import { nightlyWorkflow } from './nightly-workflow.ts';
import { playbookWorkflow } from './playbook-workflow.ts';
import { publishWorkflow } from './publish-workflow.ts';

const WORKFLOWS = '.github/workflows';

export function gitHubFiles(choices: CiChoices): readonly CiFile[] {
  return [
    { path: `${WORKFLOWS}/playbook.yml`, text: playbookWorkflow(choices) },
    { path: `${WORKFLOWS}/playbook-comment.yml`, text: commentWorkflow() },
    { path: `${WORKFLOWS}/playbook-nightly.yml`, text: nightlyWorkflow(choices) },
    ...(choices.publish === 'host'
      ? [{ path: `${WORKFLOWS}/playbook-publish.yml`, text: publishWorkflow(), isTheirs: true }]
      : []),
  ];
}
