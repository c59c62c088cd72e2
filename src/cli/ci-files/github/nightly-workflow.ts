/** The workflow of the night: what changes without anyone editing it. */
import { action } from '../actions.ts';
import { below, commandIn, type CiChoices } from '../choices.ts';
import { indented } from '../indented.ts';
import { GITHUB_ISSUES_SCRIPT } from '../issues/github-script.ts';
import { ISSUES_SCRIPT } from '../issues/script.ts';
import { issueTexts } from '../issues/texts.ts';
import { installed, runsBelow, yamlText } from './pieces.ts';

export function nightlyWorkflow(choices: CiChoices): string {
  return `# Looks every night for links that no longer lead anywhere and for pages that are due for review.
name: Playbook nightly

on:
  schedule: [{ cron: '20 4 * * *' }]
  workflow_dispatch:

permissions:
  contents: read
${runsBelow(choices)}
jobs:
  links:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    steps:
${installed(choices)}
      # What answered lately is not asked again.
      - uses: ${action('actions/cache')}
        with:
          path: ${yamlText(below(choices, '.waymark'))}
          key: waymark-links-\${{ github.run_id }}
          restore-keys: waymark-links-
      # A broken one fails the job, so that GitHub says so; the summary of the run has all of them.
      - run: ${commandIn(choices, 'links', '--format markdown')} >> "$GITHUB_STEP_SUMMARY"

  stale:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
${installed(choices)}
      # By owner, in the summary of the run. What is overdue makes the command end with 1, and is no failure here.
      - run: ${commandIn(choices, 'stale', '--format markdown')} >> "$GITHUB_STEP_SUMMARY" || [ $? -eq 1 ]
${choices.issues ? issues(choices) : ''}`;
}

/** One job writes the texts and may only read; another one opens the issues and runs nothing of the repository. */
function issues(choices: CiChoices): string {
  const script = [...ISSUES_SCRIPT.trimEnd().split('\n'), '', ...GITHUB_ISSUES_SCRIPT.trimEnd().split('\n')];
  return `      - name: Write an issue for each owner
        run: |
${indented(issueTexts(choices, '"$RUNNER_TEMP/reviews"'), 10)}
      - uses: ${action('actions/upload-artifact')}
        with:
          name: waymark-reviews
          path: \${{ runner.temp }}/reviews
          retention-days: 3

  issues:
    needs: stale
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      issues: write
    steps:
      - uses: ${action('actions/download-artifact')}
        with:
          name: waymark-reviews
          path: reviews
      - name: Open one for each owner and month
        shell: node {0}
        env:
          GH_TOKEN: \${{ github.token }}
        run: |
${indented(script, 10)}
`;
}
