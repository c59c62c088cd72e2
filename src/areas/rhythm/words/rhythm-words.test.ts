/** What the pages about rituals say in two languages, and with the organisation's own name for a ritual. */
import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import type { PageTools } from '#model/kind.ts';
import { exampleSite } from '#testing/example-site.ts';
import { speechIn } from '#testing/speech.ts';
import { missingSentences } from '#words/define-words.ts';
import { ritualOverviews } from '../calendar/overviews.ts';
import type { MonthBody } from '../calendar/month.ts';
import type { WeekBody } from '../calendar/week.ts';
import { ritualExports } from '../feeds/exports.ts';
import type { SubscribeBody } from '../feeds/subscribe.ts';
import type { LoadBody } from '../load/load.ts';
import { recurring } from '../ritual/rule-examples.ts';
import { rhythmWords } from './rhythm-words.ts';

const MEETUP = { one: 'Meetup', many: 'Meetups' };
const { english, translations } = rhythmWords;
const german = rhythmWords({ language: 'de' });

const tuesdays = recurring('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', { start: '2026-01-06T10:00' });
const site = exampleSite([
  tuesdays,
  { ...tuesdays, id: 'second' },
  example('ritual', { cadence: { trigger: 'A release fails', within: 'P2D' } }, { id: 'after-a-release' }),
]);

function toolsIn(language: string): PageTools {
  return { ...site.tools, speech: speechIn(language, { ritual: MEETUP }) };
}

function overviewsIn(language: string) {
  const overviews = ritualOverviews(site.view.entriesOf('ritual'), toolsIn(language));
  // The path of a page is what ties it to the type of its body.
  const bodyAt = <Body>(path: string) => overviews.find((each) => each.path === path)?.body as Body;
  // Of weeks, months and quarters, the present ones.
  const present = overviews.filter(({ path }) => !/\d/.test(path));
  return { titles: present.map(({ title }) => title), bodyAt };
}

test('nothing is missing in German', () => {
  expect(missingSentences(english, translations.de)).toEqual([]);
});

test.each([
  [
    'en',
    {
      titles: [
        'The rhythm',
        'The rhythm of the month',
        'The rhythm of the quarter',
        'Meeting load',
        'What meetups review',
        'Subscribe to the rhythm',
      ],
      span: '13 to 19 April 2026',
      tuesday: ['Tuesday', '14 April', 'Every second Tuesday'],
      onEvent: ['Within two days of the event'],
      coming: 'Tuesday, 28 April',
      months: ['April 2026', 'May 2026'],
      hours: '0.3',
      conflict: 'Tuesday, 28 April 2026',
      feeds: [['Everything', 'All meetups', '2 meetups'], ['By team'], ['By role'], ['By category'], ['By meetup']],
    },
  ],
  [
    'de',
    {
      titles: [
        'Der Rhythmus',
        'Der Rhythmus des Monats',
        'Der Rhythmus des Quartals',
        'Besprechungslast',
        'Was Meetups prüfen',
        'Den Rhythmus abonnieren',
      ],
      span: '13. bis 19. April 2026',
      tuesday: ['Dienstag', '14. April', 'Jeden zweiten Dienstag'],
      onEvent: ['Spätestens 2 Tage nach dem Ereignis'],
      coming: 'Dienstag, 28. April',
      months: ['April 2026', 'Mai 2026'],
      hours: '0,3',
      conflict: 'Dienstag, 28. April 2026',
      feeds: [
        ['Alles', 'Alle Meetups', '2 Meetups'],
        ['Nach Team'],
        ['Nach Rolle'],
        ['Nach Kategorie'],
        ['Nach Meetup'],
      ],
    },
  ],
])('the pages about all of them in %s', (language, expected) => {
  const { titles, bodyAt } = overviewsIn(language);
  const { span, days, onEvent, coming } = bodyAt<WeekBody>('/rhythm/');
  const tuesday = days.find(({ meetings }) => meetings.length > 0);
  const { roles, conflicts } = bodyAt<LoadBody>('/rhythm/load/');
  expect({
    titles,
    span,
    tuesday: [tuesday?.name, tuesday?.day, tuesday?.meetings[0]?.ritual.rhythm],
    onEvent: onEvent.map(({ rhythm }) => rhythm),
    coming: coming?.items[0]?.day,
    months: bodyAt<MonthBody>('/rhythm/month/').months.map(({ name }) => name),
    hours: roles[0]?.parts[0]?.hours,
    conflict: conflicts[0]?.day,
    feeds: bodyAt<SubscribeBody>('/rhythm/subscribe/').groups.map(({ id, title, feeds }) =>
      id === 'all' ? [title, ...feeds.flatMap(({ label, count }) => [label, count])] : [title],
    ),
  }).toEqual(expected);
});

test.each([
  ['2026-04-13', '2026-04-19', '13 to 19 April 2026', '13. bis 19. April 2026'],
  ['2026-11-30', '2026-12-06', '30 November to 6 December 2026', '30. November bis 6. Dezember 2026'],
  ['2026-12-28', '2027-01-03', '28 December 2026 to 3 January 2027', '28. Dezember 2026 bis 3. Januar 2027'],
])('%s to %s is %s, %s', (from, to, inEnglish, inGerman) => {
  expect([english, german].map(({ calendar }) => calendar.span(from, to))).toEqual([inEnglish, inGerman]);
});

test.each([
  [1, '1 minute', '1 Minute', 'one ritual', '1 Ritual'],
  [2, '2 minutes', '2 Minuten', '2 rituals', '2 Rituale'],
])('%i is counted in both languages', (count, ...expected) => {
  const names = [speechIn('en'), speechIn('de')].map((speech) => speech.names.ritual);
  const [en, de] = [english, german].map(({ agenda, feeds }, index) => [
    agenda.planned(count),
    names[index] && feeds.count(count, names[index]),
  ]);
  expect([en?.[0], de?.[0], en?.[1], de?.[1]]).toEqual(expected);
});

test.each([
  [
    1,
    '{first} and {second} both need {people} on Monday, 5 January 2026.',
    '{first} und {second} brauchen beide {people}: am Montag, 5. Januar 2026.',
  ],
  [
    3,
    '{first} and {second} both need {people} on Monday, 5 January 2026, and 3 times within the quarter.',
    '{first} und {second} brauchen beide {people}: zum ersten Mal am Montag, 5. Januar 2026, insgesamt dreimal im Quartal.',
  ],
])('a conflict that comes %i times', (times, ...expected) => {
  expect([english, german].map(({ calendar, load }) => load.conflict(calendar.day('2026-01-05'), times))).toEqual(
    expected,
  );
});

test('calendars and agendas say what people read in the language of the site', () => {
  const rituals = site.view.entriesOf('ritual');
  const all = ritualExports(rituals, toolsIn('de')).find(({ path }) => path === '/rhythm/all.ics');
  expect(all?.content()).toContain('X-WR-CALNAME:Alle Meetups');
  expect(all?.content()).toContain('CATEGORIES:Abstimmung');
});
