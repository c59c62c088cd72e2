/** The pipeline of a repository on GitLab. */
import type { CiFile } from '../ci-files.ts';
import { below, commandIn, type CiChoices } from '../choices.ts';
import { indented } from '../indented.ts';
import { GITLAB_ISSUES_SCRIPT } from '../issues/gitlab-script.ts';
import { ISSUES_SCRIPT } from '../issues/script.ts';
import { issueTexts } from '../issues/texts.ts';
import { commentJob } from './comment-job.ts';
import { REPORTS } from './reports.ts';

export function gitLabFiles(choices: CiChoices): readonly CiFile[] {
  return [{ path: '.gitlab-ci.yml', text: pipeline(choices) }];
}

function pipeline(choices: CiChoices): string {
  const { folder, publish } = choices;
  const reports = below(choices, REPORTS);
  return `# Checks every merge request${published(publish)}.
image: node:24-bookworm

variables:
  # A ladder is compared with all the versions that it had, and pages say when their text last changed.
  GIT_DEPTH: '0'

cache:
  key:
    files: [${below(choices, 'package-lock.json')}]
  paths: [${below(choices, '.npm/')}, ${below(choices, '.waymark/')}]

stages: [check, publish]

.waymark:
  before_script:
    # What is on the default branch is published; what a merge request adds to it is one change.
    - git fetch origin "+refs/heads/$CI_DEFAULT_BRANCH:refs/remotes/origin/$CI_DEFAULT_BRANCH"
    - git remote set-head origin "$CI_DEFAULT_BRANCH"${folder === '' ? '' : `\n    - cd ${folder}`}
    - npm ci --cache .npm --prefer-offline
    - mkdir -p ${REPORTS}

check:
  extends: .waymark
  stage: check
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - ${commandIn(choices, 'check', '--format junit', `--out-file ${REPORTS}/junit.xml`)} || [ $? -eq 1 ]
    # Findings show in the merge request, on the lines they belong to.
    - ${commandIn(choices, 'check', '--format gitlab', `--out-file ${REPORTS}/code-quality.json`)}
    - ${commandIn(choices, 'build')}
  artifacts:
    when: always
    expire_in: 1 week
    # A preview of the merge request: browse the files of the job, or download them and open \`index.html\`.
    expose_as: Preview of the playbook
    paths: [${below(choices, 'dist/')}]
    reports:
      codequality: ${reports}/code-quality.json
      junit: ${reports}/junit.xml
${commentJob(choices)}
nightly:
  # Create a schedule under Build > Pipeline schedules, with the variable WAYMARK_NIGHTLY: 'true'.
  extends: .waymark
  stage: check
  rules:
    - if: $CI_PIPELINE_SOURCE == "schedule" && $WAYMARK_NIGHTLY == "true"
  script:
    # What is overdue makes this command end with 1, and is no failure here.
    - ${commandIn(choices, 'stale', '--format markdown')} > ${REPORTS}/stale.md || [ $? -eq 1 ]
${choices.issues ? issues(choices) : ''}    # A broken one fails the job, so that GitLab says so.
    - ${commandIn(choices, 'links')}
  artifacts:
    when: always
    expire_in: 1 month
    paths: [${reports}/]
${publish === 'pages' ? pages(choices) : publish === 'host' ? host(choices) : ''}`;
}

/** They need the token that the note of a merge request needs. */
function issues(choices: CiChoices): string {
  const script = [...ISSUES_SCRIPT.trimEnd().split('\n'), '', ...GITLAB_ISSUES_SCRIPT.trimEnd().split('\n')];
  const lines = [
    '- |',
    ...issueTexts(choices, `${REPORTS}/reviews`).map((line) => `  ${line}`),
    '- |',
    `  node - ${REPORTS}/reviews <<'SCRIPT'`,
    ...script.map((line) => (line === '' ? '' : `  ${line}`)),
    '  SCRIPT',
  ];
  return `${indented(lines, 4)}\n`;
}

function published(publish: CiChoices['publish']): string {
  if (publish === 'none') return '';
  return ` and publishes the default branch ${publish === 'pages' ? 'to GitLab Pages' : 'to your host'}`;
}

function pages(choices: CiChoices): string {
  return `
pages:
  extends: .waymark
  stage: publish
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    # Pages find each other at any path; only the 404 page needs to know it.
    - ${commandIn(choices, 'build', `--base "$(node -p 'new URL(process.env.CI_PAGES_URL).pathname.replace(/\\/*$/, "/")')"`)}
  pages:
    publish: ${below(choices, 'dist')}
  artifacts:
    paths: [${below(choices, 'dist/')}]
`;
}

function host(choices: CiChoices): string {
  return `
publish:
  stage: publish
  needs: [check]
  rules:
    # How the folder \`dist\` reaches your host, such as \`rsync --archive --delete dist/ "$TARGET"\`: a CI/CD variable.
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $WAYMARK_PUBLISH
  script:${choices.folder === '' ? '' : `\n    - cd ${choices.folder}`}
    - sh -c "$WAYMARK_PUBLISH"
`;
}
