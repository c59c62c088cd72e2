/** The requirements of a standard on a sheet. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { RequirementView } from '../standard/pages.ts';

export const CHECKLIST_PATH = 'checklist/';

export type ChecklistBody = ReturnType<typeof checklistPage>['body'];

export function checklistPage(
  standard: Entry<'standard'>,
  requirements: readonly RequirementView[],
  { linkTo }: PageTools,
) {
  const { title, code } = standard.data;
  return {
    template: 'checklist',
    path: CHECKLIST_PATH,
    title: `${title}: checklist`,
    description: `Every requirement of ${code} on a sheet, to go through with a system at hand.`,
    body: { standard: linkTo(standard), code, requirements },
    contents: [],
  };
}
