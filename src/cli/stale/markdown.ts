/** What asks for a review, as the text of an issue: a list to tick off, in the language of the playbook. */
import { entryKey, standsIn, type Entry } from '#model/entry.ts';
import { byOwner, type ReviewAsked } from '#model/reviews.ts';
import { absolute } from '#site/assembly/absolute.ts';
import { siteWords } from '#site/words/site-words.ts';
import type { Stale, StaleFormat, StaleTools } from './format.ts';

/** Hosts take 65,536 characters. */
const MOST_CHARACTERS = 60_000;

export const markdown: StaleFormat = {
  name: 'markdown',
  about: 'for an issue: with `--owner`, one for each owner a month',
  print(stale, tools) {
    const { asked, owner, span } = stale;
    const { speech } = tools;
    const words = siteWords(speech).reviews.issue;
    const [year = '', month = ''] = span.today.split('-');
    const when = `${speech.month(Number(month))} ${year}`;
    const title = owner === undefined ? words.ofAll(when) : words.title(plain(owner.data.title), when);
    const parts =
      owner === undefined
        ? byOwner(asked).flatMap(({ owner: own, asked: theirs }) => [
            `## ${own === undefined ? words.unowned : plain(own.data.title)}`,
            ...sections('###', theirs, stale, tools),
          ])
        : sections('##', asked, stale, tools);
    const how = words.how.replace('{command}', '`waymark reviewed <entry>`');
    const opening = [`# ${title}`, ...(asked.length === 0 ? [words.nothing] : [how])];
    return `${bounded([...opening, ...parts], speech)}\n\n${mark(owner, span.today)}\n`;
  },
};

/** By which a job finds the issue of this month again. */
function mark(owner: Entry | undefined, today: string): string {
  return `<!-- waymark stale ${owner === undefined ? 'all' : entryKey(owner)} ${today.slice(0, 7)} -->`;
}

function bounded(parts: readonly string[], speech: StaleTools['speech']): string {
  const blocks: string[] = [];
  let length = 0;
  const lines = parts.flatMap((part) =>
    part.split(/\n(?=- )/).map((text, index) => (index === 0 ? `\n\n${text}` : `\n${text}`)),
  );
  for (const [index, line] of lines.entries()) {
    length += line.length;
    if (length > MOST_CHARACTERS) {
      blocks.push(`\n\n… ${siteWords(speech).reviews.further(lines.length - index)}`);
      break;
    }
    blocks.push(line);
  }
  return blocks.join('').trimStart();
}

function sections(level: string, asked: readonly ReviewAsked[], { span }: Stale, tools: StaleTools): readonly string[] {
  const { speech } = tools;
  const words = siteWords(speech).reviews;
  const titles = { overdue: words.overdue, soon: words.soon(speech.day(span.until)), changed: words.changed } as const;
  return (['overdue', 'soon', 'changed'] as const).flatMap((why) => {
    const own = asked.filter((each) => each.why === why);
    if (own.length === 0) return [];
    return [`${level} ${titles[why]} (${own.length})`, own.map((each) => item(each, tools)).join('\n')];
  });
}

function item({ entry, why, due, around }: ReviewAsked, tools: StaleTools): string {
  const { speech } = tools;
  const words = siteWords(speech).reviews;
  const href = absolute(tools.address(entry), tools) ?? tools.editLink(entry.file, entry.line);
  const title = plain(entry.data.title);
  const days = { overdue: words.since(speech.day(due)), soon: words.by(speech.day(due)), changed: undefined }[why];
  const news = around
    .slice(0, 3)
    .map(({ entry: to, change }) => words.around(plain(to.data.title), speech.day(change.date)));
  const further = around.length > 3 ? words.further(around.length - 3) : undefined;
  const facts = [tools.kindLabel(entry).one, days, ...news, further, `\`${tools.shown(standsIn(entry))}\``];
  const known = facts.filter((fact) => fact !== undefined);
  return `- [ ] ${[href === undefined ? title : `[${title}](${href})`, ...known].join(' – ')}`;
}

/** As words: no title becomes a link, a mention or a heading, and none runs over its line. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|]/g, '\\$&')
    .replaceAll('@', '@\u200b');
}
