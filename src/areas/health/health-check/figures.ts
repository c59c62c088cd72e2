/** What the registers that a check asks for have to say, as far as there are any. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { healthWords } from '../words/health-words.ts';
import { sectionOf } from './sections.ts';

/** A sheet is one page: of each register it shows what is most pressing. */
const MOST = 3;

export type FiguresView = NonNullable<ReturnType<typeof figuresView>>;

/** @param by of what three figures are shown: on the sheet of each register, where it is run also of each unit */
export function figuresView({ data }: Entry<'health-check'>, tools: PageTools, by: 'register' | 'unit' = 'register') {
  const { registers } = healthWords(tools.speech).check;
  const groups = data.prefill.flatMap((register) => {
    const all = tools.figures(register).map(({ text, source, unit = '' }) => ({ text, source, unit }));
    const figures = [...Map.groupBy(all, ({ unit }) => (by === 'unit' ? unit : '')).values()].flatMap((each) =>
      each.slice(0, MOST),
    );
    const name = registers[register];
    return figures.length === 0 ? [] : [{ label: name.charAt(0).toUpperCase() + name.slice(1), figures }];
  });
  return groups.length === 0 ? undefined : { heading: sectionOf('figures', tools.speech), groups };
}
