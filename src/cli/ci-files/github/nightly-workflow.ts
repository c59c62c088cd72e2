/** The workflow of the night: what changes without anyone editing it. */
import { action } from '../actions.ts';
import { below, commandIn, type CiChoices } from '../choices.ts';
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
      - run: ${commandIn(choices, 'links')}

  stale:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
${installed(choices)}
      # By owner, in the summary of the run.
      - run: ${commandIn(choices, 'stale', '--format markdown')} >> "$GITHUB_STEP_SUMMARY"
`;
}
