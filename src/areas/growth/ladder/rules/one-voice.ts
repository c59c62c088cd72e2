/** The expectations of a ladder speak in one voice. */
import { defineRule, example } from '#model/rule.ts';
import { writtenSets } from '#areas/growth/expectation/written.ts';
import { firstWord, sentencesOf } from '#areas/growth/language/sentences.ts';
import { otherMood } from '#areas/growth/language/verbs.ts';
import { commonVoice, voiceOf, type Voice } from '#areas/growth/language/voice.ts';

const saying = (...texts: readonly string[]) =>
  example('behaviours', {
    expectations: texts.map((text, index) => ({ id: `demand-${index + 1}`, group: 'working-together', text })),
  });
const three = ['Writes notes.', 'Reviews changes on the day.', 'Asks before lunch.'];

export default defineRule({
  id: 'ladder/one-voice',
  severity: 'warning',
  why: 'A sentence in another voice reads as if it came from elsewhere, or were meant for somebody else.',
  fix: 'Write all expectations of a ladder in the same voice, such as “Writes …”.',
  valid: [
    [saying(...three, 'Notes are written on the day.')],
    // Two voices without a common one: which is the stranger, nobody can say.
    [saying('Writes notes.', 'Ask before lunch.')],
  ],
  invalid: [
    {
      content: [saying(...three, 'Share what you learnt.')],
      expect: [
        '19:11 Unexpected voice of `demand-4`, the imperative, expected the third person like most of this set: `Shares …`',
      ],
    },
    {
      content: [saying(...three, 'You share what you learnt.')],
      expect: [
        '19:11 Unexpected voice of `demand-4`, addressing “you”, expected the third person like most of this set',
      ],
    },
  ],
  check({ entries, report }) {
    for (const set of writtenSets(entries)) {
      const told = sentencesOf(set).map((sentence) => ({ ...sentence, voice: voiceOf(sentence.words) }));
      const common = commonVoice(told.map(({ voice }) => voice));
      if (common === undefined) continue;
      for (const { voice, words, expectation, at } of told) {
        if (voice === undefined || voice === common) continue;
        const verb = firstWord(words);
        const better = isBent(voice) && isBent(common) && otherMood(verb) !== verb ? `: \`${otherMood(verb)} …\`` : '';
        report(
          at,
          `Unexpected voice of \`${expectation.id}\`, ${NAMES[voice]}, expected ${NAMES[common]} like most of this ${set.kind === 'ladder' ? 'ladder' : 'set'}${better}`,
        );
      }
    }
  },
});

const NAMES: Readonly<Record<Voice, string>> = {
  'third person': 'the third person',
  imperative: 'the imperative',
  you: 'addressing “you”',
  I: 'speaking of “I”',
};

function isBent(voice: Voice): boolean {
  return voice === 'third person' || voice === 'imperative';
}
