/** The workflow that writes the comment. It may write to pull requests, so it runs nothing that comes from one. */
import { COMMENT_SCRIPT } from '../comment/script.ts';
import { GITHUB_SCRIPT } from '../comment/github-script.ts';
import { indented } from '../indented.ts';
import { COMMENT_ARTIFACT, COMMENT_FILE, PLAYBOOK } from './pieces.ts';

export function commentWorkflow(): string {
  const script = indented([...COMMENT_SCRIPT.trimEnd().split('\n'), '', ...GITHUB_SCRIPT.trimEnd().split('\n')], 10);
  return `# Says in one comment what a pull request means, and updates it with each push; for forks too.
#
# It takes effect once it is on the default branch. Nothing is checked out and nothing installed: the only thing that comes
# from the pull request is the text of the comment, which is made harmless before it is posted.
name: Playbook comment

on:
  workflow_run:
    workflows: [${PLAYBOOK}]
    types: [completed]

permissions: {}

concurrency: playbook-comment-\${{ github.event.workflow_run.head_repository.full_name }}-\${{ github.event.workflow_run.head_branch }}

jobs:
  comment:
    if: github.event.workflow_run.event == 'pull_request' && github.event.workflow_run.conclusion != 'cancelled'
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      actions: read
      pull-requests: write
    steps:
      - name: Post the comment
        shell: node {0}
        env:
          GH_TOKEN: \${{ github.token }}
          RUN_ID: \${{ github.event.workflow_run.id }}
          HEAD_SHA: \${{ github.event.workflow_run.head_sha }}
          HEAD_OWNER: \${{ github.event.workflow_run.head_repository.owner.login }}
          HEAD_BRANCH: \${{ github.event.workflow_run.head_branch }}
          ARTIFACT: ${COMMENT_ARTIFACT}
          COMMENT_FILE: ${COMMENT_FILE}
        run: |
${script}
`;
}
