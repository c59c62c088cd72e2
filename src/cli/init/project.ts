/** Everything that a new playbook is made of beside its content: npm, git, a README, CI, settings of editors. */
import { kinds } from '#areas/kinds.ts';
import { knownIds } from '#editor/known-ids.ts';
import { editorSchemas } from '#editor/schema-files.ts';
import { SCHEMA_FOLDER } from '#editor/schema-place.ts';
import { editorSettings, SETTINGS_FILE } from '#editor/settings.ts';
import { loadPlaybook } from '#load/load.ts';
import { slug } from '#load/slug.ts';
import type { RawFile } from '#model/content-tree.ts';
import { CI_HOSTS, isPlainName, USUAL_CHOICES } from '../ci-files/choices.ts';
import { ciFiles } from '../ci-files/ci-files.ts';
import { planned } from '../ci-files/plan.ts';
import type { Answers } from './answers.ts';
import { withIgnored } from './ignored.ts';
import { completedPackage, newPackage } from './package-json.ts';
import { readmeOf } from './readme.ts';

export interface Place {
  /** From the root of the repository to the folder with `package.json`; empty where it is the root. */
  readonly folder: string;
  /** From there to the content; `.` where it is the same. */
  readonly content: string;
  /** The text of a file of the repository. */
  read(path: string): string | undefined;
}

export interface Project {
  /** By path from the root of the repository. */
  readonly fresh: ReadonlyMap<string, string>;
  /** Files that are there and are added to. */
  readonly changed: ReadonlyMap<string, string>;
  /** CI files of another hand, which stay. */
  readonly foreign: readonly string[];
}

/** @param content the files of the content folder */
export function projectAround(answers: Answers, content: readonly RawFile[], version: string, place: Place): Project {
  const fresh = new Map<string, string>();
  const changed = new Map<string, string>();
  const put = (path: string, make: (present: string | undefined) => string) => {
    const present = place.read(path);
    const text = make(present);
    if (present === undefined) fresh.set(path, text);
    else if (present !== text) changed.set(path, text);
  };
  const own = (path: string) => joined(place.folder, path);
  const name = slug(answers.name) || 'playbook';
  put(own('package.json'), (text) =>
    text === undefined ? newPackage(name, version) : completedPackage(text, version),
  );
  put(own('.gitignore'), (text) => withIgnored(text ?? ''));
  put(own('README.md'), (text) => text ?? readmeOf(answers, place.content));
  const inRepository = joined(place.folder, place.content);
  const ids = knownIds(loadPlaybook({ files: content, problems: [] }, kinds).playbook);
  for (const [file, text] of editorSchemas({ kinds, ids, content: inRepository, version }))
    put(`${SCHEMA_FOLDER}/${file}`, () => text);
  put(SETTINGS_FILE, (text) => editorSettings(text, kinds, inRepository));
  const ci = ciOf(answers, place);
  for (const { path, text, step } of ci) if (step === 'create' || step === 'update') put(path, () => text);
  const foreign = ci.filter(({ step }) => step === 'foreign' || step === 'changed').map(({ path }) => path);
  return { fresh, changed, foreign };
}

/** None for hosts, and for names of folders, that `waymark ci` does not write for either. */
function ciOf({ host }: Answers, { folder, content, read }: Place) {
  const ciHost = CI_HOSTS.find((each) => each === host);
  const isPlain = (folder === '' || isPlainName(folder)) && isPlainName(content);
  if (ciHost === undefined || !isPlain) return [];
  return planned(ciFiles({ ...USUAL_CHOICES, host: ciHost, form: 'package', folder, content }), read);
}

/** A path below another, either of which may be nothing. */
export function joined(...steps: readonly string[]): string {
  return steps.filter((step) => step !== '' && step !== '.').join('/');
}
