/** Recognises an unchanged build with next to nothing imported, and makes the site otherwise. */
import { existsSync } from 'node:fs';
import { diskTree } from '#source/disk.ts';
import { USUAL_MOST_FILES, type ContentTree } from '#source/tree.ts';
import { filesBelow } from './files-below.ts';
import { generatorFingerprint, inputFingerprint, outputFingerprint, type BuildSettings } from './fingerprint.ts';
import { readLedger, readPublished, writeLedger, type LedgerEntry } from './ledger.ts';
import type { BuildResult, BuildSummary, MakeOptions } from './make-site.ts';

export interface BuildOptions extends BuildSettings {
  /** The root of the package: where the theme's sources are. */
  readonly root: string;
  /** What is kept between builds. */
  readonly cache: string;
}

/** What is known before a build: fingerprints cost a reading of everything, so each is taken once. */
export interface Outlook {
  readonly generator: string;
  /** None where nothing can be recognised: the content is not there, or not all of it can be read. */
  readonly inputs: string | undefined;
  /** What the content folder holds, listed up to the usual limit; none where there is no such folder. */
  readonly tree: ContentTree | undefined;
  /** The last build, as long as nobody touched what it published. */
  readonly last: LedgerEntry | undefined;
  /** Its summary, where nothing that goes into a build has changed since. */
  readonly unchanged: BuildSummary | undefined;
}

/** @param calendarDay what the calendar says; it counts where neither the command line nor the configuration fixes a day */
export function lookAhead({ root, cache, ...settings }: BuildOptions, calendarDay: string): Outlook {
  const generator = generatorFingerprint(root);
  const tree = listed(settings.content);
  const inputs = tree && inputFingerprint(generator, settings, tree);
  const found = readLedger(cache, settings.out);
  const isUntouched = found !== undefined && existsSync(settings.out) && found.output === outputOf(settings.out);
  const last = isUntouched ? found : undefined;
  const isSame = last !== undefined && last.inputs === inputs && (last.isDayFixed || last.today === calendarDay);
  return { generator, inputs, tree, last, unchanged: isSame ? last.summary : undefined };
}

/** Any result but `built` leaves the published site as it was, byte for byte. */
export async function build(
  options: BuildOptions,
  { generator, inputs, last }: Outlook,
  making: Pick<MakeOptions, 'tree' | 'history' | 'today' | 'onProgress'>,
): Promise<BuildResult> {
  const { cache, out } = options;
  const pages = last === undefined ? {} : readPublished(cache, out);
  const { makeSite } = await import('./make-site.ts');
  const result = await makeSite(options, { ...making, generator, published: { folder: out, pages } });
  if (result.outcome === 'built') {
    const { output, summary, pages: made, checked } = result;
    const isDayFixed = options.askedDay !== undefined || checked.playbook.config.today !== undefined;
    writeLedger(cache, out, { inputs, output, today: making.today, isDayFixed, summary }, made);
  }
  return result;
}

function listed(content: string): ContentTree | undefined {
  try {
    return diskTree(content, USUAL_MOST_FILES);
  } catch {
    return undefined;
  }
}

function outputOf(folder: string): string {
  return outputFingerprint(filesBelow(folder));
}
