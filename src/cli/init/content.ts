/** The content that a beginning becomes: its shipped files with the owner, the day and the settings of this playbook. */
import { adoptionOf } from '#check/adoption/adoption.ts';
import type { RawFile } from '#model/content-tree.ts';
import { byPath } from '#source/tree.ts';
import { fillTemplate, scalar } from '../new-entry/fill-template.ts';
import type { Answers } from './answers.ts';
import type { ShippedFile } from './beginning.ts';
import { moveDates } from './move-dates.ts';

const CONFIG = 'playbook.yaml';

interface Around {
  readonly today: string;
  /** What no other playbook has, for the events of its calendars. */
  readonly token: string;
  /** The content folder in its repository; empty where it is the repository itself. */
  readonly folder: string;
}

/** A beginning that was written for a day, or one with places to fill. */
export function contentOf(shipped: readonly ShippedFile[], answers: Answers, around: Around): readonly RawFile[] {
  const config = decoded(shipped.find(({ path }) => path === CONFIG)?.bytes ?? new Uint8Array());
  const day = /^today: (\S+)$/m.exec(config)?.[1];
  const made = shipped.map(({ path, bytes }): readonly [string, string | Uint8Array] => {
    const write = day === undefined ? filled(answers, around) : moved(path, day, around);
    return [write(path), /\.(md|mdx|yaml|csv)$/.test(path) ? write(decoded(bytes)) : bytes];
  });
  const files = new Map(made);
  const settings = day === undefined ? textIn(files, CONFIG) : withoutSettings(textIn(files, CONFIG));
  files.set(CONFIG, `${head(answers, around)}${settings}`);
  const listed = () => [...files].map(inMemory).toSorted(byPath);
  const marks = adoptionOf({ files: listed() }, 0).of;
  if (!/^adoption:/m.test(settings)) files.set(CONFIG, `${textIn(files, CONFIG)}\n${count(marks)}`);
  return listed();
}

function filled({ owner }: Answers, { today }: Around): (text: string) => string {
  if (owner === undefined) throw new Error('This beginning needs an owner');
  const values = { title: owner.title, id: owner.id, owner: `team/${owner.id}`, today };
  return (text) => fillTemplate(text, values);
}

/** Of rituals only the review and links to quarters move: their rules name weekdays, which other dates have to meet. */
function moved(path: string, day: string, { today }: Around): (text: string) => string {
  if (!path.startsWith('rituals/')) return (text) => moveDates(text, day, today);
  return (text) => text.replace(/^reviewed: .*$|\bquarters\/[\w-]+/gm, (found) => moveDates(found, day, today));
}

function head({ name, language, repository, host: served }: Answers, { folder, token }: Around): string {
  const settings = `# What the site is called, where it lives and how it is arranged.\nname: ${scalar(name)}\nlanguage: ${language}\n\n# By this the calendars of readers know its events, whatever it is called and wherever it is. Never change it.\ncalendars: { id: ${token} }\n`;
  if (repository === undefined)
    return `${settings}\n# Where edit links lead, once there is a repository:\n# repository:\n#   url: https://github.com/example/playbook\n#   branch: main\n#   folder: ${folder === '' ? "''" : folder}\n\n`;
  const host = repository.tellsHost || served === undefined ? '' : `  host: ${served}\n`;
  return `${settings}\n# Edit links on every page lead here.\nrepository:\n  url: ${repository.url}\n${host}  branch: main\n  folder: ${folder === '' ? "''" : scalar(folder)}\n\n`;
}

/** What is said anew at the head, and the day that the example shows. */
function withoutSettings(config: string): string {
  return config
    .replace(/^(#.*\n)*name:.*\n/m, '')
    .replace(/^language:.*\n\n?/m, '')
    .replace(/^(#.*\n)*today:.*\n\n?/m, '')
    .replace(/^(#.*\n)*repository:\n( .*\n)+\n?/m, '');
}

function count(marks: number): string {
  return `# Facts that were marked as yours to decide at the beginning; \`waymark adopt\` counts them down.\nadoption: { marks: ${marks} }\n`;
}

function inMemory([path, content]: readonly [string, string | Uint8Array]): RawFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path, size: bytes.length, bytes: () => bytes };
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function textIn(files: ReadonlyMap<string, string | Uint8Array>, path: string): string {
  const content = files.get(path);
  return typeof content === 'string' ? content : '';
}
