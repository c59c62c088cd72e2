/** What a change of an outcome means: how near it is, what it aims at, what was reached, who answers for it. */
import type { ChangeTools, Statement, ToldChange } from '#model/change.ts';
import type { Entry } from '#model/entry.ts';
import { itemised, spoken, statement } from '#changes/statement.ts';
import { DISCIPLINES, type Outcome } from './schema.ts';

type OutcomeEntry = Entry<'outcome'>;

export function outcomeChanged(
  before: OutcomeEntry | undefined,
  after: OutcomeEntry | undefined,
  tools: ChangeTools,
): ToldChange | undefined {
  if (before === undefined || after === undefined) return undefined;
  const { nameOf, speech } = tools;
  const [was, is] = [before.data, after.data];
  const ended = is.ended !== undefined && is.ended.on !== was.ended?.on ? ` on ${speech.day(is.ended.on)}` : '';
  const party = (ref: string | undefined) => (ref === undefined ? 'nobody' : nameOf(ref, 'role', 'team'));
  return {
    statements: spoken([
      was.horizon !== is.horizon &&
        statement('decides', `is ${horizonInWords(is.horizon)}${ended}, before ${was.horizon}`, 'horizon', 'ended.on'),
      was.period !== is.period && statement('decides', `is for ${is.period} instead of ${was.period}`, 'period'),
      was.team !== is.team &&
        statement('decides', `is worked on by ${party(is.team)}, before by ${party(was.team)}`, 'team'),
      ...DISCIPLINES.map(
        (each) =>
          was.owners[each] !== is.owners[each] &&
          statement(
            'decides',
            `has ${party(is.owners[each])} answer for ${each}, before ${party(was.owners[each])}`,
            `owners.${each}`,
          ),
      ),
      is.confidence !== undefined &&
        was.confidence?.level !== is.confidence.level &&
        statement(
          'decides',
          `has ${is.confidence.level} confidence${was.confidence === undefined ? '' : `, before ${was.confidence.level}`}`,
          'confidence.level',
        ),
      ...keyResultStatements(was, is, tools),
      ...milestoneStatements(was, is, tools),
    ]),
  };
}

function horizonInWords(horizon: Outcome['horizon']): string {
  return horizon === 'done' || horizon === 'dropped' ? horizon : `worked on ${horizon}`;
}

function keyResultStatements(was: Outcome, is: Outcome, { speech }: ChangeTools): readonly Statement[] {
  const { number } = speech;
  return itemised(was.keyResults, is.keyResults, ({ id }) => id).kept.flatMap(([old, now]) => {
    const news = itemised(old.checkIns, now.checkIns, ({ date }) => date).added.at(-1);
    const confidence = news?.confidence === undefined ? '' : `, ${news.confidence} confidence`;
    return spoken([
      old.target !== now.target &&
        statement(
          'decides',
          `aims at ${number(now.target)} instead of ${number(old.target)}: “${now.text}”`,
          'keyResults.*.target',
        ),
      old.baseline !== now.baseline &&
        statement(
          'fields',
          `counts from ${number(now.baseline)} instead of ${number(old.baseline)}: “${now.text}”`,
          'keyResults.*.baseline',
        ),
      news !== undefined &&
        statement(
          'fields',
          `is at ${number(news.value)} on ${speech.day(news.date)}, on the way from ${number(now.baseline)} to ${number(now.target)}${confidence}: “${now.text}”`,
          'keyResults.*.checkIns',
        ),
    ]);
  });
}

function milestoneStatements(was: Outcome, is: Outcome, { speech }: ChangeTools): readonly Statement[] {
  return itemised(was.milestones, is.milestones, ({ id }) => id).kept.flatMap(([old, now]) =>
    spoken([
      old.due !== now.due &&
        statement(
          'decides',
          `moves a milestone from ${speech.day(old.due)} to ${speech.day(now.due)}: “${now.text}”`,
          'milestones.*.due',
        ),
      old.done === undefined &&
        now.done !== undefined &&
        statement('decides', `reaches a milestone on ${speech.day(now.done)}: “${now.text}”`, 'milestones.*.done'),
    ]),
  );
}
