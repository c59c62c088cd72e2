/** How issues with what is due reach GitHub: JavaScript as text. Each is opened once a month, also where it was closed since. */

export const GITHUB_ISSUES_SCRIPT = String.raw`const { execFileSync } = require('node:child_process');
const address = 'repos/' + env.GITHUB_REPOSITORY + '/issues';

function gh(typed, input) {
  return execFileSync('gh', ['api', ...typed], { input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['pipe', 'pipe', 'inherit'] });
}
function opened(month) {
  const found = [];
  for (let page = 1; page <= 20; page++) {
    const issues = JSON.parse(gh([address + '?state=all&since=' + month + '-01T00:00:00Z&per_page=100&page=' + page]));
    found.push(...issues.filter((each) => each.user.login === 'github-actions[bot]').map((each) => each.body || ''));
    if (issues.length < 100) break;
  }
  return found;
}

const issues = issuesIn('reviews');
const known = issues.length === 0 ? [] : opened(issues[0].month);
for (const { title, mark, text } of issues) {
  if (known.some((body) => body.includes(mark))) continue;
  gh(['--method', 'POST', address, '--input', '-'], JSON.stringify({ title, body: text }));
  console.log('Opened: ' + title);
}
`;
