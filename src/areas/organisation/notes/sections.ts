/** The sections of a page that entries of other kinds fill, one for each topic. */
import { TOPICS, type TitledNote, type Topic } from '#model/notes.ts';

type ByTopic<Value> = Readonly<Record<Topic, Value>>;

/** Their anchors are the topics, whatever an organisation calls the kinds behind them. */
export const noteSections = byTopic((topic) => ({ id: topic }));

/** What decides whether they are shown, and what they are called. */
export function toldBy(notes: readonly TitledNote[]): { filled: ByTopic<boolean>; titles: ByTopic<string> } {
  const note = (topic: Topic) => notes.find((each) => each.topic === topic);
  return {
    filled: byTopic((topic) => note(topic) !== undefined),
    titles: byTopic((topic) => note(topic)?.title ?? ''),
  };
}

function byTopic<Value>(value: (topic: Topic) => Value): ByTopic<Value> {
  // Each topic is given a value, which the compiler cannot see.
  return Object.fromEntries(TOPICS.map((topic) => [topic, value(topic)])) as ByTopic<Value>;
}
