/** The job that says what a merge request means, in a note where it may write one and in an artefact anyway. */
import { below, commandIn, type CiChoices } from '../choices.ts';
import { COMMENT_SCRIPT } from '../comment/script.ts';
import { GITLAB_SCRIPT } from '../comment/gitlab-script.ts';
import { REPORTS } from './reports.ts';

export function commentJob(choices: CiChoices): string {
  const script = [...COMMENT_SCRIPT.trimEnd().split('\n'), '', ...GITLAB_SCRIPT.trimEnd().split('\n')];
  const comment = `${REPORTS}/meaning.md`;
  return `
# Says in one note what a merge request means, and updates it with each push. For that, make a project access token of the
# role Reporter with the scope \`api\`, and keep it as the masked variable WAYMARK_TOKEN. Everyone who may push a branch can
# use it in a pipeline; without it the artefact has the text.
meaning:
  extends: .waymark
  stage: check
  resource_group: meaning-$CI_MERGE_REQUEST_IID
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  script:
    - ${commandIn(choices, 'diff', '"$CI_MERGE_REQUEST_DIFF_BASE_SHA..HEAD"', '--format markdown')} > ${comment}
    - |
      node - ${comment} <<'SCRIPT'
${script.map((line) => (line === '' ? '' : `      ${line}`)).join('\n')}
      SCRIPT
  artifacts:
    when: always
    expire_in: 1 week
    expose_as: What this merge request means
    paths: [${below(choices, comment)}]
`;
}
