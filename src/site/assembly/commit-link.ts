/** Where a revision is looked at, for each host of repositories. */
import { baseOf, hostOf, type Host, type Repository } from './repository-host.ts';

const FORMS: Readonly<Record<Host, string>> = {
  github: 'commit',
  gitlab: '-/commit',
  gitea: 'commit',
  forgejo: 'commit',
  bitbucket: 'commits',
  'azure-devops': 'commit',
};

/** None where it is not known what serves the repository. */
export function commitLink(repository: Repository | undefined, id: string): string | undefined {
  const host = repository && hostOf(repository);
  return host && `${baseOf(repository)}/${FORMS[host]}/${id}`;
}

/** As people name a revision. */
export function shortId(id: string): string {
  return id.slice(0, 7);
}
