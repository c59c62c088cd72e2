import { describe, expect, test } from 'vitest';
import { secondDemand, secondSentence } from './demands.ts';
import { unequalWords } from './equality.ts';
import { plainWords } from './sentences.ts';
import { weakenedVerb } from './strength.ts';
import { otherMood } from './verbs.ts';
import { commonVoice, voiceOf } from './voice.ts';

test.each([
  ['Reads `node --check` and **tests** it.', 'Reads … and tests it.'],
  ['Follows [the process](../governance/rfc-process.md) of each decision.', 'Follows the process of each decision.'],
  ['Says "various" and “etc.” in quotes.', 'Says … and … in quotes.'],
  ['Names snake_case as  _it_ is.', 'Names snake_case as it is.'],
])('plain words of %s', (markdown, words) => {
  expect(plainWords(markdown)).toBe(words);
});

describe('a second demand', () => {
  test.each([
    ['Writes tests for each change and reviews the changes of others.', 'reviews'],
    ['Takes a vague requirement and turns it into tasks.', 'turns'],
    ['You write tests and review the work of others.', 'review'],
    ['Designs and builds the service.', undefined],
    ['Writes changes that a colleague reads and reviews the same day.', undefined],
    ['Explains designs and reviews.', undefined],
    ['Asks when the plan changes and reviews the risk.', undefined],
    ['Tests and reviews are written down.', undefined],
  ])('%s', (sentence, verb) => {
    expect(secondDemand(sentence)).toBe(verb);
  });

  test.each([
    ['Asks early. Says why.', 'Says why'],
    ['Uses tools, e.g. Terraform, for each change.', undefined],
    ['Releases 1.2 on the day.', undefined],
  ])('or sentence: %s', (text, start) => {
    expect(secondSentence(text)).toBe(start);
  });
});

describe('voice', () => {
  test.each([
    ['Writes notes.', 'third person'],
    ['Proactively shares notes.', 'third person'],
    ['Write notes.', 'imperative'],
    ['Your notes are read.', 'you'],
    ['I write notes.', 'I'],
    ['Notes are written.', undefined],
  ])('%s', (sentence, voice) => {
    expect(voiceOf(sentence)).toBe(voice);
  });

  test.each([
    [['I', 'I', 'I', 'you'], 'I'],
    [['I', 'I', 'you', 'you'], undefined],
    [['I', 'I'], undefined],
    [['I', undefined, 'I', undefined, 'I'], 'I'],
  ] as const)('common to %j', (voices, common) => {
    expect(commonVoice(voices)).toBe(common);
  });

  test.each([
    ['Carry', 'Carries'],
    ['teaches', 'teach'],
    ['Push', 'Pushes'],
    ['Frobnicate', 'Frobnicate'],
  ])('%s becomes %s', (word, other) => {
    expect(otherMood(word)).toBe(other);
  });
});

test.each([
  ['Leads the incident response of the team.', 'Helps the incident response of the team.', true],
  ['Leads the incident response of the team.', 'Helps other teams to see their risks.', false],
  ['Helps the incident response of the team.', 'Leads the incident response of the team.', false],
  ['Writes the incident notes of the team.', 'Supports the incident notes of the team.', false],
])('%s, then %s', (lower, upper, weaker) => {
  expect(weakenedVerb(lower, upper) !== undefined).toBe(weaker);
});

test.each([
  ['Keeps the sane default for the guys on call.', ['sane', 'guys']],
  ['Disables the host by a simple master switch.', []],
])('%s', (sentence, words) => {
  expect(unequalWords(sentence).map(({ word }) => word)).toEqual(words);
});
