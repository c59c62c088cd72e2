/** What snapshots put in front of meetings and leaders: actions that are open or late, and teams without a check this quarter. */
import { entryKey } from '#model/entry.ts';
import type { List, PageTools } from '#model/kind.ts';
import type { ListRow } from '#model/lists.ts';
import { rowAbout } from '#site/kit/row-about.ts';
import { openActionRow, openActionsOf, isLate, type OpenAction } from '../results/late-actions.ts';
import { isThisQuarter, teamsAsked } from '../results/not-run.ts';
import { seriesOf, unitKeyOf } from '../results/snapshots.ts';
import { healthWords } from '../words/health-words.ts';

export const snapshotLists: readonly List<'snapshot'>[] = [
  { name: 'actions-open', at: '/snapshots/', rows: (_, tools) => rows(tools, (each) => !isLate(each, tools)) },
  { name: 'actions-overdue', at: '/snapshots/', rows: (_, tools) => rows(tools, (each) => isLate(each, tools)) },
  { name: 'units-without-check', at: '/health-checks/', rows: (_, tools) => teamsWithoutCheck(tools) },
];

function rows(tools: PageTools, wanted: (action: OpenAction) => boolean): readonly ListRow[] {
  return tools.view
    .entriesOf('health-check')
    .flatMap((check) => openActionsOf(check, seriesOf(check, tools.view, tools.speech)))
    .filter(wanted)
    .map((each) => openActionRow(each, tools));
}

/** Teams run checks by the quarter; systems are looked at when something about them changes. */
function teamsWithoutCheck(tools: PageTools): readonly ListRow[] {
  const { view, speech, today } = tools;
  if (!view.entriesOf('health-check').some(({ data, life }) => data.unit === 'team' && life === 'active')) return [];
  const last = new Map<string, string>();
  for (const snapshot of view.entriesOf('snapshot')) {
    const key = unitKeyOf(snapshot, view);
    if (key !== undefined && (last.get(key) ?? '') < snapshot.data.date) last.set(key, snapshot.data.date);
  }
  const words = healthWords(speech).results;
  return teamsAsked(tools, new Set(last.keys())).flatMap((team): readonly ListRow[] => {
    const day = last.get(entryKey(team));
    if (day !== undefined && isThisQuarter(day, today)) return [];
    const says = day === undefined ? words.neverRun : words.lastRun(speech.day(day));
    return [rowAbout(team, tools, { says, owner: tools.linkTo(team), edit: undefined })];
  });
}
