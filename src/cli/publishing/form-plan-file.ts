/** The text of `/admin/form.json`: what the form offers, from what readers of this build may see. */
import type { ContentTree } from '#model/content-tree.ts';
import type { SiteContext } from '#site/assembly/context.ts';
import type { FormTable } from '#site/form/collections.ts';
import { formPlan } from '#site/form/plan.ts';
import { columnsOf } from '#source/documents/merging/merge-table.ts';
import { decodeTable } from '#source/table/decode-table.ts';

/** None where no host is known that the form can write to. */
export function formPlanFile({ view, kinds }: SiteContext, tree: ContentTree): string | undefined {
  const files = new Map(tree.files.map((file) => [file.path, file]));
  const textOf = (path: string) => {
    const file = files.get(path);
    return file === undefined ? '' : decodeTable(file).source.text;
  };
  const byFile = [...Map.groupBy(view.entries, ({ file }) => file)];
  const tables = byFile.flatMap(([path, [entry]]): readonly FormTable[] =>
    entry === undefined || !path.endsWith('.csv') ? [] : [{ kind: entry.kind, path, columns: columnsOf(textOf(path)) }],
  );
  const plan = formPlan({ view, kinds, tables });
  return plan && JSON.stringify(plan);
}
