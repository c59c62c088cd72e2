/** What waits for people, as Markdown that a job can send by mail or into a chat. */
import type { PageTools } from '#model/kind.ts';
import type { ListRow } from '#model/lists.ts';
import { shownRow } from '../kit/listed-rows.ts';
import { siteWords } from '../words/site-words.ts';
import { absolute } from '../assembly/absolute.ts';

export interface DigestList {
  readonly title: string;
  readonly rows: readonly ListRow[];
}

export function digest(title: string, lists: readonly DigestList[], tools: PageTools): string {
  const { speech, today } = tools;
  const words = siteWords(speech).lead;
  const asOf = words.asOf.replace('{today}', speech.day(today));
  const parts = lists.map((list) =>
    [`## ${plain(list.title)} (${list.rows.length})`, '', ...list.rows.map((row) => line(row, tools))].join('\n'),
  );
  return `${[`# ${plain(title)}`, asOf, ...(parts.length === 0 ? [words.allInOrder] : parts)].join('\n\n')}\n`;
}

function line(row: ListRow, tools: PageTools): string {
  const { label, says, owner, due, when } = shownRow(row, tools);
  const name = plain(label);
  const address = absolute(row.item.href, tools);
  const day = due === undefined ? undefined : `${tools.speech.day(due)}, ${when ?? ''}`;
  const facts = [says, day, owner?.label].flatMap((fact) => (fact === undefined ? [] : plain(fact)));
  const item = address === undefined ? name : `[${name}](${address})`;
  return `- ${[item, ...facts].join(' – ')}`;
}

/** As words: no title becomes a link or a heading, and none runs over its line. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
