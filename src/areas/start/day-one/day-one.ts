/** The first day on one sheet of paper: what one does, what others have promised, and what one is asked. */
import type { PageTools } from '#model/kind.ts';
import type { Composition } from '../composition/compose.ts';
import { startWords } from '../words/start-words.ts';

/** More would not fit beside the rest on one page. */
const MOST_TASKS = 12;
const MOST_PROMISES = 4;
const MOST_QUESTIONS = 3;

export type DayOneBody = NonNullable<ReturnType<typeof dayOnePage>>['body'];

/** None for a plan that begins later. */
export function dayOnePage(whole: Composition, tools: PageTools) {
  const { plan, phases, known, checkpoints } = whole;
  const words = startWords(tools.speech);
  const phase = phases.find(({ from, to }) => from <= 1 && to >= 1);
  if (phase === undefined) return undefined;
  const textOf = ({ id, text }: (typeof phase.tasks)[number]) => tools.inline(text, known.get(id)?.plan ?? plan);
  const own = phase.tasks.filter(({ audience }) => audience === 'hire');
  const first = checkpoints[0];
  return {
    template: 'day-one',
    path: 'day-one/',
    title: words.dayOne.title(plan.data.title),
    description: words.dayOne.description,
    contents: [],
    nav: { label: words.dayOne.sheet },
    body: {
      whole: tools.linkTo(plan),
      parts: [
        {
          label: phase.label,
          days: words.days(phase.from, phase.to),
          tasks: own.slice(0, MOST_TASKS).map((task) => ({
            text: textOf(task),
            time: task.minutes === undefined ? undefined : words.time(task.minutes),
          })),
        },
      ],
      people: (['manager', 'buddy', 'it'] as const)
        .map((audience) => ({
          label: words.audiences[audience].label,
          tasks: phase.tasks
            .filter((task) => task.audience === audience)
            .slice(0, MOST_PROMISES)
            .map(textOf),
        }))
        .filter(({ tasks }) => tasks.length > 0),
      questions: (first?.questions ?? [])
        .slice(0, MOST_QUESTIONS)
        .map((text) => tools.inline(text, first?.plan ?? plan)),
    },
  };
}
