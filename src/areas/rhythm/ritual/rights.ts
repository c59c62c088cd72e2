/** What a ritual decides, for the register of who decides what: the items of its agenda at which its decider decides. */
import type { ToldRight } from '#model/decision-rights.ts';
import type { Entry } from '#model/entry.ts';
import { escapeHtml } from '#model/html.ts';
import type { PageTools } from '#model/kind.ts';
import { ritualSections } from './pages.ts';

export function ritualRights({ data }: Entry<'ritual'>, tools: PageTools): readonly ToldRight[] {
  const takePart = (wanted: 'decider' | 'required') =>
    tools.links(
      data.roles.flatMap(({ role, part }) => (part === wanted ? role : [])),
      'role',
      'team',
    );
  const decides = takePart('decider');
  if (decides.length === 0) return [];
  return data.agenda
    .filter(({ mode }) => mode === 'decide')
    .map(({ title }) => ({
      what: escapeHtml(title),
      decides,
      consulted: takePart('required'),
      informed: [],
      anchor: ritualSections.agenda.id,
    }));
}
