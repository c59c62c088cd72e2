/**
 * Puts packages for other platforms back into the lockfile: `node scripts/complete-lockfile.ts`.
 *
 * A registry mirror may hold the packages of its own platform only. npm then leaves the others out when it writes the
 * lockfile, and `npm ci` refuses a lockfile without them. Run it after every `npm install` behind such a mirror.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface Locked {
  readonly version: string;
  readonly optional?: boolean;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}

interface Lockfile {
  readonly packages: Record<string, Locked>;
}

const SYSTEMS: Readonly<Record<string, string>> = {
  windows: 'win32',
  win32: 'win32',
  darwin: 'darwin',
  linux: 'linux',
  android: 'android',
  freebsd: 'freebsd',
  openharmony: 'openharmony',
};
const PROCESSORS = ['arm64', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'arm', 'wasm32', 'loong64'];

/** What a package is for, as its name says it: `@oxc-parser/binding-linux-arm64-musl`. */
function platformOf(name: string): Pick<Locked, 'os' | 'cpu' | 'libc'> {
  const words = name.split('/').at(-1)?.split('-') ?? [];
  const os = words.flatMap((word) => SYSTEMS[word] ?? []);
  const cpu = words.filter((word) => PROCESSORS.includes(word));
  const libc = words.flatMap((word) =>
    word === 'musl' || word === 'musleabihf' ? ['musl'] : word === 'gnu' || word === 'gnueabihf' ? ['glibc'] : [],
  );
  return {
    ...(cpu.length > 0 && { cpu }),
    ...(os.length > 0 && { os }),
    ...(libc.length > 0 && os.includes('linux') && { libc }),
  };
}

function missingFrom({ packages }: Lockfile): readonly (readonly [string, Locked])[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies).flatMap(([name, wanted]) => {
      const version = wanted.replace(/^[\^~]/, '');
      const [own, shared] = [`${path}/node_modules/${name}`, `node_modules/${name}`];
      if (packages[own] !== undefined || packages[shared]?.version === version || wanted !== version) return [];
      const entry = { version, ...platformOf(name), ...(dev === true && { dev }), optional: true };
      return [[packages[shared] === undefined ? shared : own, entry] as const];
    }),
  );
}

const FILE = new URL('../package-lock.json', import.meta.url);
const lockfile = JSON.parse(readFileSync(FILE, 'utf8')) as Lockfile;
const missing = missingFrom(lockfile);
const packages = Object.fromEntries(
  Object.entries({ ...lockfile.packages, ...Object.fromEntries(missing) }).toSorted(([a], [b]) => (a < b ? -1 : 1)),
);
writeFileSync(FILE, `${JSON.stringify({ ...lockfile, packages }, null, 2)}\n`);
console.log(
  missing.length === 0
    ? 'Nothing is missing.'
    : `Added ${missing.map(([path]) => path.replace('node_modules/', '')).join(', ')}.`,
);
