/** The requirements of a standard on a sheet. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { RequirementView } from '../standard/pages.ts';
import { decisionsWords } from '../words/decisions-words.ts';

export const CHECKLIST_PATH = 'checklist/';

export type ChecklistBody = ReturnType<typeof checklistPage>['body'];

export function checklistPage(
  standard: Entry<'standard'>,
  requirements: readonly RequirementView[],
  { linkTo, speech }: PageTools,
) {
  const { title, code } = standard.data;
  const words = decisionsWords(speech).checklist;
  return {
    template: 'checklist',
    path: CHECKLIST_PATH,
    title: words.title(title),
    description: words.description(code, speech.names.system),
    body: { standard: linkTo(standard), code, requirements },
    contents: [],
    nav: { label: decisionsWords(speech).nav.checklist },
  };
}
