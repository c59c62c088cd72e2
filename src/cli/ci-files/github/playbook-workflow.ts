/** The workflow that runs what a pull request brings: it may read, and writes nothing but artefacts. */
import { action } from '../actions.ts';
import { below, commandIn, type CiChoices } from '../choices.ts';
import { COMMENT_ARTIFACT, COMMENT_FILE, installed, PLAYBOOK, runsBelow, SITE_ARTIFACT, yamlText } from './pieces.ts';

export function playbookWorkflow(choices: CiChoices): string {
  const { branch, publish } = choices;
  const isMain = `github.ref == 'refs/heads/${branch}'`;
  const isPublished = publish !== 'none';
  const where = publish === 'pages' ? 'to GitHub Pages' : 'to your host';
  return `# Checks every pull request${isPublished ? ` and publishes the branch \`${branch}\` ${where}` : ''}.
name: ${PLAYBOOK}

on:
  push:
    branches: [${yamlText(branch)}]
  pull_request:
  # What is due or late today was not yesterday.
  schedule: [{ cron: '40 3 * * *' }]
  workflow_dispatch:

permissions:
  contents: read

concurrency:
  group: playbook-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}
${runsBelow(choices)}
jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read${publish === 'pages' ? '\n      pages: read' : ''}
    steps:
${installed(choices)}
      # Findings show on the lines of the pull request; what GitHub has no room for is in the summary of the run.
      - run: ${commandIn(choices, 'check', '--format github')}
      # What the change means, in the summary and for \`playbook-comment.yml\`. That one may write a comment; this one runs
      # the code of the pull request and may not.
      - name: Say what the change means
        if: \${{ !cancelled() && steps.install.outcome == 'success' && github.event_name == 'pull_request' }}
        run: |
          ${commandIn(choices, 'diff', 'HEAD^1..HEAD', '--format markdown')} > "$RUNNER_TEMP/${COMMENT_FILE}"
          cat "$RUNNER_TEMP/${COMMENT_FILE}" >> "$GITHUB_STEP_SUMMARY"
      - uses: ${action('actions/upload-artifact')}
        if: \${{ !cancelled() && steps.install.outcome == 'success' && github.event_name == 'pull_request' }}
        with:
          name: ${COMMENT_ARTIFACT}
          path: \${{ runner.temp }}/${COMMENT_FILE}
          retention-days: 3
      - name: Report for code scanning
        if: \${{ !cancelled() && steps.install.outcome == 'success' && ${isMain} }}
        run: ${commandIn(choices, 'check', '--format sarif', '--out-file "$RUNNER_TEMP/waymark.sarif"')} || [ $? -eq 1 ]
      - uses: ${action('actions/upload-artifact')}
        if: \${{ !cancelled() && steps.install.outcome == 'success' && ${isMain} }}
        with:
          name: waymark-sarif
          path: \${{ runner.temp }}/waymark.sarif
          retention-days: 3
      - uses: ${action('actions/cache')}
        with:
          path: ${yamlText(below(choices, '.waymark'))}
          key: waymark-\${{ github.sha }}
          restore-keys: waymark-
${built(choices, isMain)}
  # Code scanning shows the findings of the branch \`${branch}\`; a pull request has its own on its lines.
  scanning:
    needs: check
    if: \${{ !cancelled() && ${isMain} }}
    runs-on: ubuntu-latest
    # A private repository without code scanning refuses the report, and that is no fault of the content.
    continue-on-error: true
    permissions:
      actions: read
      contents: read
      security-events: write
    steps:
      - uses: ${action('actions/download-artifact')}
        with:
          name: waymark-sarif
          path: report
      - uses: ${action('github/codeql-action/upload-sarif')}
        with:
          sarif_file: report/waymark.sarif
          category: waymark
${published(choices, isMain)}`;
}

/** The site: something to look at for a pull request, something to publish on the main branch. */
function built(choices: CiChoices, isMain: string): string {
  const site = yamlText(below(choices, 'dist'));
  const preview = `      # A preview of the pull request: download it from the summary of the run and open \`index.html\`.
      - uses: ${action('actions/upload-artifact')}
        if: github.event_name == 'pull_request'
        with:
          name: playbook-preview
          path: ${site}
          retention-days: 7
`;
  switch (choices.publish) {
    case 'pages':
      return `      - uses: ${action('actions/configure-pages')}
        id: pages
        if: ${isMain}
      # Pages find each other at any path; only the 404 page needs to know it.
      - run: ${commandIn(choices, 'build', '${BASE:+--base "$BASE/"}')}
        env:
          BASE: \${{ steps.pages.outputs.base_path }}
${preview}      - uses: ${action('actions/upload-pages-artifact')}
        if: ${isMain}
        with:
          path: ${site}
`;
    case 'host':
      return `      # \`base\` in \`playbook.yaml\` says at which path the site is served; only the 404 page needs it.
      - run: ${commandIn(choices, 'build')}
${preview}      - uses: ${action('actions/upload-artifact')}
        if: ${isMain}
        with:
          name: ${SITE_ARTIFACT}
          path: ${site}
          retention-days: 7
`;
    case 'none':
      return `      - run: ${commandIn(choices, 'build')}
${preview}`;
  }
}

function published({ publish }: CiChoices, isMain: string): string {
  switch (publish) {
    case 'pages':
      return `
  publish:
    needs: check
    if: ${isMain}
    runs-on: ubuntu-latest
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - id: deployment
        uses: ${action('actions/deploy-pages')}
`;
    case 'host':
      return `
  publish:
    needs: check
    if: ${isMain}
    permissions:
      contents: read
    uses: ./.github/workflows/playbook-publish.yml
    secrets:
      PLAYBOOK_KEY: \${{ secrets.PLAYBOOK_KEY }}
`;
    case 'none':
      return '';
  }
}
