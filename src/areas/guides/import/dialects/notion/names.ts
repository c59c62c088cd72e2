/** What Notion calls its files: a title and 32 signs that tell it from others of the same title. */
import { decoded } from '#model/decoded.ts';

const NAMED = /^(.*?)[ _-]?([0-9a-f]{32})(_all)?(\.\w+)?$/s;

export interface NotionName {
  readonly title: string;
  readonly id: string | undefined;
  /** A database with all its rows, beside the view of it that its page shows. */
  readonly isWhole: boolean;
}

/** @param name of a file or folder, with its ending or without */
export function notionName(name: string): NotionName {
  const [, title = '', id, all] = NAMED.exec(name) ?? [];
  if (id !== undefined) return { title: title.trim() || 'Untitled', id, isWhole: all !== undefined };
  const plain = name.replace(/\.(?:md|csv|html)$/i, '');
  return { title: plain.replace(/_all$/, '').trim() || 'Untitled', id: undefined, isWhole: plain.endsWith('_all') };
}

/** The id of the page that an address leads to, in the export or at Notion: `https://www.notion.so/On-call-0123…?pvs=21`. */
export function idIn(href: string): string | undefined {
  const address = decoded(href).replace(/[?#].*$/s, '');
  const last = address
    .replace(/\/$/, '')
    .replace(/^.*\//s, '')
    .replace(/\.\w+$/, '')
    .replace(/_all$/, '');
  const short = /([0-9a-f]{32})$/.exec(last)?.[1];
  return short ?? /([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(last)?.[1]?.replaceAll('-', '');
}
