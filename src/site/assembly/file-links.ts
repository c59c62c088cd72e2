/** Where a file is edited or shown, in the repository that it is of: that of the content, or that of a source. */
import type { Config } from '#model/config.ts';
import { inSource } from '#model/source-place.ts';
import { editLink } from './edit-link.ts';
import { baseOf, hostOf, inAddress, type Host, type Repository } from './repository-host.ts';

type Repositories = Pick<Config, 'repository' | 'sources'>;

/** The repository that a file is of. */
export function repositoryOf({ repository, sources }: Repositories, file: string): Repository | undefined {
  const place = inSource(file);
  if (place === undefined || !Object.hasOwn(sources, place.source)) return repository;
  return sources[place.source]?.repository;
}

/** @param line where the editor opens, on hosts that can be told */
export function editAddress(config: Repositories, file: string, line?: number): string | undefined {
  const place = inSource(file);
  const isOfSource = place !== undefined && Object.hasOwn(config.sources, place.source);
  return editLink(repositoryOf(config, file), isOfSource ? place.path : file, line);
}

/** Where the host shows a file or a folder of a source that has no page here. */
export function codeAddress({ sources }: Repositories, source: string, path: string): string | undefined {
  const repository = Object.hasOwn(sources, source) ? sources[source]?.repository : undefined;
  const host = repository && hostOf(repository);
  if (repository === undefined || host === undefined) return undefined;
  const steps = [...repository.folder.split('/'), ...path.split('/')].filter(Boolean);
  const to = { url: baseOf(repository), branch: inAddress(repository.branch.split('/')), path: inAddress(steps) };
  return SHOWN[host](to, /\.\w+$/.test(path) ? 'blob' : 'tree');
}

interface To {
  readonly url: string;
  readonly branch: string;
  readonly path: string;
}

/** Some tell files from folders by the address, and lead on where it is the other; a name without an ending is taken for a folder. */
const SHOWN: Readonly<Record<Host, (to: To, as: 'blob' | 'tree') => string>> = {
  github: ({ url, branch, path }, as) => `${url}/${as}/${branch}/${path}`,
  gitlab: ({ url, branch, path }, as) => `${url}/-/${as}/${branch}/${path}`,
  gitea: ({ url, branch, path }) => `${url}/src/branch/${branch}/${path}`,
  forgejo: ({ url, branch, path }) => `${url}/src/branch/${branch}/${path}`,
  bitbucket: ({ url, branch, path }) => `${url}/src/${branch}/${path}`,
  'azure-devops': ({ url, branch, path }) => `${url}?path=/${path}&version=GB${branch}`,
};
