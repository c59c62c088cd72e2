/** Questions that people ask, in Markdown: a heading or a bold line for each, and its answer below. */
import { walk, type MarkdownSection } from './sections.ts';

export interface Questions {
  readonly questions: readonly { readonly question: string; readonly answer: string }[];
  /** The sections that they were read from. */
  readonly sections: readonly MarkdownSection[];
}

export function questionsIn(root: MarkdownSection): Questions {
  const section = walk(root).find(({ heading }) =>
    /^\W*(faqs?|frequently asked questions|questions)\W*$/iu.test(heading),
  );
  if (section === undefined) return { questions: [], sections: [] };
  const questions: { question: string; answer: string }[] = [];
  for (const block of section.blocks) {
    const asked = block.is === 'paragraph' ? /^\*\*(.+\?)\*\*$/.exec(block.text)?.[1] : undefined;
    const last = questions.at(-1);
    if (asked !== undefined) questions.push({ question: asked, answer: '' });
    else if (last !== undefined) last.answer = [last.answer, block.text].filter(Boolean).join('\n\n');
  }
  for (const child of section.children)
    questions.push({ question: child.heading, answer: child.blocks.map(({ text }) => text).join('\n\n') });
  const whole = questions.filter(
    ({ question, answer }) => answer !== '' && answer.length <= 4000 && question.length <= 300,
  );
  return whole.length === questions.length && whole.length > 0
    ? { questions: whole, sections: walk(section) }
    : { questions: [], sections: [] };
}
