/** Generic topics that several frameworks inherit: each becomes a shared set of behaviours, written once. */
import { levelLabel, declaredIn, ownId } from './declared.ts';
import type { SourceDocument } from '../documents.ts';
import { Draft } from '../draft/draft.ts';
import { LevelsOf } from '../draft/levels-of.ts';
import { fileName } from '../draft/ladder-name.ts';
import { idFrom, Names, wordsFrom } from '../draft/names.ts';
import { Notebook } from '../notebook.ts';
import type { LadderSettings, NewEntry } from '../shape.ts';
import { readTopic, topicName } from './topic.ts';

export interface SharedTopics {
  readonly entries: readonly NewEntry[];
  readonly byName: ReadonlyMap<string, { readonly id: string; readonly group: string }>;
  /** The ids of what is shared. */
  readonly taken: ReadonlySet<string>;
  isSource(path: string): boolean;
}

/** One set for each topic, so that a ladder inherits those that it names and no others. */
export function sharedTopics(
  generic: SourceDocument | undefined,
  notebook: Notebook,
  settings: LadderSettings,
): SharedTopics {
  if (generic === undefined) return { entries: [], byName: new Map(), taken: new Set(), isSource: () => false };
  const taken = new Set<string>();
  const prefix = idFrom(fileName(generic.path)) || 'generic';
  const names = new Names(prefix);
  const groups = new Names('group');
  const byName = new Map<string, { id: string; group: string }>();
  const entries = generic.data
    .field('topics')
    .items()
    .flatMap((topic): readonly NewEntry[] => {
      const name = topicName(topic);
      if (name === undefined || byName.has(name)) return [];
      const draft = new Draft(taken);
      // Levels are named by each ladder: what is declared is only read to find the same names here; what is wrong is said there.
      const declared = declaredIn(generic.data.field('levels'), 'level', new Notebook()).map((each) => ({
        ...each,
        label: levelLabel(each.label),
      }));
      const levels = new LevelsOf(draft, declared, new Notebook());
      const group = groups.take(ownId(name) ?? name);
      readTopic(topic, { draft: named(draft, group), levels, notebook, counts: fileName(generic.path) });
      if (draft.expectations.length === 0) return [];
      for (const { id } of draft.expectations) taken.add(id);
      const title = topic.field('title').text() ?? wordsFrom(name);
      const id = names.take(`${prefix}-${name.split(':')[0] ?? name}`);
      byName.set(name, { id, group });
      notebook.wrote('shared behaviours', draft.expectations.length);
      return [
        draft.behaviours(id, settings, {
          title,
          summary: `What every framework asks for that has the topic ${title}.`,
        }),
      ];
    });
  return { entries, byName, taken, isSource: (path) => path === generic.path };
}

/** The same draft; its one group gets the name that heirs refer to. */
function named(draft: Draft, group: string): Draft {
  const own = draft.addGroup.bind(draft);
  draft.addGroup = (asked) => own({ ...asked, name: group });
  return draft;
}
