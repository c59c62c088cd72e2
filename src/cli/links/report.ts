/** What came of asking for each address, for people, programs, an issue and GitHub. */
import type { OutwardLink } from '#load/outward-links.ts';
import { printable, printableJson } from '#model/printable.ts';
import { counted } from '#words/number-words.ts';
import type { Answer } from './ask.ts';

export interface AskedLink extends OutwardLink {
  readonly answer: Answer;
}

interface LinksReporter {
  readonly format: string;
  readonly about: string;
  /** @param path of a file as its reader would open it */
  report(asked: readonly AskedLink[], path: (file: string) => string): string;
}

export function isBroken({ answer }: AskedLink): boolean {
  return answer.is === 'gone' || answer.is === 'silent';
}

function worthSaying(asked: readonly AskedLink[]): readonly AskedLink[] {
  const rank = (each: AskedLink) => (isBroken(each) ? 0 : each.answer.is === 'moved' ? 1 : 2);
  return asked.filter(({ answer }) => answer.is !== 'there').toSorted((a, b) => rank(a) - rank(b));
}

function sentence({ url, answer }: AskedLink): string {
  switch (answer.is) {
    case 'moved':
      return `${url} has moved for good: write ${answer.to}`;
    case 'not asked':
      return `${url} was not asked: ${answer.why}`;
    case 'there':
      return `${url} is there`;
    default:
      return `${url} ${answer.why}`;
  }
}

function verdict(asked: readonly AskedLink[]): string {
  const broken = asked.filter(isBroken).length;
  const read = counted(asked.length, 'address', 'addresses');
  const unasked = asked.filter(({ answer }) => answer.is === 'not asked').length;
  const rest = unasked === 0 ? '' : `; ${unasked} ${unasked === 1 ? 'was' : 'were'} not asked`;
  return broken === 0
    ? `✔ None of ${read} is broken${rest}.`
    : `✖ ${broken} of ${read} ${broken === 1 ? 'is' : 'are'} broken${rest}.`;
}

const GLYPHS: Readonly<Record<Answer['is'], string>> = {
  there: '✔',
  moved: '▲',
  gone: '✖',
  silent: '✖',
  closed: '·',
  'not asked': '·',
};

const text: LinksReporter = {
  format: 'text',
  about: 'for people, in a terminal',
  report: (asked, path) =>
    `${[
      ...worthSaying(asked).flatMap((each) => [
        `${GLYPHS[each.answer.is]} ${printable(sentence(each))}`,
        ...each.places.map(({ file, start }) => `    ${printable(path(file))}:${start.line}:${start.column}`),
      ]),
      verdict(asked),
    ].join('\n')}\n`,
};

const json: LinksReporter = {
  format: 'json',
  about: 'for programs',
  report: (asked, path) =>
    `${printableJson({
      asked: asked.length,
      broken: asked.filter(isBroken).length,
      addresses: asked.map(({ url, answer, places }) => ({
        url,
        ...answer,
        places: places.map(({ file, start }) => ({ file: path(file), line: start.line, column: start.column })),
      })),
    })}\n`,
};

const markdown: LinksReporter = {
  format: 'markdown',
  about: 'for an issue',
  report: (asked, path) =>
    `${[
      `**${verdict(asked).slice(2)}**`,
      '',
      ...worthSaying(asked).map(
        (each) =>
          `- ${GLYPHS[each.answer.is]} ${inMarkdown(sentence(each))} (${each.places
            .map(({ file, start }) => `\`${path(file).replaceAll('`', '')}:${start.line}\``)
            .join(', ')})`,
      ),
    ].join('\n')}\n`,
};

const github: LinksReporter = {
  format: 'github',
  about: 'annotations in GitHub Actions',
  report: (asked, path) =>
    worthSaying(asked)
      .filter((each) => isBroken(each) || each.answer.is === 'moved')
      .flatMap((each) =>
        each.places.map(({ file, start }) => {
          const place = `file=${escaped(path(file)).replaceAll(',', '%2C').replaceAll(':', '%3A')},line=${start.line}`;
          return `::${isBroken(each) ? 'error' : 'warning'} ${place}::${escaped(sentence(each))}\n`;
        }),
      )
      .join(''),
};

/** Addresses as links, without what a host would take for a name or for markup. */
function inMarkdown(words: string): string {
  return printable(words).replace(/https?:\/\/\S+[^\s:]/g, (url) => `<${url.replace(/[<>]/g, encodeURIComponent)}>`);
}

function escaped(words: string): string {
  return printable(words).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

export const linksReporters: readonly LinksReporter[] = [text, json, markdown, github];
