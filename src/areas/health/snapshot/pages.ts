/** The page of a snapshot: what is to be done, and what was answered, area by area. */
import type { Entry } from '#model/entry.ts';
import { escapeHtml } from '#model/html.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import {
  checkOf,
  openActions,
  previousOf,
  trendPath,
  unitOf,
  UNIT_KINDS,
  type Check,
  type Snapshot,
} from '../results/snapshots.ts';
import { comparisonOf } from '../results/comparison.ts';
import { healthWords } from '../words/health-words.ts';
import { answeredAreas, comparableAnswers, noLongerAsked } from './answers.ts';
import { ACTIONS_ANCHOR } from './sections.ts';

export function snapshotPages(snapshot: Entry<'snapshot'>, tools: PageTools): readonly PageDraft[] {
  const body = snapshotBody(snapshot, tools);
  const contents = [
    ...(body.actions ? [body.actions.heading] : []),
    ...body.areas.map(({ heading }) => heading),
    ...proseHeadings(snapshot),
  ];
  return [mainPage(snapshot, body, contents)];
}

export type SnapshotBody = ReturnType<typeof snapshotBody>;

function snapshotBody(snapshot: Snapshot, tools: PageTools) {
  const { data } = snapshot;
  const check = checkOf(snapshot, tools.view);
  const previous = previousOf(snapshot, tools.view);
  const actions = actionViews(snapshot, previous, tools);
  const heading = { depth: 2, id: ACTIONS_ANCHOR, text: healthWords(tools.speech).snapshot.actions };
  return {
    summary: data.summary && tools.explained(data.summary, snapshot),
    facts: facts(snapshot, check, previous, tools),
    trend: check && trendLink(snapshot, check, tools),
    actions: actions.length === 0 ? undefined : { heading, items: actions },
    areas: check ? answeredAreas(snapshot, check, comparableAnswers(check.data, snapshot, previous), tools) : [],
    left: check ? noLongerAsked(snapshot, check, tools) : [],
    text: tools.body(snapshot),
  };
}

function facts(snapshot: Snapshot, check: Check | undefined, previous: Snapshot | undefined, tools: PageTools) {
  const { data } = snapshot;
  const { speech } = tools;
  const { facts: labels, people } = healthWords(speech).snapshot;
  const unit = tools.view.resolve(data.unit, UNIT_KINDS);
  return [
    ...(check
      ? [{ label: speech.names['health-check'].one, links: [{ label: check.data.title, href: tools.address(check) }] }]
      : []),
    unit
      ? { label: labels.unit, links: [{ label: unit.data.title, href: tools.address(unit) }] }
      : { label: labels.unit, html: escapeHtml(unitOf(snapshot, tools.view, speech)?.label ?? '') },
    { label: labels.date, html: escapeHtml(speech.day(data.date)) },
    { label: labels.people, html: escapeHtml(people(data.participants)) },
    ...(check ? comparedWith(snapshot, check, previous, tools) : []),
  ];
}

/** *8 July 2026, version 1*, and what cannot be compared with it. */
function comparedWith(snapshot: Snapshot, check: Check, previous: Snapshot | undefined, tools: PageTools) {
  const comparison = comparisonOf(check.data, snapshot, previous);
  if (comparison === undefined) return [];
  const { before } = comparison;
  const { facts: labels, run } = healthWords(tools.speech).snapshot;
  const day = run(tools.speech.day(before.data.date), before.data.version);
  return [{ label: labels.comparedWith, links: [{ label: day, href: tools.address(before) }] }];
}

function trendLink(snapshot: Snapshot, check: Check, { view, address, speech }: PageTools) {
  const unit = unitOf(snapshot, view, speech);
  return unit === undefined || check.data.comparability === 'never'
    ? undefined
    : { label: healthWords(speech).results.overTime(unit.label), href: address(check) + trendPath(unit) };
}

export type ActionView = ReturnType<typeof actionViews>[number];

/** What is still to be done comes first, and of that what was decided earlier. */
function actionViews(snapshot: Snapshot, previous: Snapshot | undefined, tools: PageTools) {
  const earlier = new Set(previous?.data.actions.map(({ id }) => id));
  const open = openActions(snapshot);
  const settled = snapshot.data.actions.filter(({ status }) => status !== 'open');
  return [...open.filter(({ id }) => earlier.has(id)), ...open.filter(({ id }) => !earlier.has(id)), ...settled].map(
    ({ id, text, owner, due, status }) => ({
      id,
      text: tools.inline(text, snapshot),
      owner: tools.link(owner, 'role', 'team'),
      due,
      status: status === 'open' && due < tools.today ? ('overdue' as const) : status,
      /** Whether it was decided at an earlier check. */
      carried: earlier.has(id),
    }),
  );
}
