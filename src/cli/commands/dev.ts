/** `waymark dev`: shows the playbook while it is written. */
import { fileURLToPath } from 'node:url';
import { isPlain } from '#site/keep-links.ts';
import { defineCommand } from '../command.ts';
import { EXIT } from '#model/command.ts';
import { contentFolder, contentOptions, dayOf } from '../content-options.ts';
import { portOf } from '../typed-values.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export const dev = defineCommand({
  about: 'Show the playbook while you write; pages follow what you save.',
  parameters: [],
  options: {
    ...contentOptions,
    port: { value: '<number>', about: 'The port.', fallback: '4321' },
  },
  async run(given, io) {
    const folder = contentFolder(given.content, io);
    // Refuses an invalid day before anything starts.
    dayOf(given.today, folder.path, io);
    const port = portOf(given.port);
    if (!isPlain(ROOT)) {
      const { developBelowLink } = await import('../development-below-link.ts');
      const day = given.today === undefined ? [] : ['--today', given.today];
      return developBelowLink(ROOT, ['--content', folder.path, '--port', String(port), ...day], io);
    }
    const { startDevelopment } = await import('../development.ts');
    const server = await startDevelopment({ root: ROOT, content: folder.path, today: given.today, port });
    io.out.write(`${server.url}\nEnd with Ctrl+C.\n`);
    await io.untilStopped();
    await server.stop();
    return EXIT.clean;
  },
});
