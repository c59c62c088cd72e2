/**
 * What happened to each metric of the example in its year. The levels turn where something was changed: where an experiment began, where an
 * outcome was worked on. A value in an event is one that a page of the example quotes.
 */
import type { Story } from './story.ts';

export const METRIC_STORIES: Readonly<Record<string, Story>> = {
  'change-lead-time': {
    levels: [
      ['2025-12-01', 54],
      ['2026-02-02', 52],
      ['2026-05-04', 48],
      ['2026-06-08', 35],
      ['2026-06-15', 34.5],
      ['2026-08-03', 32],
      ['2026-09-14', 27],
      ['2026-11-23', 22.5],
    ],
    noise: 3,
    decimals: 1,
    events: {
      '2025-12-22': { value: 71.5, note: 'Holidays. Few changes, and those waited for people to return.' },
      '2025-12-29': { value: 78.2 },
      '2026-04-27': { value: 48 },
      '2026-05-04': { value: 47.6 },
      '2026-06-08': { value: 35 },
      '2026-06-22': { note: 'Environments on demand for every team.' },
      '2026-10-05': { value: 23.4 },
    },
  },
  'deployment-frequency': {
    levels: [
      ['2025-12-01', 51],
      ['2026-05-04', 60],
      ['2026-07-06', 79],
      ['2026-11-23', 96],
    ],
    noise: 9,
    decimals: 0,
    events: {
      '2025-12-22': { value: 17, note: 'Holidays.' },
      '2025-12-29': { value: 8 },
      '2026-04-06': { value: 41, note: 'A week with two public holidays.' },
    },
  },
  'failed-deployment-recovery-time': {
    levels: [
      ['2025-12-01', 62],
      ['2026-03-02', 55],
      ['2026-06-01', 41],
      ['2026-09-07', 31],
      ['2026-11-23', 25],
    ],
    noise: 9,
    decimals: 0,
    events: {
      '2026-03-23': {
        value: 104,
        note: 'A schema change that could not be rolled back. Since then they go out in steps.',
      },
      '2026-06-01': { note: 'The roll-back button moved to the top of the page of a deployment.' },
    },
  },
  'change-fail-rate': {
    levels: [
      ['2025-12-01', 14.2],
      ['2026-03-02', 13],
      ['2026-06-01', 10.4],
      ['2026-08-03', 9.2],
      ['2026-11-23', 8.1],
    ],
    noise: 1.6,
    decimals: 1,
    events: {
      '2026-05-18': { value: 14.8, note: 'First weeks of environments on demand. Two services lacked test data.' },
      '2026-05-25': { value: 13.9 },
      '2026-11-23': { value: 8.1 },
    },
  },
  'deployment-rework-rate': {
    levels: [
      ['2025-12-01', 15.1],
      ['2026-04-06', 13.2],
      ['2026-10-05', 11.4],
    ],
    noise: 1.3,
    decimals: 1,
    events: {
      '2026-10-05': {
        note: 'Last week in which repairs were marked. The line is missing from the template since the 12th.',
      },
    },
  },
  'first-result-on-day-one': {
    levels: [
      ['2025-12-01', 50.5],
      ['2026-01-26', 51.5],
      ['2026-04-13', 56.5],
      ['2026-05-25', 56.8],
      ['2026-07-06', 60.5],
      ['2026-09-28', 68.5],
      ['2026-10-19', 69.2],
      ['2026-11-16', 74.1],
      ['2026-11-23', 74.9],
    ],
    noise: 2.2,
    decimals: 1,
    events: {
      '2026-03-02': { note: 'Import accepts dates as people write them.' },
      '2026-04-06': { value: 56 },
      '2026-05-18': { value: 56.1 },
      '2026-08-17': { note: 'Sign-up asks for a file before it asks about the company.' },
      '2026-10-05': { value: 69 },
      '2026-10-12': { value: 69.1 },
      '2026-10-19': { value: 69.2 },
      '2026-11-16': { value: 74.1 },
      '2026-11-23': { value: 74.9 },
    },
  },
  'search-success': {
    levels: [
      ['2025-12-01', 63.1],
      ['2026-02-02', 63.4],
      ['2026-03-16', 63.3],
      ['2026-07-06', 65],
      ['2026-08-10', 66.2],
      ['2026-09-07', 69.3],
      ['2026-09-28', 71.3],
      ['2026-11-23', 72.1],
    ],
    noise: 0.7,
    decimals: 1,
    events: {
      '2025-12-29': { value: 58.9, note: 'Few customers at work. A handful of accounts decides the number.' },
      '2026-08-10': { value: 66.2 },
      '2026-08-17': { note: 'The first judgement set is in use.' },
      '2026-09-07': { value: 69.3 },
      '2026-09-28': { value: 71.3 },
    },
  },
  'wrong-invoices': {
    levels: [
      ['2025-12-01', 8.6],
      ['2026-01-26', 8.1],
      ['2026-04-06', 6.9],
      ['2026-07-06', 5.8],
      ['2026-10-05', 4.9],
      ['2026-11-09', 4.2],
      ['2026-11-23', 4.1],
    ],
    noise: 0.3,
    decimals: 1,
    events: {
      '2026-02-09': {
        value: 11.8,
        note: 'A wrong currency went out with the February run, and its correction had to be announced first.',
      },
      '2026-02-16': { value: 14.3 },
      '2026-02-23': { value: 13.9 },
      '2026-03-02': { value: 12.6 },
      '2026-10-05': { value: 4.9 },
      '2026-11-09': { value: 4.2, note: 'The first run with one price for sign-up and invoice.' },
    },
  },
  'pages-at-night': {
    levels: [
      ['2025-12-01', 20],
      ['2026-03-02', 18],
      ['2026-07-13', 13],
      ['2026-07-20', 13],
      ['2026-08-24', 9],
      ['2026-11-23', 7.6],
    ],
    noise: 3,
    decimals: 0,
    events: {
      '2026-02-09': { value: null, note: 'We changed the provider of the pager, and the old one kept no records.' },
      '2026-02-16': { value: null },
      '2026-02-23': { value: null },
      '2026-07-13': { value: 13 },
      '2026-07-20': { value: 13, note: 'The service template begins to alert on error budgets.' },
      '2026-08-24': { value: 9 },
      '2026-10-19': { value: 12, note: 'Four of these were for invoicing and could have waited.' },
    },
  },
  'time-to-first-review': {
    levels: [
      ['2025-12-01', 9.4],
      ['2026-05-04', 9.1],
      ['2026-08-03', 9.2],
      ['2026-08-31', 4.4],
      ['2026-09-14', 3.7],
      ['2026-11-23', 3.6],
    ],
    noise: 0.9,
    decimals: 1,
    events: {
      '2025-12-29': { value: 14.5, note: 'Half of the team on leave.' },
      '2026-08-03': { value: 9.2 },
      '2026-09-07': { value: 3.7 },
    },
  },
  'ledger-restore-time': {
    levels: [
      ['2025-12-01', 68],
      ['2026-03-02', 61],
      ['2026-06-29', 46],
      ['2026-10-05', 39],
      ['2026-10-19', 38],
      ['2026-10-26', 29],
      ['2026-11-23', 24],
    ],
    noise: 2.4,
    decimals: 0,
    events: {
      '2025-12-01': { value: 68 },
      '2026-04-13': { value: 81, note: 'Nobody with access to the key was awake.' },
      '2026-10-05': { value: 39 },
      '2026-10-26': { value: 29, note: 'Keys are handed over by a machine.' },
      '2026-11-09': { value: 26, note: 'An engineer of another team restored it with the runbook alone.' },
      '2026-11-23': { value: 24 },
    },
  },
  'support-contacts-first-week': {
    levels: [
      ['2025-12-01', 3.7],
      ['2026-07-06', 3.4],
      ['2026-11-23', 3.1],
    ],
    noise: 0.3,
    decimals: 1,
    events: {
      '2026-07-06': { value: 3.4 },
      '2026-07-27': { value: 3.5 },
      '2026-08-17': { value: 3.4 },
      '2026-10-05': { value: 4.2, note: 'The answer to "where is my file" was below the fold for a week.' },
    },
  },
};
