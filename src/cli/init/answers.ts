/** What `waymark init` has to know: taken from what was typed, asked for at a terminal, or by a plain rule. */
import { chosen } from '#model/chosen.ts';
import { configSchema } from '#model/config.ts';
import { isId } from '#model/fields.ts';
import { KnownError } from '#model/known-error.ts';
import { slug } from '#load/slug.ts';
import type { Io } from '../io.ts';
import type * as Terminal from '../new-entry/ask.ts';
import { BEGINNINGS, type Beginning } from './beginning.ts';
import { baseOf, hostOf, type Host } from '#site/assembly/repository-host.ts';

const HOSTS: readonly Host[] = ['github', 'gitlab', 'bitbucket', 'azure-devops'];
const NO_HOST = 'none of them';

export interface Answers {
  readonly name: string;
  readonly language: string;
  readonly repository: Repository | undefined;
  /** What serves it; nothing where that is unknown, or none that Waymark knows. */
  readonly host: Host | undefined;
  /** None where the content names its owners. */
  readonly owner: Owner | undefined;
  readonly beginning: Beginning;
}

export interface Repository {
  readonly url: string;
  /** Whether the address says what serves it. */
  readonly tellsHost: boolean;
}

export interface Owner {
  /** The end of its reference, `team/<id>`. */
  readonly id: string;
  readonly title: string;
}

export interface TypedAnswers {
  readonly name: string | undefined;
  readonly language: string | undefined;
  readonly repository: string | undefined;
  readonly host: string | undefined;
  readonly owner: string | undefined;
  readonly beginning: string | undefined;
  /** Whether what is not typed is taken as suggested. */
  readonly yes: boolean;
}

/** @param suggested the address that git knows, where the folder has one */
export async function answersFrom(
  typed: TypedAnswers,
  suggested: string | undefined,
  io: Pick<Io, 'isInteractive'>,
): Promise<Answers> {
  const ask = io.isInteractive && !typed.yes ? await import('../new-entry/ask.ts') : undefined;
  const beginning = beginningOf(typed.beginning ?? (await askedBeginning(ask)) ?? 'small');
  const name = (typed.name ?? (await askedName(ask)) ?? 'Engineering playbook').trim();
  refuse('--name', nameFault(name));
  const language = typed.language ?? (await ask?.askChoice('Which language do you write in?', ['en', 'de'])) ?? 'en';
  refuse('--language', languageFault(language));
  const address = typed.repository ?? (await askedRepository(ask, suggested)) ?? suggested ?? '';
  refuse('--repository', addressFault(address));
  const repository = address === '' ? undefined : { url: baseOf({ url: address }) };
  const told = repository === undefined ? undefined : hostOf(repository);
  const host = hostNamed(typed.host ?? told ?? (await askedHost(ask)));
  const owner = beginning.name === 'whole' ? undefined : ownerFrom(await ownerOf(typed, ask));
  return {
    name,
    language,
    repository: repository === undefined ? undefined : { ...repository, tellsHost: told === host },
    host,
    owner,
    beginning,
  };
}

function askedName(ask: typeof Terminal | undefined): Promise<string> | undefined {
  return ask?.askText({ message: 'What is it called?', suggestion: 'Engineering playbook', fault: nameFault });
}

async function ownerOf({ owner, yes }: TypedAnswers, ask: typeof Terminal | undefined): Promise<string> {
  if (owner !== undefined) return owner;
  const fault = (typed: string) => (slug(typed) === '' ? 'A team needs a name' : undefined);
  const asked = await ask?.askText({ message: 'Which team owns it? Its name, such as Platform', fault });
  return asked ?? (yes ? 'team/engineering' : missingOwner());
}

function askedRepository(
  ask: typeof Terminal | undefined,
  suggestion: string | undefined,
): Promise<string> | undefined {
  const message = 'Where is its repository, as a browser shows it? Empty if there is none yet';
  return ask?.askText({ message, suggestion, fault: addressFault });
}

function askedHost(ask: typeof Terminal | undefined): Promise<string> | undefined {
  return ask?.askChoice('What serves the repository? CI files are written for GitHub and GitLab', [...HOSTS, NO_HOST]);
}

async function askedBeginning(ask: typeof Terminal | undefined): Promise<string | undefined> {
  const choices = BEGINNINGS.map(({ name, about }) => `${name}: ${about}`);
  return (await ask?.askChoice('How do you want to begin?', choices))?.split(':')[0];
}

function beginningOf(typed: string): Beginning {
  return chosen('beginning', typed, BEGINNINGS, ({ name }) => name);
}

/** `team/platform`, `platform` or `Platform`. */
function ownerFrom(typed: string): Owner {
  const name = typed.trim().replace(/^team\//, '');
  const id = slug(name);
  if (id === '' || name.includes('/'))
    throw new KnownError(
      `Unexpected owner \`${typed}\`, expected a team`,
      'Write its name or its id, such as `--owner platform`.',
    );
  return { id, title: isId(name) ? titleFrom(name) : name };
}

/** `data-platform` becomes `Data platform`. */
function titleFrom(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function hostNamed(typed: string | undefined): Host | undefined {
  return typed === undefined || typed === NO_HOST ? undefined : chosen('host', typed, HOSTS, (each) => each);
}

function missingOwner(): never {
  throw new KnownError(
    'Missing `--owner`, expected the team that keeps the playbook true',
    'Write `waymark init --owner <team>`, or `waymark init --yes` for what is suggested.',
  );
}

function refuse(option: string, fault: string | undefined): void {
  if (fault !== undefined) throw new KnownError(`${fault}, in \`${option}\``);
}

function nameFault(name: string): string | undefined {
  return configSchema.shape.name.safeParse(name.trim()).success
    ? undefined
    : `Unexpected name \`${name}\`, expected one line of text`;
}

function languageFault(language: string): string | undefined {
  return configSchema.shape.language.safeParse(language).success
    ? undefined
    : `Unexpected language \`${language}\`, expected a language tag, such as \`en\` or \`de-CH\``;
}

function addressFault(address: string): string | undefined {
  if (address === '') return undefined;
  const { success } = configSchema.shape.repository.safeParse({ url: address });
  return success
    ? undefined
    : `Unexpected address \`${address}\`, expected one that a browser opens, such as \`https://github.com/example/playbook\``;
}
