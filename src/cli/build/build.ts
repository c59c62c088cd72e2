/** Recognises an unchanged build with next to nothing imported, and makes the site otherwise. */
import { generatorFingerprint, inputFingerprint, outputFingerprint, type BuildSettings } from './fingerprint.ts';
import { readLedger, readPublished, writeLedger, type LedgerEntry } from './ledger.ts';
import type { BuildResult, BuildSummary, MakeOptions } from './make-site.ts';

export interface BuildOptions extends BuildSettings {
  /** The root of the package: where the theme's sources are. */
  readonly root: string;
  /** What is kept between builds. */
  readonly cache: string;
}

/** The summary of the last build, where the inputs and what it published are still the same. */
export function unchanged({ root, cache, ...settings }: BuildOptions): BuildSummary | undefined {
  const last = intactBuild(cache, settings.out);
  return last?.inputs === inputFingerprint(generatorFingerprint(root), settings) ? last.summary : undefined;
}

/** Any result but `built` leaves the published site as it was, byte for byte. */
export async function build(
  options: BuildOptions,
  making: Pick<MakeOptions, 'tree' | 'onProgress'>,
): Promise<BuildResult> {
  const { root, cache, ...settings } = options;
  const generator = generatorFingerprint(root);
  const inputs = inputFingerprint(generator, settings);
  const pages = intactBuild(cache, options.out) === undefined ? {} : readPublished(cache, options.out);
  const { makeSite } = await import('./make-site.ts');
  const result = await makeSite(options, { ...making, generator, published: { folder: options.out, pages } });
  const output = result.outcome === 'built' ? outputFingerprint(options.out) : undefined;
  if (result.outcome === 'built' && output !== undefined) {
    writeLedger(cache, options.out, { inputs, output, summary: result.summary }, result.pages);
  }
  return result;
}

/** What is known of the last build, as long as nobody touched what it published. */
function intactBuild(cache: string, out: string): LedgerEntry | undefined {
  const last = readLedger(cache, out);
  return last?.output === outputFingerprint(out) ? last : undefined;
}
