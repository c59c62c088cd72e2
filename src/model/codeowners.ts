/** The CODEOWNERS file of the repository around the content, where there is one. */
export interface CodeownersFile {
  /** From the content folder: `../.github/CODEOWNERS`. */
  readonly path: string;
  readonly text: string;
  /** The content folder from the root of the repository, `content`; empty where it is the root. */
  readonly contentFolder: string;
}

/** Where forges look for it, from the root. */
export const CODEOWNERS_PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'] as const;
