/** Recognises an unchanged build with next to nothing imported, and makes the site otherwise. */
import { generatorFingerprint } from '#render/generator.ts';
import { sourcesDigest } from '#render/own-sources.ts';
import { diskTree } from '#source/disk.ts';
import type { ContentTree } from '#model/content-tree.ts';
import { USUAL_MOST_FILES } from '#source/tree.ts';
import { inputFingerprint, type BuildSettings } from './fingerprint.ts';
import { readPublished, writeLedger } from './ledger.ts';
import type { BuildResult, BuildSummary, MakeOptions } from './make-site.ts';
import { publishedSite } from './published-site.ts';
import { healSite, openScratch } from './scratch.ts';
import { sveltiaVersion } from './sveltia.ts';

export interface BuildOptions extends BuildSettings {
  /** The root of the package: where the theme's sources are. */
  readonly root: string;
  /** The folder in whose `src/pages` pages of an adopter's own lie. */
  readonly project: string;
  /** What is kept between builds. */
  readonly cache: string;
  /** The files of the content folder together with those of its sources, where it has some. */
  readonly withSources?: ((tree: ContentTree) => ContentTree) | undefined;
}

/** What is known before a build: fingerprints cost a reading of everything, so each is taken once. */
export interface Outlook {
  readonly generator: string;
  /** Undefined where the build cannot be recognised: the content is missing or not fully readable. */
  readonly inputs: string | undefined;
  /** The files of the content folder, up to the usual limit; undefined where there is no such folder. */
  readonly tree: ContentTree | undefined;
  /** The summary of the last build, where nothing that goes into one has changed since, nor what it published. */
  readonly unchanged: BuildSummary | undefined;
}

/** @param calendarDay what the calendar says; it counts where neither the command line nor the configuration fixes a day */
export function lookAhead(
  { root, project, cache, withSources, ...settings }: BuildOptions,
  calendarDay: string,
): Outlook {
  healSite(settings.out);
  const generator = generatorFingerprint(root);
  const tree = listed(settings.content, withSources);
  const inputs = tree && inputsOf({ generator, root, project, settings }, tree);
  const last = publishedSite(cache, settings.out)?.entry;
  const isSame =
    last?.inputs !== undefined && last.inputs === inputs && (last.isDayFixed || last.today === calendarDay);
  return { generator, inputs, tree, unchanged: isSame ? last.summary : undefined };
}

/** Any result but `built` leaves the published site as it was, byte for byte. */
export async function buildSite(
  { root, project, cache, withSources, ...settings }: BuildOptions,
  { generator, inputs }: Outlook,
  making: Pick<MakeOptions, 'tree' | 'history' | 'today' | 'onProgress'>,
): Promise<BuildResult> {
  const { out } = settings;
  const scratch = openScratch(out);
  try {
    // Checked again, because another build may have finished in the meantime.
    const last = publishedSite(cache, out);
    const published = {
      folder: out,
      pages: last === undefined ? {} : readPublished(cache, out, last.entry.contents),
      files: last?.files ?? new Map<string, never>(),
    };
    const { makeSite } = await import('./make-site.ts');
    const result = await makeSite({ root, project, cache, ...settings }, { ...making, generator, published, scratch });
    if (result.outcome === 'built') {
      const { output, contents, summary, pages, checked } = result;
      const entry = {
        // Content saved in the meantime may or may not be in the site, so the next build must not be skipped.
        inputs: inputsNow({ generator, root, project, settings }, withSources) === inputs ? inputs : undefined,
        output,
        contents,
        today: making.today,
        isDayFixed: settings.askedDay !== undefined || checked.playbook.config.today !== undefined,
        summary,
      };
      writeLedger(cache, out, entry, pages);
    }
    return result;
  } finally {
    scratch.close();
  }
}

interface Makers extends Pick<BuildOptions, 'root' | 'project'> {
  readonly generator: string;
  readonly settings: BuildSettings;
}

function inputsNow(makers: Makers, withSources: BuildOptions['withSources']): string | undefined {
  const tree = listed(makers.settings.content, withSources);
  return tree && inputsOf(makers, tree);
}

function inputsOf({ generator, root, project, settings }: Makers, tree: ContentTree): string | undefined {
  const sources = generator + sourcesDigest(root, project) + sveltiaVersion(tree, [project, root]) + statesIn(tree);
  return inputFingerprint(sources, settings, tree);
}

/** Pages tell what the repositories of sources remember, and lead to their code. */
function statesIn({ sources = [] }: ContentTree): string {
  return sources.map(({ name, state }) => `${name} ${state}`).join('\n');
}

function listed(content: string, withSources: BuildOptions['withSources']): ContentTree | undefined {
  try {
    const tree = diskTree(content, USUAL_MOST_FILES);
    return withSources?.(tree) ?? tree;
  } catch {
    return undefined;
  }
}
