/** What is kept of a plan's progress, and what earlier releases have left in the browser. */
import { expect, test } from 'vitest';
import { FakeStorage } from '#site/client/kept/fake-storage.ts';
import { KeptDocument } from '#site/client/kept/kept-document.ts';
import { placeIn } from '#site/client/kept/place.ts';
import { chooseStart, shapeOf, startIn, tick, tickedTasks } from './progress.ts';

let moment = 0;
const opened = (storage: FakeStorage, plan = 'billing-engineers') =>
  new KeptDocument(
    `progress ${plan}`,
    placeIn(() => storage),
    shapeOf(plan),
    () => (moment += 1),
  );

test('ticks and the first day come back from any window', () => {
  const storage = new FakeStorage();
  const [one, other] = [opened(storage), opened(storage)];
  tick(one, ['order-laptop', 'constructor', '__proto__'], true);
  chooseStart(other, { day: '2027-02-01', workingDays: false });
  tick(other, ['order-laptop'], false);
  const reloaded = opened(storage);
  expect([...tickedTasks(reloaded)]).toEqual(['constructor', '__proto__']);
  expect(startIn(reloaded)).toEqual({ day: '2027-02-01', workingDays: false });
});

test('the choice of weekends holds before there is a day', () => {
  const storage = new FakeStorage();
  chooseStart(opened(storage), { day: '', workingDays: false });
  expect(startIn(opened(storage))).toEqual({ workingDays: false });
});

test('what earlier releases kept is there', () => {
  const storage = new FakeStorage();
  storage.setItem('waymark-onboarding:billing-engineers', '["order-laptop"]');
  storage.setItem('waymark-onboarding-start:billing-engineers', '{"day":"2027-02-01","workingDays":false}');
  const progress = opened(storage);
  expect([[...tickedTasks(progress)], startIn(progress)]).toEqual([
    ['order-laptop'],
    { day: '2027-02-01', workingDays: false },
  ]);
});

test.each([
  ['waymark-onboarding:billing-engineers', '{"order-laptop":true}'],
  ['waymark-onboarding:billing-engineers', '["order-laptop",7]'],
  ['waymark-onboarding-start:billing-engineers', '{"day":"tomorrow"}'],
  ['progress billing-engineers', '{"version":1,"since":-1,"answers":{"first-day":["2027-02-31",5]}}'],
])('damaged text under %s is set aside: %s', (key, text) => {
  const storage = new FakeStorage();
  storage.setItem(key, text);
  expect(opened(storage).setAside).toEqual([text]);
});
