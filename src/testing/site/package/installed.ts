/** Packs Waymark and installs it, without a network, where nothing of this repository is near. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGE_FOLDER, packageFile } from '#cli/package-files.ts';

export interface Installed {
  /** The folder of the adopter's project. */
  readonly project: string;
  readonly tarball: string;
  readonly seconds: { readonly packing: number; readonly installing: number };
  /** By whom: npm from its cache, or by hand where the cache lacks a package. */
  readonly by: 'npm' | 'hand';
  remove(): void;
}

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Spaces, quotes and letters that are special in addresses, shells or patterns. */
const FOLDER = `odd a'b"c #1 100% é`;

export function packAndInstall(): Installed {
  const home = mkdtempSync(join(tmpdir(), 'waymark-package-'));
  const packing = seconds(() => pack(home));
  const [tarball = ''] = globSync('*.tgz', { cwd: home }).map((name) => join(home, name));
  const project = join(home, FOLDER);
  mkdirSync(project);
  const start = performance.now();
  const isByNpm = installByNpm(project, tarball);
  if (!isByNpm) installByHand(project, tarball);
  const installing = (performance.now() - start) / 1000;
  return {
    project,
    tarball,
    seconds: { packing, installing },
    by: isByNpm ? 'npm' : 'hand',
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

/** Into a folder; with its `prepack`. */
export function pack(folder: string): void {
  const { status, stdout, stderr } = npm(['pack', '--pack-destination', folder], PACKAGE_FOLDER);
  if (status !== 0) throw new Error(`Packing failed:\n${stdout}${stderr}`);
}

/** With a lockfile that says of each package what ours says, so that npm asks nobody. */
function installByNpm(project: string, tarball: string): boolean {
  const file = `file:${tarball}`;
  writeManifest(project, { waymark: file });
  const own = manifest();
  const waymark = { version: own.version, resolved: file, dependencies: own.dependencies, bin: own.bin };
  const packages = {
    '': { name: 'playbook', dependencies: { waymark: file } },
    'node_modules/waymark': waymark,
    ...Object.fromEntries(neededPackages()),
  };
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify({ name: 'playbook', lockfileVersion: 3, packages }));
  const isInstalled = npm(['ci', '--offline'], project).status === 0;
  if (!isInstalled) rmSync(join(project, 'node_modules'), { recursive: true, force: true });
  return isInstalled;
}

function installByHand(project: string, tarball: string): void {
  const modules = join(project, 'node_modules');
  const own = join(modules, 'waymark');
  mkdirSync(own, { recursive: true });
  spawnSync('tar', ['--extract', '--gzip', '--file', tarball, '--strip-components', '1', '--directory', own]);
  for (const [path] of neededPackages())
    if (existsSync(packageFile(path))) cpSync(packageFile(path), join(project, path), { recursive: true });
  mkdirSync(join(modules, '.bin'));
  symlinkSync('../waymark/src/cli/waymark.js', join(modules, '.bin/waymark'));
}

/**
 * What is installed with the package, by its path: what its dependencies ask for, with their builds for this machine. Its own
 * optional dependency is left out, as on a machine that has no build of it.
 */
function neededPackages(): readonly (readonly [string, Locked])[] {
  // npm writes it.
  const lock = JSON.parse(readFileSync(packageFile('package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const found = new Map<string, Locked>();
  const add = (name: string, from: string): void => {
    const path = placesOf(name, from).find((place) => place in lock.packages);
    const locked = path === undefined ? undefined : lock.packages[path];
    if (path === undefined || locked === undefined || found.has(path)) return;
    found.set(path, locked);
    for (const each of Object.keys({ ...locked.dependencies, ...locked.optionalDependencies })) add(each, path);
  };
  for (const name of Object.keys(manifest().dependencies)) add(name, '');
  return [...found];
}

/** Where a package that another one asks for may lie, nearest first. */
function placesOf(name: string, from: string): readonly string[] {
  const above = [...from.matchAll(/(?<=\/)node_modules\//g)].map(({ index }) => from.slice(0, index)).reverse();
  return [...(from === '' ? [] : [`${from}/`]), ...above, ''].map((folder) => `${folder}node_modules/${name}`);
}

export function manifest() {
  return JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as {
    readonly version: string;
    readonly bin: Readonly<Record<string, string>>;
    readonly dependencies: Readonly<Record<string, string>>;
  };
}

export function writeManifest(project: string, dependencies: Readonly<Record<string, string>>): void {
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'playbook', private: true, dependencies }));
}

function npm(typed: readonly string[], cwd: string) {
  return spawnSync('npm', typed, { cwd, encoding: 'utf8', env: { ...process.env, npm_config_loglevel: 'error' } });
}

function seconds(act: () => void): number {
  const start = performance.now();
  act();
  return (performance.now() - start) / 1000;
}
