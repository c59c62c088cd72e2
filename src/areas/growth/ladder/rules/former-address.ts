/** The former address of a ladder redirects to its replacement. */
import type { Entry } from '#model/entry.ts';
import type { FileRevision, History } from '#model/history.ts';
import { faultyOf } from '#model/faulty.ts';
import { defineRule, example } from '#model/rule.ts';
import { folderOf, idIn, namesOf } from '#areas/growth/history/former-files.ts';

const old = example('ladder', {}, { id: 'engineering' });
const renamed = (fields: Readonly<Record<string, unknown>> = {}) =>
  example('ladder', fields, { id: 'software-engineering' });

export default defineRule({
  id: 'ladder/former-address',
  severity: 'error',
  why: 'Growth plans, reviews and offers link to a ladder; a dead address leaves them without the text they were based on.',
  fix: 'Add the former id to `aliases` of the ladder that replaced it, or restore the file with `status: archived`.',
  valid: [[renamed({ aliases: ['engineering'] })], [example('ladder', { status: 'archived' }, { id: 'engineering' })]],
  invalid: [
    {
      before: [old],
      content: [renamed()],
      expect: [
        '1:1 Unexpected end of the ladder `engineering`, expected its address to lead somewhere; `ladders/engineering.yaml` is gone',
      ],
    },
  ],
  check({ entries, playbook, history, report }) {
    const ladders = entries('ladder');
    const answered = new Set(ladders.flatMap(({ id, data }) => [id, ...data.aliases]));
    const broken = faultyOf('ladder', playbook);
    for (const gone of goneOf([...ladders, ...broken], history)) {
      const id = idIn(gone.file);
      if (answered.has(id)) continue;
      answered.add(id);
      const now = ladders.find((ladder) => namesOf(ladder, history).has(gone.file));
      if (now === undefined) {
        // One that cannot be read may be what became of it.
        if (broken.length > 0) continue;
        // The file is gone, so the finding points at another ladder or the configuration.
        const [other] = ladders;
        report(
          other?.at([]) ?? playbook.configAt([]),
          `Unexpected end of the ladder \`${id}\`, expected its address to lead somewhere; \`${gone.file}\` is gone`,
        );
      } else
        report(
          now.at(['aliases']),
          `Unexpected new name \`${now.id}\` of the ladder \`${id}\`, expected \`${id}\` in \`aliases\``,
          `Write \`aliases: [${id}]\`: the former address then leads to this ladder.`,
        );
    }
  },
});

/** Ladders that once applied and whose file no longer exists under that name. */
function goneOf(ladders: readonly Pick<Entry, 'file'>[], history: History): readonly FileRevision[] {
  const [folder] = new Set(['ladders', ...ladders.map(({ file }) => folderOf(file))]);
  if (folder === undefined) return [];
  const present = new Set(ladders.map(({ file }) => file));
  return history.everHeld(folder).filter((revision) => {
    if (present.has(revision.file)) return false;
    const then = history.at(revision, 'ladder', 'behaviours').entriesOf('ladder');
    const former = then.find(({ file }) => file === revision.file);
    return former !== undefined && former.data.status !== 'draft';
  });
}
