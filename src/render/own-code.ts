/** Code of an adopter's own that a theme is compiled with: components and page templates in the place of others. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replacingName } from '#model/replacement.ts';

/** Where in the scratch folder code of an adopter's own is copied to. */
export const OWN_CODE = 'own';

export interface OwnCode {
  /** The same digest means the same code. */
  readonly digest: string;
  /** The bytes of each file by its path in the content folder, `theme/components/Callout.astro`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The digest of a theme, which serves no other generator and no other code. */
export function themeDigest(generator: string, own: Pick<OwnCode, 'digest'> | undefined): string {
  return own === undefined ? generator : `${generator}-${own.digest}`;
}

/** What a theme has to be compiled with: nothing, where no file replaces one of its own. */
export function replacingCode(own: OwnCode | undefined): OwnCode | undefined {
  return own && [...own.files.keys()].some((path) => replacingName(path) !== undefined) ? own : undefined;
}

/** Compiled as a copy: what it imports from elsewhere in the content would change unnoticed. */
export function writeOwnCode(folder: string, { files }: OwnCode): void {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
