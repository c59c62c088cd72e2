/**
 * Makes what the published package holds beside its sources, in `lib/`: the bundled programs, the compiled theme, the
 * licences of the code in both, and what the theme is compiled from. `npm pack` and `npm publish` run it; the same sources give the same bytes.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { PACKAGE_FOLDER, packageFile } from '#cli/package-files.ts';
import { generatorFingerprint } from '#render/generator.ts';
import { ensureTheme } from '#render/theme.ts';
import { readThemePackages } from '#render/theme-packages.ts';
import { bundlePrograms } from './packing/bundle.ts';
import { notice, packagesOf } from './packing/notice.ts';
import { writeThemeSources } from './packing/sources.ts';

const LIB = packageFile('lib');
/** `scripts/fonts.ts` made the theme's fonts from it. */
const FONTS = 'node_modules/@fontsource-variable/inter';

rmSync(LIB, { recursive: true, force: true });
mkdirSync(LIB);
const bundled = await bundlePrograms(packageFile('lib/program'));
const theme = await ensureTheme({
  root: PACKAGE_FOLDER,
  cache: packageFile('.waymark'),
  generator: generatorFingerprint(PACKAGE_FOLDER),
});
cpSync(theme.folder, packageFile('lib/theme'), { recursive: true });
const modules = [...bundled.filter((path) => path.startsWith('node_modules/')), ...readThemePackages(theme.folder)];
const packages = packagesOf(modules);
writeFileSync(packageFile('lib/NOTICE'), notice([...packages, FONTS].toSorted()));
writeThemeSources(packageFile('lib/theme-sources.json.gz'), modules, packages);
