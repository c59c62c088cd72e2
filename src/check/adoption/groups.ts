/** What sorts of facts belong to one company, and what an adopter decides about each. */

const QUESTIONS: Readonly<Record<string, string>> = {
  address: 'Write your own address, or leave it out.',
  amount: 'Write what holds in your organisation, with its currency.',
  channel: 'Write your own channel, or how people reach you.',
  command: 'Write the command that your people type.',
  leave: 'Write what your contracts and your law say.',
  name: 'Write what it is called in your organisation.',
  number: 'Decide whether this number is right for you.',
  page: 'This page is about the example company. Write about yours, or delete the page.',
  place: 'Write the country or the place that you mean.',
  schedule: 'Write the days and times at which you meet.',
  system: 'Write the name of your own system.',
  table: 'The rows are those of the example company. Replace them, or delete the file.',
  text: 'Write it in your own words.',
  tool: 'Write the tool that you use.',
  zone: 'Write the time zone that you work in.',
};

export const GROUPS = Object.keys(QUESTIONS);

export function questionOf(group: string): string {
  return QUESTIONS[group] ?? 'Decide what it is for you.';
}
