/** How issues with what is due reach GitLab: JavaScript as text. Each is opened once a month, also where it was closed since. */

export const GITLAB_ISSUES_SCRIPT = String.raw`const address = env.CI_API_V4_URL + '/projects/' + env.CI_PROJECT_ID + '/issues';

async function ask(method, query, content) {
  const headers = { 'PRIVATE-TOKEN': env.WAYMARK_TOKEN, 'Content-Type': 'application/json' };
  const answer = await fetch(address + query, { method, headers, body: content === undefined ? undefined : JSON.stringify(content) });
  if (!answer.ok) throw new Error('GitLab answered ' + answer.status + ' to ' + method + ' of an issue. Has WAYMARK_TOKEN the scope api?');
  return answer.json();
}
async function open() {
  const issues = issuesIn(process.argv[2]);
  if (issues.length === 0) return;
  const known = [];
  for (let page = 1; page <= 20; page++) {
    const found = await ask('GET', '?scope=all&created_after=' + issues[0].month + '-01T00:00:00Z&per_page=100&page=' + page);
    known.push(...found.map((each) => each.description || ''));
    if (found.length < 100) break;
  }
  for (const { title, mark, text } of issues) {
    if (known.some((description) => description.includes(mark))) continue;
    await ask('POST', '', { title, description: text });
    console.log('Opened: ' + title);
  }
}

if (!env.WAYMARK_TOKEN) console.log('There is no WAYMARK_TOKEN, so no issues are opened; the artefact has their texts.');
else open().catch((error) => { console.error(error.message); process.exitCode = 1; });
`;
