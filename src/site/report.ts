/** *This is wrong*: where a reader says so, with the page, the section and the owner filled in. */
import type { Page } from '#model/page.ts';
import type { Speech } from '#model/speech.ts';
import { siteWords } from './words/site-words.ts';

/** What a report is about, as its page knows it. */
export interface Reported {
  readonly page: Pick<Page, 'path' | 'title'>;
  /** None where nobody in particular answers for the page. */
  readonly owner?: string | undefined;
  /** None of the page as a whole. */
  readonly section?: { readonly id: string; readonly text: string } | undefined;
}

export interface ReportForm {
  /** An address with places to fill in: `https://forms.example.org/wrong?where={page}`. */
  readonly address: string;
  /** Before the path of a page, where it is known at which address the site is served: `https://playbook.example.org`. */
  readonly root: string;
}

export function reportAddress({ address, root }: ReportForm, reported: Reported, speech: Speech): string {
  const { page, owner = '', section } = reported;
  const words = siteWords(speech).report;
  const place = `${root}${page.path}${section === undefined ? '' : `#${section.id}`}`;
  const about = section === undefined ? page.title : `${page.title}: ${section.text}`;
  const filled: Readonly<Record<string, string>> = {
    page: place,
    section: section?.text ?? '',
    owner,
    title: words.title(about),
    text: `${[place, ...(owner === '' ? [] : [words.owner(owner)])].join('\n')}\n\n`,
  };
  return address.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = filled[name];
    return value === undefined ? whole : encodeURIComponent(value.toWellFormed());
  });
}

export interface ReportLink {
  readonly href: string;
  /** Its name, which tells it from those at other headings. */
  readonly label: string;
}

/** What is at the heading of a page; nothing where nobody wants to hear of it. */
export function reportLink(
  page: Page | undefined,
  section: Reported['section'],
  speech: Speech,
): ReportLink | undefined {
  const form = page?.chrome.site.reports;
  if (page === undefined || form === undefined) return undefined;
  const { wrong, wrongAt } = siteWords(speech).report;
  return {
    href: reportAddress(form, { page, owner: page.chrome.entry?.owner?.label, section }, speech),
    label: section === undefined ? wrong : wrongAt(section.text),
  };
}
