/** When texts changed, as real repositories remember it. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import type { Playbook } from '#model/playbook.ts';
import { diskTree } from '#source/disk.ts';
import { openRepository } from '#source/git.ts';
import { repositoryIn } from '#testing/repository.ts';
import { runs } from '#testing/runs.ts';
import { smallestPlaybook, temporaryFolder } from '#testing/temporary-playbook.ts';
import { historyFor, viewFor } from './audience.ts';
import { repositoryHistory } from './history.ts';
import { loadPlaybook } from './load.ts';

const env = { PATH: process.env.PATH };

const term = (definition: string, { reviewed = '2026-04-01', more = '' } = {}) =>
  `title: Toil\nowner: team/platform\nreviewed: ${reviewed}\n${more}definition: ${definition}\n`;

function repository() {
  const made = repositoryIn(temporaryFolder());
  made.commit('2026-01-01', 'Begin', smallestPlaybook);
  return made;
}

function remembered(folder: string, visibility: 'public' | 'internal' | 'restricted' = 'internal') {
  const { playbook } = loadPlaybook(diskTree(folder, 1000), kinds);
  const found = openRepository(folder, env);
  return {
    playbook,
    view: viewFor(playbook, visibility),
    history: historyFor(repositoryHistory(found, kinds), visibility, playbook),
  };
}

function last(folder: string, id: string, visibility?: 'public' | 'internal') {
  const { playbook, view, history } = remembered(folder, visibility);
  const change = history.lastChange(view.entries.find((entry) => entry.id === id) ?? entryOf(playbook, id));
  return change && `${change.date} ${change.what}`;
}

function entryOf({ entries }: Playbook, id: string) {
  const found = entries.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`There is no entry \`${id}\``);
  return found;
}

describe('the text of an entry last changed', () => {
  test('when its file did, without a review or another name', () => {
    const { folder, commit } = repository();
    commit('2026-02-01', 'Write', { 'terms/toil.yaml': term('Work.') });
    expect(last(folder, 'toil')).toBe('2026-02-01 new');
    commit('2026-02-02', 'Say more', { 'terms/toil.yaml': term('Work by hand.') });
    commit('2026-02-03', 'Review', { 'terms/toil.yaml': term('Work by hand.', { reviewed: '2026-02-03' }) });
    renameSync(join(folder, 'terms/toil.yaml'), join(folder, 'terms/by-hand.yaml'));
    commit('2026-02-04', 'Rename', { 'terms/other.yaml': term('Other.') });
    expect(last(folder, 'by-hand')).toBe('2026-02-02 changed');
  });

  test('when more than its comments did', () => {
    const { folder, commit } = repository();
    const guide = (body: string, note = '') =>
      `---\n${note}title: Toil\nsummary: What toil is.\nowner: team/platform\nreviewed: 2026-04-01\n---\n\n${body}\n`;
    const body = 'Work by hand.\n\n## How much\n\nToo much.';
    commit('2026-02-01', 'Write', { 'terms/toil.yaml': term('Work.'), 'guides/toil.md': guide(body) });
    commit('2026-02-02', 'Mark', {
      'terms/toil.yaml': `# yours: page "Toil"\n${term('Work. # yours: text "Work."')}`,
      'guides/toil.md': guide(
        body.replace('## How', '<!-- yours:\n  number "Too" -->\n\n## How'),
        '# yours: page "Toil"\n',
      ),
    });
    expect(last(folder, 'toil')).toBe('2026-02-01 new');
    const { view, history } = remembered(folder);
    const told = history.changes([view.entriesOf('guide'), view.entriesOf('term')], { most: 9 });
    expect(told.flat().map(({ date, what }) => `${date} ${what}`)).toEqual(['2026-02-01 new', '2026-02-01 new']);

    commit('2026-02-03', 'Look like a comment', {
      'terms/toil.yaml': term('"Work. # One"'),
      'guides/toil.md': guide(body.replace('## How much', '## How often')),
    });
    commit('2026-02-04', 'Look like a comment', {
      'terms/toil.yaml': term('"Work. # Two"'),
      'guides/toil.md': guide(`${body}\n\n    <!-- code -->`),
    });
    const later = remembered(folder);
    const named = later.view.entries.filter(({ id }) => id === 'toil');
    expect(named.map((entry) => later.history.lastChange(entry)?.date)).toEqual(['2026-02-04', '2026-02-04']);
    commit('2026-02-05', 'Review and mark', {
      'terms/toil.yaml': `# A note\n${term('"Work. # Two"', { reviewed: '2026-02-05' })}`,
    });
    const terms = remembered(folder);
    expect(terms.history.changes([terms.view.entriesOf('term')], { most: 1 }).flat()).toMatchObject([
      { date: '2026-02-05', what: 'reviewed' },
    ]);
  });

  test('when a file of its name was written again, whatever stood there before', () => {
    const { folder, commit } = repository();
    commit('2026-02-01', 'Write', { 'terms/toil.yaml': term('Work.') });
    rmSync(join(folder, 'terms/toil.yaml'));
    commit('2026-02-02', 'Remove');
    commit('2026-02-03', 'Write again', { 'terms/toil.yaml': term('Work.') });
    expect(last(folder, 'toil')).toBe('2026-02-03 new');
  });

  test('when its row did, wherever that stands now and however its cells are quoted', () => {
    const { folder, commit } = repository();
    const head = 'id,title,owner,reviewed,definition';
    const toil = 'toil,Toil,team/platform,2026-04-01,Work.';
    const pager = 'pager,Pager,team/platform,2026-04-01,Rings.';
    commit('2026-02-01', 'Write', { 'terms/all.csv': `${head}\n${toil}\n${pager}\n` });
    commit('2026-02-02', 'Other row', { 'terms/all.csv': `${head}\n${toil}\n${pager.replace('Rings', 'Wakes')}\n` });
    commit('2026-02-03', 'Sort, quote, review', {
      'terms/all.csv': `${head}\n${pager.replace('Rings', 'Wakes')}\n${toil.replace('Toil', '"Toil"').replace('04-01', '04-02')}\n`,
    });
    expect(last(folder, 'toil')).toBe('2026-02-01 new');
    expect(last(folder, 'pager')).toBe('2026-02-02 changed');
  });

  test('is not known where the file was edited since, or nothing was committed', () => {
    const { folder, commit } = repository();
    commit('2026-02-01', 'Write', { 'terms/toil.yaml': term('Work.') });
    writeFileSync(join(folder, 'terms/toil.yaml'), term('Work by hand.'));
    writeFileSync(join(folder, 'terms/pager.yaml'), term('Rings.'));
    expect([last(folder, 'toil'), last(folder, 'pager')]).toEqual([undefined, undefined]);
    expect(last(folder, 'platform')).toBe('2026-01-01 new');
  });

  test('on the branch that is checked out', () => {
    const { folder, commit, git } = repository();
    git('checkout', '--quiet', '-b', 'better');
    commit('2026-02-01', 'Write', { 'terms/toil.yaml': term('Work.') });
    expect(last(folder, 'toil')).toBe('2026-02-01 new');
  });

  test('in a shallow clone as far as that is known', () => {
    const { folder, commit } = repository();
    const head = 'id,title,owner,reviewed,definition\n';
    const row = (id: string, text: string) => `${id},${id},team/platform,2026-04-01,${text}\n`;
    commit('2026-02-01', 'Write', {
      'terms/toil.yaml': term('Work.'),
      'terms/pager.yaml': term('Rings.'),
      'terms/all.csv': head + row('alert', 'Rings.') + row('page', 'Wakes.'),
    });
    commit('2026-02-02', 'Cut off here', { 'guides/none.txt': '' });
    commit('2026-02-03', 'Say more', {
      'terms/toil.yaml': term('Work by hand.'),
      'terms/all.csv': head + row('alert', 'Rings.') + row('page', 'Rings.'),
    });
    const clone = repositoryIn(temporaryFolder());
    clone.git('pull', '--quiet', '--depth', '2', `file://${folder}`, 'main');
    const known = ['toil', 'pager', 'alert', 'page'].map((id) => last(clone.folder, id));
    expect(known).toEqual(['2026-02-03 changed', undefined, undefined, '2026-02-03 changed']);
  });

  test('is not told where something of the text is withheld from readers', () => {
    const { folder, commit } = repository();
    commit('2026-02-01', 'Write', {
      'terms/toil.yaml': term('Work.', { more: 'visibility: public\nrelated: [term/secret]\n' }),
      'terms/plain.yaml': term('Plain.', { more: 'visibility: public\n' }),
      'terms/secret.yaml': term('Quiet.'),
      'teams/platform.yaml': `${String(smallestPlaybook['teams/platform.yaml'])}visibility: public\n`,
    });
    expect(last(folder, 'toil', 'public')).toBeUndefined();
    expect(last(folder, 'secret', 'public')).toBeUndefined();
    expect(last(folder, 'plain', 'public')).toBe('2026-02-01 new');
    expect(last(folder, 'toil', 'internal')).toBe('2026-02-01 new');
  });
});

describe('the changes of a playbook', () => {
  const told = (folder: string, visibility?: 'public' | 'internal' | 'restricted', most = 50) => {
    const { view, history } = remembered(folder, visibility);
    return history
      .changes([view.entries], { most })
      .flat()
      .map(({ date, what, entry, id }) => ({ id, text: `${date} ${what} ${entry.id}` }));
  };

  test('come newest first, and no more than asked for', () => {
    const { folder, commit } = repository();
    commit('2026-02-01', 'Write', { 'terms/toil.yaml': term('Work.') });
    commit('2026-02-02', 'Change', { 'terms/toil.yaml': term('Work by hand.') });
    commit('2026-02-03', 'Review', { 'terms/toil.yaml': term('Work by hand.', { reviewed: '2026-02-03' }) });
    const all = [
      '2026-02-03 reviewed toil',
      '2026-02-02 changed toil',
      '2026-02-01 new toil',
      '2026-01-01 new platform',
    ];
    expect(told(folder).map(({ text }) => text)).toEqual(all);
    expect(told(folder, 'internal', 2).map(({ text }) => text)).toEqual(all.slice(0, 2));
  });

  test('end with the last day that is told', () => {
    const { folder, commit } = repository();
    const table = (definition: string) =>
      `id,title,owner,reviewed,definition\npager,Pager,team/platform,2026-04-01,${definition}\n`;
    commit('2026-02-01', 'Write', { 'terms/toil.yaml': term('Work.'), 'terms/all.csv': table('Rings.') });
    commit('2026-02-03', 'Change', { 'terms/toil.yaml': term('Work by hand.'), 'terms/all.csv': table('Wakes.') });
    const { view, history } = remembered(folder);
    const until = (day: string) =>
      history
        .changes([view.entriesOf('term')], { most: 1, until: day })
        .flat()
        .map(({ date, entry }) => `${date} ${entry.id}`);
    expect([until('2026-02-01'), until('2026-01-31')]).toEqual([['2026-02-01 toil'], []]);
    expect(history.changes([view.entriesOf('term')], { most: 9, until: '2026-02-03' }).flat()).toHaveLength(3);
  });

  test('begin where the entry was shown to its readers', () => {
    const { folder, commit } = repository();
    const team = `${String(smallestPlaybook['teams/platform.yaml'])}visibility: public\n`;
    commit('2026-02-01', 'Draft', {
      'teams/platform.yaml': team,
      'terms/toil.yaml': term('Quiet.', { more: 'visibility: public\nstatus: draft\n' }),
      'terms/pager.yaml': term('Quiet.', { more: 'visibility: restricted\n' }),
    });
    commit('2026-02-02', 'Change', {
      'terms/toil.yaml': term('Quieter.', { more: 'visibility: public\nstatus: draft\n' }),
      'terms/pager.yaml': term('Quieter.', { more: 'visibility: restricted\n' }),
    });
    commit('2026-02-03', 'Show', {
      'terms/toil.yaml': term('Work.', { more: 'visibility: public\n' }),
      'terms/pager.yaml': term('Rings.', { more: 'visibility: public\n' }),
    });
    const ofTerms = (texts: readonly { text: string }[]) =>
      texts.flatMap(({ text }) => (/toil|pager/.test(text) ? text : []));
    expect(ofTerms(told(folder, 'public'))).toEqual(['2026-02-03 new pager', '2026-02-03 new toil']);
    expect(ofTerms(told(folder, 'restricted'))).toEqual([
      '2026-02-03 changed pager',
      '2026-02-03 new toil',
      '2026-02-02 changed pager',
      '2026-02-01 new pager',
    ]);
  });
});

const NAMES = ['alpha', 'beta', 'gamma'] as const;
const name = fc.constantFrom(...NAMES);
const step = fc.oneof(
  fc.record({ do: fc.constant('write'), name, text: fc.nat(2) }),
  fc.record({ do: fc.constant('review'), name, text: fc.nat(2) }),
  fc.record({ do: fc.constant('remove'), name, text: fc.constant(0) }),
  fc.record({ do: fc.constant('rename'), name, text: fc.nat(2) }),
  fc.record({ do: fc.constant('elsewhere'), name, text: fc.nat(2) }),
);

test('of any repository, the last change is the revision that made the text', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 10 }), (steps) => {
      const { folder, commit } = repository();
      /** Each text has lines of its own, so that git cannot take one for another. */
      const files = new Map<string, { text: string; reviewed: number; since: string }>();
      for (const [index, { do: what, name: one, text }] of steps.entries()) {
        const day = `2026-02-${String(index + 1).padStart(2, '0')}`;
        const own = files.get(one);
        const other = NAMES[(NAMES.indexOf(one) + 1 + (text % 2)) % NAMES.length] ?? one;
        if (what === 'write') {
          const lines = Array.from({ length: 12 }, (_, line) => `  line ${line} of ${one} ${index}`);
          const kept = own?.text.split('\n').slice(0, 10) ?? lines.slice(0, 10);
          files.set(one, {
            text: [...kept, ...lines.slice(10)].join('\n'),
            reviewed: own?.reviewed ?? 1,
            since: day,
          });
        } else if (what === 'review' && own) files.set(one, { ...own, reviewed: text + 1 });
        else if (what === 'remove') files.delete(one);
        else if (what === 'rename' && own && !files.has(other)) {
          files.set(other, own);
          files.delete(one);
        }
        for (const each of NAMES) rmSync(join(folder, `terms/${each}.yaml`), { force: true });
        commit(day, 'Edit', {
          'notes.txt': day,
          ...Object.fromEntries(
            [...files].map(([id, { text, reviewed }]) => [
              `terms/${id}.yaml`,
              term(`|\n${text}`, { reviewed: `2026-01-0${reviewed}` }),
            ]),
          ),
        });
      }
      const { playbook, history } = remembered(folder);
      for (const [id, { since }] of files) expect(history.lastChange(entryOf(playbook, id))?.date).toBe(since);
    }),
    { numRuns: runs(60, 12) },
  );
});
