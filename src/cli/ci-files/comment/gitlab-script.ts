/** How the comment reaches a merge request on GitLab: JavaScript as text. */

export const GITLAB_SCRIPT = String.raw`const { readFileSync } = require('node:fs');
const { env } = process;
const notes = env.CI_API_V4_URL + '/projects/' + env.CI_PROJECT_ID + '/merge_requests/' + env.CI_MERGE_REQUEST_IID + '/notes';

async function ask(method, address, body) {
  const headers = { 'PRIVATE-TOKEN': env.WAYMARK_TOKEN, 'Content-Type': 'application/json' };
  const answer = await fetch(address, { method, headers, body: body === undefined ? undefined : JSON.stringify({ body }) });
  if (!answer.ok) throw new Error('GitLab answered ' + answer.status + ' to ' + method + ' of the note. Has WAYMARK_TOKEN the scope api?');
  return answer.json();
}

async function former(user) {
  for (let page = 1; page <= 30; page++) {
    const found = await ask('GET', notes + '?per_page=100&sort=asc&page=' + page);
    const own = found.find((each) => each.author.id === user.id && each.body.startsWith(MARK));
    if (own !== undefined || found.length < 100) return own;
  }
}

async function post() {
  const links = '[The job, with a preview of the site](' + env.CI_JOB_URL + ')';
  const text = harmless(readFileSync(process.argv[2], 'utf8')).trimEnd();
  const body = [MARK, text, '', '---', 'Made by the pipeline of this merge request. ' + links].join('\n');
  const own = await former(await ask('GET', env.CI_API_V4_URL + '/user'));
  if (own === undefined) await ask('POST', notes, body);
  else if (own.body !== body) await ask('PUT', notes + '/' + own.id, body);
  console.log((own === undefined ? 'Wrote' : 'Updated') + ' the note.');
}

// Pipelines of forks have no token; the artefact has the text then.
if (!env.WAYMARK_TOKEN) console.log('There is no WAYMARK_TOKEN, so no note is written; the artefact has its text.');
else post().catch((error) => { console.error(error.message); process.exitCode = 1; });
`;
