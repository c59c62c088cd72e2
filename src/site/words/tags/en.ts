/** The pages of tags, in English. */

export const tagsInEnglish = {
  title: 'Tags',
  lead: 'Words that join pages of all kinds. Each has a page of its own.',
  all: 'All tags',
  tagged: (tag: string) => `Tagged ${tag}`,
  about: (tag: string, count: number) => `${count === 1 ? '1 page' : `${count} pages`} tagged ${tag}, by kind.`,
  count: (count: number) => (count === 1 ? '1 page' : `${count} pages`),
};
