/** What the CI files of a repository are made for. Folders and branches have plain names: see `isPlainName`. */

export const CI_HOSTS = ['github', 'gitlab'] as const;
export type CiHost = (typeof CI_HOSTS)[number];

/** `pages` of the code host, a `host` of one's own, or nowhere. */
export const PUBLISHERS = ['pages', 'host', 'none'] as const;
export type Publisher = (typeof PUBLISHERS)[number];

export interface CiChoices {
  readonly host: CiHost;
  /** A repository that depends on the package, or a copy of the template with npm scripts. */
  readonly form: 'package' | 'clone';
  /** The folder with `package.json`, from the root of the repository; empty where it is the root. */
  readonly folder: string;
  /** The content folder, from there. */
  readonly content: string;
  /** The branch that is published. GitLab knows it by itself. */
  readonly branch: string;
  readonly publish: Publisher;
  /** Whether each owner gets an issue a month with what is due for review. */
  readonly issues: boolean;
}

export const USUAL_CHOICES = {
  folder: '',
  content: 'content',
  branch: 'main',
  publish: 'pages',
  issues: false,
} as const satisfies Partial<CiChoices>;

/** A command of Waymark as a step of this repository runs it. */
export function commandIn({ form, content }: CiChoices, name: string, ...typed: readonly string[]): string {
  const options = [...typed, ...(content === USUAL_CHOICES.content ? [] : [`--content ${content}`])];
  const words =
    form === 'package' ? ['npx waymark', name] : [`npm run --silent ${name}`, ...(options.length > 0 ? ['--'] : [])];
  return [...words, ...options].join(' ');
}

/** The words after `waymark ci` that make the same files again. */
export function wordsOf({ host, content, branch, publish, issues }: CiChoices): readonly string[] {
  const usual = USUAL_CHOICES;
  return [
    host,
    ...(content === usual.content ? [] : ['--content', content]),
    ...(branch === usual.branch ? [] : ['--branch', branch]),
    ...(publish === usual.publish ? [] : ['--publish', publish]),
    ...(issues ? ['--issues'] : []),
  ];
}

/** A path from the root of the repository to something in the folder of `package.json`. */
export function below({ folder }: Pick<CiChoices, 'folder'>, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

/** Whether a folder or a branch is called so that a shell, YAML and a condition of a workflow all take the name as it is. */
export function isPlainName(name: string): boolean {
  return /^[\p{L}\p{N}._/@+-]+$/u.test(name) && !/^[-@+]/.test(name);
}
