/** `waymark stale`: which pages ask for a review, and whose they are. */
import { Temporal } from 'temporal-polyfill';
import { kinds } from '#areas/kinds.ts';
import { historyFor, viewFor } from '#load/audience.ts';
import { loadPlaybook } from '#load/load.ts';
import { chosen } from '#model/chosen.ts';
import { EXIT } from '#model/command.ts';
import { entryKey } from '#model/entry.ts';
import { KnownError } from '#model/known-error.ts';
import { lastDayWithin, reviewsAsked, reviewsAYear } from '#model/reviews.ts';
import { OWNER_KINDS } from '#model/schema.ts';
import { didYouMean } from '#model/suggest.ts';
import type { View } from '#model/playbook.ts';
import { plainCode } from '#markdown/code-block.ts';
import { siteContext } from '#site/assembly/context.ts';
import { siteTools } from '#site/assembly/tools.ts';
import { defineCommand } from '../command.ts';
import { contentFolder, contentOptions, dayOf, readContent, readHistory, shownFile } from '../content-options.ts';
import { ics } from '../stale/calendar.ts';
import type { StaleFormat } from '../stale/format.ts';
import { json } from '../stale/json.ts';
import { markdown } from '../stale/markdown.ts';
import { pretty } from '../stale/pretty.ts';

const FORMATS: readonly StaleFormat[] = [pretty, json, markdown, ics];

export const stale = defineCommand({
  about: 'List the pages that ask for a review, by owner: overdue, due soon, or referring to what has changed since.',
  parameters: [],
  options: {
    ...contentOptions,
    owner: { value: '<ref>', about: 'What this one keeps true only, such as team/platform.' },
    within: { value: '<duration>', about: 'How far ahead a review counts as due soon.', fallback: 'P30D' },
    format: {
      value: '<format>',
      about: `How to print: ${FORMATS.map(({ name, about }) => `${name} (${about})`).join(', ')}.`,
      fallback: 'pretty',
    },
  },
  run(given, io) {
    const format = chosen('format', given.format, FORMATS, ({ name }) => name);
    const folder = contentFolder(given.content, io);
    const today = dayOf(given.today, folder.path, io);
    const until = untilOf(given.within, today);
    const { playbook } = loadPlaybook(readContent(folder), kinds);
    const view = viewFor(playbook, 'restricted');
    const history = historyFor(readHistory(folder, kinds, io), 'restricted', playbook);
    const owner = given.owner === undefined ? undefined : ownerIn(view, given.owner);
    const isTheirs = (own: unknown) => owner === undefined || own === owner;
    const asked = reviewsAsked(view, { today, until }, history).filter((each) => isTheirs(each.owner));
    const theirs = view.entries.filter(({ data }) => isTheirs(view.resolve(data.owner, OWNER_KINDS)));
    const context = siteContext(view, { kinds, today, history });
    const tools = { ...siteTools(context, plainCode), shown: (file: string) => shownFile(folder, file) };
    if (history.gap !== undefined)
      io.err.write('! Only a part of the past is here (a shallow clone): changes before that are not counted.\n');
    if (playbook.faulty.some(({ isAwaited }) => isAwaited !== true))
      io.err.write('! Some entries cannot be read and are left out; `waymark check` says why.\n');
    io.out.write(format.print({ asked, span: { today, until }, owner, aYear: reviewsAYear(theirs) }, tools));
    return Promise.resolve(asked.some(({ why }) => why === 'overdue') ? EXIT.findings : EXIT.clean);
  },
});

/** @throws KnownError for what is no span of time that lies ahead */
function untilOf(typed: string, today: string): string {
  try {
    if (Temporal.Duration.from(typed).sign >= 0) return lastDayWithin(today, typed);
  } catch {
    // Told below.
  }
  throw new KnownError(`Unexpected \`--within ${typed}\`, expected a duration, such as \`P30D\` or \`P2M\``);
}

function ownerIn(view: View, typed: string) {
  const found = view.resolve(typed, OWNER_KINDS);
  if (found !== undefined) return found;
  const owners = OWNER_KINDS.flatMap((kind) => view.entriesOf(kind)).map(entryKey);
  throw new KnownError(
    `There is no owner \`${typed}\``,
    didYouMean(typed, owners) ?? 'Name a team or a role, such as `team/platform`.',
  );
}
