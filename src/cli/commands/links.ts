/** `waymark links`: asks whether the addresses outside of the playbook are still there. Apart from `check`, which needs no network. */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { kinds } from '#areas/kinds.ts';
import { loadPlaybook } from '#load/load.ts';
import { outwardLinks } from '#load/outward-links.ts';
import { chosen } from '#model/chosen.ts';
import { EXIT } from '#model/command.ts';
import { defineCommand } from '../command.ts';
import { contentFolder, contentOptions, readContent, shownFile } from '../content-options.ts';
import { ask } from '../links/ask.ts';
import { askAll } from '../links/ask-all.ts';
import { ignoring } from '../links/ignored.ts';
import { readAnswers, writeAnswers, type KeptAnswer } from '../links/kept-answers.ts';
import { isBroken, linksReporters } from '../links/report.ts';
import { version } from '../release.ts';

/** Silent servers are asked twice more, after half a second and after one. */
const RETRIES = 2;
const PAUSE = 500;

const PROXIES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'];

export const links = defineCommand({
  about: 'Ask whether addresses outside of the playbook are still there.',
  parameters: [],
  options: {
    content: contentOptions.content,
    format: {
      value: '<format>',
      about: `How to report: ${linksReporters.map(({ format, about }) => `${format} (${about})`).join(', ')}.`,
      fallback: 'text',
    },
    fresh: { about: 'Ask again for what answered before.' },
  },
  async run(given, io) {
    const reporter = chosen('format', given.format, linksReporters, ({ format }) => format);
    const folder = contentFolder(given.content, io);
    const { playbook } = loadPlaybook(readContent(folder), kinds);
    const { ignore, internal, keepFor, timeout, perHost } = playbook.config.links;
    const isIgnored = ignoring(ignore);
    const found = outwardLinks(playbook).filter(({ url }) => !isIgnored(url));
    const cache = join(io.cwd, '.waymark');
    const known = given.fresh ? new Map<string, KeptAnswer>() : readAnswers(cache, io.today, keepFor);
    const open = found.map(({ url }) => url).filter((url) => !known.has(url));
    const proxy = PROXIES.find((name) => (io.env[name] ?? '') !== '');
    if (proxy !== undefined && open.length > 0)
      io.err.write(
        `\`${proxy}\` is set, and \`waymark links\` asks each server without a proxy. Where only a proxy leads out, run it elsewhere: every address would seem broken.\n`,
      );
    const asking = {
      timeout: timeout * 1000,
      isInternal: (host: string) => internal.includes(host),
      agent: `waymark/${version()} (link check)`,
    };
    const answers = await askAll(open, (url) => ask(url, asking), {
      perHost,
      retries: RETRIES,
      pause: (attempt) => wait(PAUSE * attempt),
    });
    const asked = found.flatMap((link) => {
      const answer = answers.get(link.url) ?? known.get(link.url)?.answer;
      return answer === undefined ? [] : [{ ...link, answer }];
    });
    writeAnswers(
      cache,
      new Map([...known, ...[...answers].map(([url, answer]) => [url, { day: io.today, answer }] as const)]),
    );
    io.out.write(reporter.report(asked, (file) => shownFile(folder, file)));
    return asked.some(isBroken) ? EXIT.findings : EXIT.clean;
  },
});
