/** The code in the `theme` folder, where the configuration allows it. */
import { createHash } from 'node:crypto';
import type { Config } from '#model/config.ts';
import type { ContentTree } from '#model/content-tree.ts';
import type { OwnCode } from '#render/own-code.ts';

/** Also what begins with `_`: components import it. */
const CODE = /^theme\/(components|pages)\//;

export function ownCodeIn({ theme }: Pick<Config, 'theme'>, tree: ContentTree): OwnCode | undefined {
  const code = theme.components ? tree.files.filter(({ path }) => CODE.test(path)) : [];
  if (code.length === 0) return undefined;
  const files = new Map(code.map((file) => [file.path, file.bytes()]));
  const hash = createHash('sha256');
  for (const [path, bytes] of files) hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  return { digest: hash.digest('hex').slice(0, 16), files };
}
