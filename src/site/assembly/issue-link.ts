/** Where a reader writes down what should change: a new issue, filled in as far as the page knows. */
import { baseOf, hostOf, type Host, type Repository } from './repository-host.ts';

export interface Issue {
  readonly title: string;
  /** Markdown. */
  readonly text: string;
}

export function issueLink(repository: Repository | undefined, { title, text }: Issue): string | undefined {
  return issueForm(repository)?.replace(/\{(?:title|text)\}/g, (place) =>
    encodeURIComponent(place === '{title}' ? title : text),
  );
}

/** The same with `{title}` and `{text}` to fill in. */
export function issueForm(repository: Repository | undefined): string | undefined {
  const host = repository && hostOf(repository);
  if (repository === undefined || host === undefined) return undefined;
  const { address, names } = FORMS[host](baseOf(repository));
  return `${address}?${encodeURIComponent(names.title)}={title}&${encodeURIComponent(names.text)}={text}`;
}

interface Form {
  readonly address: string;
  readonly names: { readonly title: string; readonly text: string };
}

const titleAndBody = (url: string): Form => ({
  address: `${url}/issues/new`,
  names: { title: 'title', text: 'body' },
});

const FORMS: Readonly<Record<Host, (url: string) => Form>> = {
  github: titleAndBody,
  gitea: titleAndBody,
  forgejo: titleAndBody,
  gitlab: (url) => ({
    address: `${url}/-/issues/new`,
    names: { title: 'issue[title]', text: 'issue[description]' },
  }),
  bitbucket: (url) => ({ address: `${url}/issues/new`, names: { title: 'title', text: 'content' } }),
  // Work items belong to the project that the repository is in.
  'azure-devops': (url) => ({
    address: `${url.replace(/\/_git\/.*$/, '')}/_workitems/create/Issue`,
    names: { title: '[System.Title]', text: '[System.Description]' },
  }),
};
