/** Reads the `theme` folder: what is in it, and what is wrong with that. Code is listed and never read. */
import type { Limits } from '#model/config.ts';
import type { RawFile } from '#model/content-tree.ts';
import type { Problem } from '#model/problem.ts';
import { didYouMean } from '#model/suggest.ts';
import type { ThemeFolder } from '#model/theme-folder.ts';
import { parseBody } from '#markdown/parse.ts';
import { decode } from '#source/decode.ts';
import { linkTarget, relative } from '../links.ts';
import { tooLarge } from '../place.ts';
import { fontProblems } from './font.ts';
import { layered, readStylesheet, type Stylesheet } from './stylesheet.ts';
import type { ThemeUse } from './theme-place.ts';

export interface ThemeFile {
  readonly raw: RawFile;
  readonly use: ThemeUse;
}

export interface ReadTheme {
  readonly folder: ThemeFolder;
  /** @param assets the images and documents of the content */
  problems(assets: ReadonlySet<string>): readonly Problem[];
}

export function readTheme(files: readonly ThemeFile[], limits: Limits): ReadTheme {
  const problems: Problem[] = [];
  const sheets = new Map<string, Stylesheet>();
  let greeting: ThemeFolder['greeting'];
  for (const { raw, use } of files) {
    const most = use === 'font' ? limits.assetBytes : limits.fileBytes;
    if (use === 'code') continue;
    if (raw.size > most) problems.push(tooLarge(raw, most));
    else if (use === 'font') problems.push(...fontProblems(raw));
    else {
      const source = decode(raw);
      if ('rule' in source) problems.push(source);
      else if (use === 'stylesheet') sheets.set(raw.path, readStylesheet(source));
      else {
        const { problems: inText, ...body } = parseBody({
          file: raw.path,
          text: source.text,
          bodyStart: 0,
          format: 'md',
        });
        problems.push(...inText);
        greeting = body;
      }
    }
  }
  const named = (use: ThemeUse) => new Set(files.filter((file) => file.use === use).map(({ raw }) => raw.path));
  const folder = { fonts: named('font'), stylesheets: named('stylesheet'), code: named('code'), greeting };
  return {
    folder,
    problems: (assets) => [
      ...problems,
      ...[...sheets].flatMap(([file, sheet]) => [
        ...sheet.problems,
        ...missingFiles(file, sheet, new Set([...assets, ...folder.fonts])),
      ]),
    ],
  };
}

/**
 * A stylesheet as it is served, and the files that it loads.
 * @throws where the file has changed since it was checked
 */
export function publishableStylesheet(file: RawFile): { readonly css: string; readonly loads: readonly string[] } {
  const source = decode(file);
  if ('rule' in source) throw changed(file, source);
  const { addresses, problems } = readStylesheet(source);
  if (problems[0] !== undefined) throw changed(file, problems[0]);
  return { css: layered(source.text), loads: addresses.flatMap(({ url }) => fileAt(url, file.path) ?? []) };
}

/** @throws where the file has changed since it was checked */
export function publishableFont(file: RawFile): Uint8Array {
  const [problem] = fontProblems(file);
  if (problem !== undefined) throw changed(file, problem);
  return file.bytes();
}

function changed({ path }: RawFile, { message }: Problem): Error {
  return new Error(`\`${path}\` changed while the site was built: ${message}`);
}

function missingFiles(file: string, sheet: Stylesheet, there: ReadonlySet<string>): readonly Problem[] {
  return sheet.addresses.flatMap(({ url, location }) => {
    const target = fileAt(url, file);
    if (target !== undefined && there.has(target)) return [];
    const wanted =
      target === undefined
        ? undefined
        : didYouMean(
            relative(file, target),
            [...there].map((each) => relative(file, each)),
          );
    return {
      rule: 'theme/stylesheet' as const,
      message: `Unexpected address \`${url}\`, expected an image or a font of the content folder`,
      hint: wanted ?? 'Correct the path; it starts from the folder of the stylesheet.',
      location,
    };
  });
}

function fileAt(url: string, from: string): string | undefined {
  const target = linkTarget(url.replace(/[?#].*$/s, ''), from);
  return target.leads === 'inside' ? target.file : undefined;
}
