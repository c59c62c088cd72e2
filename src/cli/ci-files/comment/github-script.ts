/** How the comment reaches a pull request on GitHub: JavaScript as text, for `gh` and Node as they are on the host's machines. */

export const GITHUB_SCRIPT = String.raw`const { execFileSync } = require('node:child_process');
const { lstatSync, mkdtempSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { env } = process;
const repository = 'repos/' + env.GITHUB_REPOSITORY;
const runPage = env.GITHUB_SERVER_URL + '/' + env.GITHUB_REPOSITORY + '/actions/runs/' + env.RUN_ID;

function gh(typed, input) {
  return execFileSync('gh', typed, { input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['pipe', 'pipe', 'inherit'] });
}
function ask(path) {
  return JSON.parse(gh(['api', path]));
}
function send(method, path, body) {
  gh(['api', '--method', method, path, '--input', '-'], JSON.stringify({ body }));
}
function end(words) {
  console.log(words);
  process.exit(0);
}

// By what the host says of the run, never by what the artefact says of itself.
const head = encodeURIComponent(env.HEAD_OWNER + ':' + env.HEAD_BRANCH);
const pulls = ask(repository + '/pulls?state=open&per_page=100&head=' + head);
const pull = pulls.find((each) => each.head.sha === env.HEAD_SHA);
if (pull === undefined) end('No open pull request has the revision ' + env.HEAD_SHA + ' as its newest.');

const { artifacts } = ask(repository + '/actions/runs/' + env.RUN_ID + '/artifacts?per_page=100');
const artifact = artifacts.find((each) => each.name === env.ARTIFACT && !each.expired);
if (artifact === undefined) end('The run left no comment.');
if (artifact.size_in_bytes > 200000) end('The comment is larger than any that Waymark writes, and is left out.');
const folder = mkdtempSync(join(env.RUNNER_TEMP, 'comment-'));
gh(['run', 'download', env.RUN_ID, '--repo', env.GITHUB_REPOSITORY, '--name', env.ARTIFACT, '--dir', folder]);
const file = join(folder, env.COMMENT_FILE);
const stat = lstatSync(file, { throwIfNoEntry: false });
if (stat === undefined || !stat.isFile() || stat.size > 1000000) end('The artefact holds no comment of a sensible size.');
const text = harmless(readFileSync(file, 'utf8')).trimEnd();

const links = '[Summary of the run, and a preview to download](' + runPage + ')';
const body = [MARK, text, '', '---', 'Made by the checks of this pull request. ' + links].join('\n');

function former() {
  for (let page = 1; page <= 30; page++) {
    const comments = ask(repository + '/issues/' + pull.number + '/comments?per_page=100&page=' + page);
    const own = comments.find((each) => each.user.login === 'github-actions[bot]' && each.body.startsWith(MARK));
    if (own !== undefined || comments.length < 100) return own;
  }
}
const own = former();
if (own === undefined) send('POST', repository + '/issues/' + pull.number + '/comments', body);
else if (own.body !== body) send('PATCH', repository + '/issues/comments/' + own.id, body);
console.log((own === undefined ? 'Wrote' : 'Updated') + ' the comment on pull request ' + pull.number + '.');
`;
