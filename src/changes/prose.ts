/** What is different in the prose of an entry: which sections, and roughly how much of them. */
import type { Body } from '#model/body.ts';
import type { Statement } from '#model/change.ts';
import { quotedText } from './fields/values.ts';
import { bestPairs } from './best-pairs.ts';
import { wordsShared } from './word-runs.ts';

interface Section {
  /** Empty before the first heading. */
  readonly title: string;
  readonly anchor: string | undefined;
  readonly text: string;
}

/** Longer sentences are told without their words. */
const MOST_SHOWN = 300;

/** From where on a section under another heading is the same one. */
const SAME_SECTION = 0.8;

export function proseStatements(before: Body | undefined, after: Body | undefined): readonly Statement[] {
  const [old, present] = [sectionsOf(before), sectionsOf(after)];
  const { pairs, gone, added } = pairSections(old, present);
  const statements: Statement[] = [];
  const say = ({ anchor }: Section, says: string, weight: Statement['weight'], wordings?: Statement['wordings']) =>
    statements.push({ says, weight, fields: [], parts: anchor === undefined ? [] : [anchor], wordings });
  for (const [from, to] of pairs) {
    if (from.title !== to.title)
      say(to, `renames the section ${quotedText(from.title)} to ${quotedText(to.title)}`, 'words');
    const isSameText = flat(from.text) === flat(to.text);
    if (isSameText && from.text.trim() !== to.text.trim() && from.title === to.title)
      say(to, `sets ${nameOf(to)} another way, with the same words`, 'upkeep');
    if (!isSameText) {
      const amount = amountOf(from.text, to.text);
      const weight = AS_GOOD_AS_NEW.includes(amount) ? 'fields' : 'words';
      say(to, `${amount} ${nameOf(to)}`, weight, changedSentence(from.text, to.text));
    }
  }
  for (const section of added) say(section, `adds ${nameOf(section)} (${wordCount(section.text)})`, 'fields');
  for (const section of gone) say(section, `takes out ${nameOf(section)} (${wordCount(section.text)})`, 'fields');
  return statements;
}

/** By their headings of any depth, each with the text up to the next one. */
function sectionsOf(body: Body | undefined): readonly Section[] {
  if (body === undefined) return [];
  const lines = body.source.replaceAll('\r\n', '\n').split('\n');
  const sections: { title: string; text: string[] }[] = [{ title: '', text: [] }];
  let fence = '';
  for (const line of lines) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (fence === '' && mark !== '') fence = mark;
    else if (fence !== '' && mark.startsWith(fence) && line.trim() === mark) fence = '';
    const title = fence === '' ? /^ {0,3}#{1,6}\s+(.*?)\s*#*\s*$/.exec(line)?.[1] : undefined;
    if (title === undefined) sections.at(-1)?.text.push(line);
    else sections.push({ title, text: [] });
  }
  const anchors = new Map(body.outline.headings.toReversed().map(({ text, id }) => [text, id]));
  return sections
    .map(({ title, text }) => ({ title, anchor: anchors.get(title), text: text.join('\n') }))
    .filter(({ title, text }) => title !== '' || text.trim() !== '');
}

function pairSections(before: readonly Section[], after: readonly Section[]) {
  const pairs: (readonly [Section, Section])[] = [];
  const taken = new Set<Section>();
  const left: Section[] = [];
  for (const section of before) {
    const found = after.find((each) => each.title === section.title && !taken.has(each));
    if (found === undefined) left.push(section);
    else {
      pairs.push([section, found]);
      taken.add(found);
    }
  }
  const open = after.filter((section) => !taken.has(section));
  const alike = bestPairs(left, open, (from, to) => {
    const likeness = from.text.trim() === '' ? 0 : wordsShared(from.text, to.text);
    return likeness >= SAME_SECTION ? likeness : undefined;
  });
  for (const [from, to] of alike) {
    pairs.push([from, to]);
    taken.add(to);
  }
  const place = (section: Section) => after.indexOf(section);
  return {
    pairs: pairs.toSorted(([, one], [, other]) => place(one) - place(other)),
    gone: left.filter((section) => !alike.has(section)),
    added: after.filter((section) => !taken.has(section)),
  };
}

function nameOf({ title }: Section): string {
  return title === '' ? 'its first lines' : `the section ${quotedText(title)}`;
}

type Amount = 'fills' | 'empties' | 'changes a few words in' | 'rewrites a part of' | 'rewrites most of';

/** No longer the text that others had in mind. */
const AS_GOOD_AS_NEW: readonly Amount[] = ['fills', 'empties', 'rewrites most of'];

function amountOf(before: string, after: string): Amount {
  if (before.trim() === '') return 'fills';
  if (after.trim() === '') return 'empties';
  const shared = wordsShared(before, after);
  if (shared > 0.9) return 'changes a few words in';
  return shared > 0.5 ? 'rewrites a part of' : 'rewrites most of';
}

function wordCount(text: string): string {
  const count = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (count === 1) return 'one word';
  return count > 30 ? `about ${Math.round(count / 10) * 10} words` : `${count} words`;
}

/** The former and the present sentence, where only one is different. */
function changedSentence(before: string, after: string): Statement['wordings'] {
  const [old, present] = [sentencesOf(before), sentencesOf(after)];
  const [gone, added] = [without(old, present), without(present, old)];
  const [from = '', to = ''] = [gone[0], added[0]];
  if (gone.length > 1 || added.length > 1 || Math.max(from.length, to.length) > MOST_SHOWN) return undefined;
  return [from, to];
}

function without(sentences: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return sentences.filter((sentence) => !known.has(sentence));
}

function sentencesOf(text: string): readonly string[] {
  return text
    .split(/\n\s*\n|\n(?=\s*(?:[-*+]|\d+\.)\s)/)
    .flatMap((block) => flat(block).split(/(?<=[.!?])\s+/))
    .filter((sentence) => sentence !== '');
}

function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
