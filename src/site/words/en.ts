/** The frame of every page, the page kit, home and search: what they say, in English. */
import { counted } from '#words/number-words.ts';
import type { Audience } from '#model/standing.ts';
import { COPY_WORDS } from '../client/copy-words.ts';
import { KEPT_WORDS } from '../client/kept/trouble-words.ts';
import { OPENER_WORDS } from '../client/search/opener-words.ts';
import { SEARCH_WORDS } from '../client/search/search-words.ts';
import { THEME_WORDS } from '../client/theme-words.ts';
import type { Area } from '#model/area.ts';
import type { Name } from '#model/speech.ts';
import { diagramInEnglish } from './diagram/en.ts';
import { leadInEnglish } from './lead/en.ts';
import { startInEnglish } from './lead/start-en.ts';
import { listsInEnglish } from './lists/en.ts';
import { changesInEnglish } from './changes/en.ts';
import { reviewsInEnglish } from './reviews/en.ts';
import { rightsInEnglish } from './rights/en.ts';
import { tagsInEnglish } from './tags/en.ts';
import { FILTER_WORDS } from '../kit/filter/filter-words.ts';

/** As readers call those for whom an entry is written, within a sentence. */
const READERS: Readonly<Record<Audience, string>> = {
  'new-hire': 'new hires',
  engineer: 'engineers',
  manager: 'managers',
  leader: 'leaders',
};

const areas: Readonly<Record<Area, { readonly label: string; readonly summary: string }>> = {
  start: { label: 'Start', summary: 'Your first days, whom to ask, and what our words mean.' },
  guides: { label: 'Guides', summary: 'How we work from day to day, topic by topic.' },
  growth: { label: 'Growth', summary: 'What each level expects, and how you get from one to the next.' },
  rhythm: { label: 'Rhythm', summary: 'Who meets when and what for, and what is on this week.' },
  decisions: {
    label: 'Decisions',
    summary: 'How we decide, what we have decided, and the standards that follow from it.',
  },
  direction: {
    label: 'Direction',
    summary: 'Where we want to get to, how we measure it, and what we try next.',
  },
  health: { label: 'Health', summary: 'How we and our software are doing, and what we do about it.' },
  organisation: { label: 'Organisation', summary: 'Who owns what, and how to reach them.' },
};

export const en = {
  around: {
    changed: 'Text last changed {day} in {revision}',
    changedIn: 'Text last changed in {revision}',
    label: 'Around this page',
    related: 'Related',
    elsewhere: 'Elsewhere',
    usedBy: 'Used by',
    about: 'About this page',
    writtenFor: (audiences: readonly Audience[]) =>
      `Written for ${audiences.map((audience) => READERS[audience]).join(', ')}`,
    tagged: 'Tagged {tags}',
  },
  callout: { note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', caution: 'Caution' },
  code: { unnamed: 'Code', copy: 'Copy', browser: COPY_WORDS },
  filter: FILTER_WORDS,
  frame: {
    contents: 'On this page',
    neighbours: 'Previous and next',
    next: 'Next',
    notice: 'Notice',
    previous: 'Previous',
    skip: 'Skip to the content',
  },
  lead: leadInEnglish,
  start: startInEnglish,
  lists: listsInEnglish,
  kept: {
    owner: 'Owner',
    /** The page is reviewed, rather than what it is about: a ritual or a decision has days of its own. */
    reviewed: 'Page reviewed',
    next: 'again by',
    edit: 'Edit',
    thisPage: 'this page',
  },
  notice: {
    status: {
      draft: { title: 'This is a draft.', text: 'It is open for comments and not agreed yet.' },
      active: undefined,
      deprecated: {
        title: 'This is deprecated.',
        text: 'It still applies where it is in use; do not start anything new with it.',
      },
      archived: { title: 'This is archived.', text: 'It is kept for the record and no longer applies.' },
    },
    review: 'Write down that it was reviewed',
    waitsFor: (source: string) =>
      `Parts of this page are missing: it refers to the source “${source}”, which was not there when the site was built.`,
    missing: (sources: readonly string[]) =>
      `Parts of this list are missing: the ${sources.length === 1 ? 'source' : 'sources'} “${sources.join('”, “')}” ${sources.length === 1 ? 'was' : 'were'} not there when the site was built.`,
    isOverdue: 'The review of this page is overdue',
    overdue: '{overdue} since {date}. Read it with care.',
    overdueOwned: '{overdue} since {date}. Read it with care, and tell {owner} what is no longer true.',
  },
  prose: {
    linkTo: (heading: string) => `Link to “${heading}”`,
    done: 'Done',
    toDo: 'To do',
    table: 'Table',
    tableOf: (headers: readonly string[]) => `Table: ${headers.join(', ')}`,
    footnotes: 'Footnotes',
    backTo: (reference: string) => `Back to reference ${reference}`,
    diagram: diagramInEnglish,
  },
  form: {
    title: 'Edit the playbook',
    description: 'Change a page of this playbook in a form. What you change arrives as a pull request.',
    starts: 'The form is loading.',
    needsScripts: 'The form needs JavaScript. Without it, use the edit link at the foot of a page.',
    unknownHost:
      'The form can write to GitHub and GitLab only, and this playbook names no repository there. Use the edit link at the foot of a page, or set `repository` in playbook.yaml.',
    failed:
      'The form did not load. Load the page again; if that does not help, use the edit link at the foot of a page.',
    back: 'Back to the playbook',
  },
  redirect: { moved: 'This page has moved to {page}.' },
  rules: {
    title: 'What this playbook is held to',
    description:
      'Every check that runs before the playbook is published: why it exists, and what to do when it speaks up.',
    remedy: 'What to do:',
    severity: { error: 'error', warning: 'warning', off: 'off' },
  },
  search: { opener: OPENER_WORDS, browser: SEARCH_WORDS, section: 'Section' },
  status: { draft: 'Draft', active: 'Active', deprecated: 'Deprecated', archived: 'Archived' },
  stored: KEPT_WORDS,
  theme: { unset: 'Theme: as the system', browser: THEME_WORDS },
  listing: {
    jump: 'Jump to',
    /** The title of a page that holds a part of a list: *Glossary: A*. */
    part: (list: string, part: string) => `${list}: ${part}`,
    /** What stands under no other heading. */
    more: (names: string) => `More ${names}`,
    span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
    below: (count: number) => counted(count, 'page', 'pages'),
  },
  newFile: {
    label: ({ inText }: Name) => `New ${inText.one}`,
    lead: 'Make a new file with this name and put the text below into it. Lines that begin with # are notes to you.',
    named: 'The file is {file} in the content folder.',
    place: 'Open the place for it',
    command: 'In a copy of the repository, a command writes the same file:',
  },
  report: {
    wrong: 'Something on this page is wrong',
    wrongAt: (heading: string) => `This is wrong: ${heading}`,
    /** What a report is called. */
    title: (about: string) => `Wrong: ${about}`,
    owner: (owner: string) => `Owner: ${owner}`,
  },
  owned: { further: (count: number) => `And ${count} more` },
  areas,
  navigation: {
    asOf: 'As of {day}.',
    home: 'Home',
    sections: 'Sections',
    further: 'Further sections',
    breadcrumbs: 'Breadcrumbs',
    close: 'Close',
  },
  home: {
    tools: 'Everyday tools',
    all: 'All of them',
    contents: 'Contents',
    further: 'Further sections',
    recent: 'Reviewed last',
    ways: 'Ways in',
    audiences: {
      'new-hire': { label: 'I am new here', question: 'What do I do first, and whom do I ask?' },
      engineer: { label: 'I build things', question: 'What is expected of me, and how do we work?' },
      manager: { label: 'I lead people', question: 'How do we grow, decide and keep healthy?' },
      leader: { label: 'I set direction', question: 'Where do we stand, and what is ours to decide?' },
    },
  },
  area: {
    tools: 'What you can do here',
    all: (count: number, kind: string) => `${kind}: all ${count}`,
  },
  attention: {
    today: 'Needs attention today',
    reviews: (count: number) => (count === 1 ? '1 page due for review' : `${count} pages due for review`),
  },
  changes: changesInEnglish,
  reviews: reviewsInEnglish,
  rights: rightsInEnglish,
  tags: tagsInEnglish,
  notFound: {
    title: 'Page not found',
    description: 'There is no page at this address.',
    lead: 'The trail ends here: there is no page at this address. It may have moved, or it was never written.',
  },
};
