/** `waymark dev`: shows the playbook while it is written. */
import { VISIBILITIES } from '#model/standing.ts';
import { defineCommand } from '../command.ts';
import { EXIT } from '#model/command.ts';
import { contentFolder, contentOptions, dayOf } from '../content-options.ts';
import { PACKAGE_FOLDER } from '../package-files.ts';
import { portOf, visibilityOf } from '../typed-values.ts';

export const dev = defineCommand({
  about: 'Show the playbook while you write; pages follow what you save.',
  parameters: [],
  options: {
    ...contentOptions,
    visibility: {
      value: '<audience>',
      about: `Who it is shown to: ${VISIBILITIES.join(', ')}.`,
      fallback: 'internal',
    },
    port: { value: '<number>', about: 'The port.', fallback: '4321' },
  },
  async run(given, io) {
    const folder = contentFolder(given.content, io);
    // Refuses an invalid day before anything starts.
    dayOf(given.today, folder.path, io);
    const port = portOf(given.port);
    const visibility = visibilityOf(given.visibility);
    const { startDevelopment } = await import('../development/start.ts');
    const asked = { root: PACKAGE_FOLDER, content: folder.path, today: given.today, visibility, port };
    const server = await startDevelopment(asked, io);
    io.out.write(`${server.url}\nEnd with Ctrl+C.\n`);
    await io.untilStopped();
    await server.stop();
    return EXIT.clean;
  },
});
