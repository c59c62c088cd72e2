/** What is to be read again, on its page, in issues and in calendars, in English. */

export const reviewsInEnglish = {
  title: 'Due for review',
  lead: 'Pages to read again: those whose review is overdue or due soon, and those that refer to something that has changed.',
  since: (day: string) => `Since ${day}`,
  by: (day: string) => `By ${day}`,
  overdue: 'Overdue',
  soon: (day: string) => `Due by ${day}`,
  /** Their review is not due, and something that they refer to has changed since the last one. */
  changed: 'Not due, but something they refer to has changed',
  around: (title: string, day: string) => `${title} changed ${day}`,
  further: (count: number) => `and ${count} more`,
  issue: {
    title: (owner: string, month: string) => `Reviews for ${owner}, ${month}`,
    ofAll: (month: string) => `Reviews, ${month}`,
    unowned: 'Without an owner',
    how: 'Read each page, correct what is no longer true, and say so with {command}.',
    nothing: 'Nothing asks for a review.',
  },
  calendar: (name: string) => `${name}: reviews`,
  event: (title: string) => `Review: ${title}`,
  toReview: (count: number, day: string) => `${count} ${count === 1 ? 'page' : 'pages'} to review by ${day}`,
};
