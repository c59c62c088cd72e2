/** `waymark preview`: shows the built site as a static server would. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineCommand } from '../command.ts';
import { EXIT } from '#model/command.ts';
import { contentOptions, readConfigIn } from '../content-options.ts';
import type { Io } from '../io.ts';
import { KnownError } from '#model/known-error.ts';
import { serve } from '../serve.ts';
import { baseOf, portOf } from '../typed-values.ts';

export const preview = defineCommand({
  about: 'Serve the built site on this machine.',
  parameters: [],
  options: {
    ...contentOptions,
    out: { value: '<folder>', about: 'The folder that was built.', fallback: 'dist' },
    base: {
      value: '<path>',
      about:
        'Where the site begins, such as /playbook/; only needed where it was built for another than the playbook says.',
    },
    port: { value: '<number>', about: 'The port; 0 takes any that is free.', fallback: '4321' },
  },
  async run(given, io) {
    const folder = resolve(io.cwd, given.out);
    if (!existsSync(resolve(folder, 'index.html')))
      throw new KnownError(`There is no site in \`${given.out}\``, 'Build it first: `waymark build`.');
    const site = await serve(folder, {
      base: given.base === undefined ? configuredBase(given.content, io) : baseOf(given.base),
      port: portOf(given.port),
    });
    io.out.write(`${site.url}\nEnd with Ctrl+C.\n`);
    await io.untilStopped();
    await site.close();
    return EXIT.clean;
  },
});

/** The playbook says where its site begins; a site without its content begins at the top. */
function configuredBase(content: string, { cwd }: Io): string {
  const folder = resolve(cwd, content);
  return existsSync(folder) ? readConfigIn(folder).base : '/';
}
