/** A build in a shallow clone says once what its pages cannot tell. */
import { expect, test } from 'vitest';
import { waymarkIn } from '#testing/fake-io.ts';
import { repositoryIn } from '#testing/repository.ts';
import { smallestPlaybook, temporaryFolder } from '#testing/temporary-playbook.ts';

const NOTICE = 'Only a part of the past is here (a shallow clone)';

// What is wrong with the content ends the build before a theme is needed.
const BROKEN = { 'terms/toil.yaml': 'title: Toil\n' };

test('in a shallow clone only', async () => {
  const { folder, commit } = repositoryIn(temporaryFolder());
  commit('2026-01-01', 'Begin', smallestPlaybook);
  commit('2026-01-02', 'Go on', BROKEN);
  const clone = repositoryIn(temporaryFolder());
  clone.git('pull', '--quiet', '--depth', '1', `file://${folder}`, 'main');
  const env = { PATH: process.env.PATH };
  const notices = async (where: string) => {
    const { code, err } = await waymarkIn(where, ['build', '--content', '.', '--out', '../site'], { env });
    expect(code).toBe(1);
    return err.split(NOTICE).length - 1;
  };
  expect([await notices(clone.folder), await notices(folder)]).toEqual([1, 0]);
});
