/** The versions that a ladder has declared, and how it stood when it first declared each. */
import type { Entry } from '#model/entry.ts';
import type { History } from '#model/history.ts';
import type { Playbook } from '#model/playbook.ts';
import { contractOf, type Contract } from '../diff/contract.ts';
import { formerFiles } from './former-files.ts';

export interface Release {
  readonly version: string;
  /** The day on which it was written down; none for what is not kept yet, and for what another ladder took the place of. */
  readonly released: string | undefined;
  /** Who asks for it in that version: the ladder, or the one that it supersedes. */
  readonly entry: Entry<'ladder'>;
  /** The content around it at that time, so that what it shares is as it was. */
  readonly playbook: Playbook;
  readonly contract: Contract;
}

/**
 * From the newest to the oldest, one after the other as they are asked for: reading the past takes time. A revision in which
 * the ladder could not be read is passed over. The last is the ladder that the first version supersedes, where there is one.
 */
export function* releasesOf(ladder: Entry<'ladder'>, history: History, playbook: Playbook): Generator<Release> {
  const seen = new Set<string>();
  let held: Release | undefined;
  const files = [ladder.file, ...formerFiles(ladder, history)];
  for (const { id, date, file } of files.flatMap((each) => history.revisionsOf(each, 'version'))) {
    const then = history.at({ id }, 'ladder', 'behaviours');
    const former = then.entriesOf('ladder').find((each) => each.file === file);
    if (former === undefined) continue;
    const { version } = former.data;
    // Of several revisions with one version, the first is the release.
    if (held !== undefined && held.version !== version) yield held;
    if (seen.has(version) && held?.version !== version) {
      held = undefined;
      continue;
    }
    seen.add(version);
    held = release(former, then, date);
  }
  if (held !== undefined) yield held;
  const superseded = supersededBy(held?.entry ?? ladder, held?.playbook ?? playbook);
  if (superseded !== undefined) yield superseded;
}

export function presentRelease(ladder: Entry<'ladder'>, playbook: Playbook): Release {
  return release(ladder, playbook, undefined);
}

function supersededBy(ladder: Entry<'ladder'>, playbook: Playbook): Release | undefined {
  const { supersedes } = ladder.data;
  const found = playbook.resolve(supersedes, ['ladder']);
  return found === undefined || found === ladder ? undefined : release(found, playbook, undefined);
}

function release(entry: Entry<'ladder'>, playbook: Playbook, released: string | undefined): Release {
  let contract: Contract | undefined;
  return {
    version: entry.data.version,
    released,
    entry,
    playbook,
    get contract() {
      contract ??= contractOf(entry, playbook);
      return contract;
    },
  };
}
