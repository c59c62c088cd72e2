/** A strategy as one page of Markdown that needs nothing else: links into the playbook are left out, their words stay. */
import { parseInline } from '#markdown/inline.ts';
import type { Entry } from '#model/entry.ts';
import type { View } from '#model/playbook.ts';
import { languageOf } from '#words/speech.ts';
import { directionWords } from '../../words/direction-words.ts';
import { outcomesTowards } from '../outcomes.ts';

export function strategyAsMarkdown(strategy: Entry<'strategy'>, view: View): string {
  const { data, body } = strategy;
  const {
    strategy: words,
    kinds,
    outcome: outcomeWords,
  } = directionWords({ language: languageOf(view.config.language) });
  const { sections, policy: policyWords } = words;
  const title = (ref: string | undefined) => view.resolve(ref)?.data.title;
  const list = (items: readonly string[]) => items.map((each) => `- ${plain(each)}`).join('\n');
  const parts = [
    `# ${escaped(data.title)}`,
    data.summary && plain(data.summary),
    [words.days(data.horizon.from, data.horizon.to), title(data.team) ?? words.organisation].join(' · '),
    `## ${sections.policies}`,
    ...data.policies.map(({ text, implies, forbids, enforcedBy }, index) =>
      [
        `${index + 1}. **${plain(text)}**`,
        ...[
          [policyWords.implies, implies.map(plain).join(' ')] as const,
          [policyWords.forbids, forbids.map(plain).join(' ')] as const,
          [policyWords.enforcedBy, enforcedBy.flatMap((ref) => title(ref) ?? []).join('; ')] as const,
        ].flatMap(([label, items]) => (items === '' ? [] : [`   - ${label}: ${items}`])),
        ...(enforcedBy.length === 0 ? [`   - **${policyWords.unenforced}**`] : []),
      ].join('\n'),
    ),
    `## ${sections.diagnosis}`,
    data.diagnosis
      .map(({ claim, evidence }) =>
        [`- **${plain(claim)}**`, ...evidence.map((each) => `  - ${plain(each)}`)].join('\n'),
      )
      .join('\n'),
    ...section(
      sections.actions,
      data.actions
        .map(({ text, owner, outcome }) => {
          const who = [title(owner), title(outcome)].filter((each) => each !== undefined).join(' → ');
          return `- ${plain(text)}${who === '' ? '' : ` (${who})`}`;
        })
        .join('\n'),
    ),
    ...section(sections.notDoing, list(data.notDoing)),
    ...section(sections.mind, list(data.wouldChangeOurMind)),
    ...section(
      sections.outcomes(kinds.outcome),
      outcomesTowards(strategy, view)
        .map((outcome) => `- ${escaped(outcome.data.title)} (${outcomeWords.horizons[outcome.data.horizon]})`)
        .join('\n'),
    ),
    body?.outline.text.trim(),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function section(title: string, text: string): readonly string[] {
  return text === '' ? [] : [`## ${title}`, text];
}

/** The words of inline Markdown, in one line. */
function plain(text: string): string {
  return escaped(parseInline(text).text.replaceAll(/\s+/g, ' '));
}

/** So that Markdown reads words as words. */
function escaped(words: string): string {
  return words.replaceAll(/[\\`*_[\]<>]/g, String.raw`\$&`);
}
