/** Where a new file is written, for each host of repositories: with its text filled in, or as near to it as the host lets one come. */
import type { NewFile } from '#model/new-file.ts';
import { MOST_BYTES } from '../client/new-file-address.ts';
import { baseOf, hostOf, inAddress, type Host, type Repository } from './repository-host.ts';

/** @param path from the content folder */
export function newFile(repository: Repository | undefined, path: string, text: string): NewFile {
  const host = repository && hostOf(repository);
  if (repository === undefined || host === undefined) return { path, text, filled: undefined, place: undefined };
  const steps = [...repository.folder.split('/'), ...path.split('/')].filter(Boolean);
  const form = FORMS[host];
  const to = {
    url: baseOf(repository),
    branch: repository.branch,
    // The name holds no slash: below a folder, GitHub takes one for a folder more.
    folder: steps.slice(0, -1),
    name: steps.at(-1) ?? path,
  };
  const filled = form.filled?.(to, text);
  return { path, text, filled: filled && filled.length <= MOST_BYTES ? filled : undefined, place: form.place(to) };
}

interface To {
  readonly url: string;
  readonly branch: string;
  readonly folder: readonly string[];
  readonly name: string;
}

interface Form {
  /** None on hosts that cannot be told a text. */
  readonly filled?: (to: To, text: string) => string;
  place(to: To): string;
}

const giteaForm: Form = {
  filled: (to, text) => `${below(to, '_new')}?${asked({ filename: to.name, value: text })}`,
  place: (to) => `${below(to, '_new')}?${asked({ filename: to.name })}`,
};

const FORMS: Readonly<Record<Host, Form>> = {
  github: {
    filled: (to, text) => `${below(to, 'new')}?${asked({ filename: to.name, value: text })}`,
    place: (to) => `${below(to, 'new')}?${asked({ filename: to.name })}`,
  },
  gitlab: { place: (to) => `${below(to, '-/new')}?${asked({ file_name: to.name })}` },
  gitea: giteaForm,
  forgejo: giteaForm,
  bitbucket: { place: (to) => `${below(to, 'src')}/` },
  'azure-devops': {
    place: ({ url, branch, folder }) => `${url}?path=/${inAddress(folder)}&version=GB${encodeURIComponent(branch)}`,
  },
};

function below({ url, branch, folder }: To, form: string): string {
  return [url, form, inAddress(branch.split('/')), ...(folder.length === 0 ? [] : [inAddress(folder)])].join('/');
}

function asked(parameters: Readonly<Record<string, string>>): string {
  return new URLSearchParams(parameters).toString();
}
