/** The workflow that brings a built site to a host of one's own. It is written once: how that goes, only its owner knows. */
import { action } from '../actions.ts';
import { SITE_ARTIFACT } from './pieces.ts';

export function publishWorkflow(): string {
  return `# How the built site reaches your host. This file is yours: Waymark wrote it once and leaves it as it is.
#
# As it stands it copies the site with rsync over ssh. Set the variable PLAYBOOK_TARGET (\`user@host:/srv/playbook/\`), the
# variable PLAYBOOK_HOST_KEY (a line of \`ssh-keyscan host\`), and the secret PLAYBOOK_KEY (a private key that may write there).
name: Publish playbook

on:
  workflow_call:
    secrets:
      PLAYBOOK_KEY:
        required: false

permissions: {}

jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - uses: ${action('actions/download-artifact')}
        with:
          name: ${SITE_ARTIFACT}
          path: dist
      - name: Copy it to the host
        env:
          TARGET: \${{ vars.PLAYBOOK_TARGET }}
          HOST_KEY: \${{ vars.PLAYBOOK_HOST_KEY }}
          KEY: \${{ secrets.PLAYBOOK_KEY }}
        run: |
          if [ -z "$TARGET" ]; then
            echo '::warning::Nothing was published: say in playbook-publish.yml how the folder dist reaches your host.'
            exit 0
          fi
          umask 077
          printf '%s\\n' "$HOST_KEY" > "$RUNNER_TEMP/known_hosts"
          printf '%s\\n' "$KEY" > "$RUNNER_TEMP/key"
          rsync --archive --delete --rsh "ssh -i $RUNNER_TEMP/key -o UserKnownHostsFile=$RUNNER_TEMP/known_hosts" dist/ "$TARGET"
`;
}
