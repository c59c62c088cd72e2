/** Where a form reads and writes: the repository, by the host that serves it. */
import type { FormConfig } from '#model/form-config.ts';
import { baseOf, hostOf, type Repository } from '../assembly/repository-host.ts';

export interface Backend {
  /** As Sveltia CMS reads it. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** The one place outside of the site that the page may ask. */
  readonly asks: string;
}

/** None where Sveltia CMS does not know the host, or nothing tells it. */
export function backendOf(repository: Repository | undefined, { signIn }: FormConfig): Backend | undefined {
  const host = repository && hostOf(repository);
  if (repository === undefined || (host !== 'github' && host !== 'gitlab')) return undefined;
  const { origin, pathname } = new URL(baseOf(repository));
  const common = {
    repo: pathname.replace(/^\/+/, ''),
    branch: repository.branch,
    commit_messages: {
      create: 'Add {{collection}} “{{slug}}”',
      update: 'Edit {{collection}} “{{slug}}”',
      delete: 'Remove {{collection}} “{{slug}}”',
    },
  };
  return host === 'github' ? github(origin, common, signIn) : gitlab(origin, common, signIn);
}

type SignIn = FormConfig['signIn'];

function github(origin: string, common: object, { proxy }: SignIn): Backend {
  const isOwn = origin !== 'https://github.com';
  return {
    settings: {
      name: 'github',
      ...common,
      ...(isOwn && { api_root: `${origin}/api/v3`, graphql_api_root: `${origin}/api/graphql` }),
      ...(proxy !== undefined && { base_url: proxy.replace(/\/$/, '') }),
      auth_methods: proxy === undefined ? ['token'] : ['oauth', 'token'],
    },
    asks: isOwn ? origin : 'https://api.github.com',
  };
}

function gitlab(origin: string, common: object, { application }: SignIn): Backend {
  const isOwn = origin !== 'https://gitlab.com';
  return {
    settings: {
      name: 'gitlab',
      ...common,
      ...(isOwn && { api_root: `${origin}/api/v4`, graphql_api_root: `${origin}/api/graphql`, base_url: origin }),
      ...(application !== undefined && { auth_type: 'pkce', app_id: application }),
      auth_methods: application === undefined ? ['token'] : ['oauth', 'token'],
    },
    asks: origin,
  };
}
