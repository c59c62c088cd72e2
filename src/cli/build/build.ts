/** Recognises an unchanged build with next to nothing imported, and makes the site otherwise. */
import { inputFingerprint, outputFingerprint, type BuildSettings } from './fingerprint.ts';
import { readLedger, writeLedger } from './ledger.ts';
import type { BuildResult, BuildSummary, MakeOptions } from './make-site.ts';

export interface BuildOptions extends BuildSettings {
  /** The root of the package: where the theme's sources are. */
  readonly root: string;
  /** What is kept between builds. */
  readonly cache: string;
}

/** The summary of the last build, where the inputs and what it published are still the same. */
export function unchanged({ root, cache, ...settings }: BuildOptions): BuildSummary | undefined {
  const last = readLedger(cache, settings.out);
  if (last === undefined || last.output !== outputFingerprint(settings.out)) return undefined;
  return last.inputs === inputFingerprint(root, settings) ? last.summary : undefined;
}

/** Any result but `built` leaves the published site as it was, byte for byte. */
export async function build(options: BuildOptions, making: MakeOptions): Promise<BuildResult> {
  const { root, cache, ...settings } = options;
  const inputs = inputFingerprint(root, settings);
  const { makeSite } = await import('./make-site.ts');
  const result = await makeSite(options, making);
  const output = result.outcome === 'built' ? outputFingerprint(options.out) : undefined;
  if (result.outcome === 'built' && output !== undefined) writeLedger(cache, options.out, { inputs, output, summary: result.summary });
  return result;
}
