/** Stretches within a level, told in a file of their own: *Maturing*, *Performing*, *Exceeding*. */
import { fit, oneLine } from '../draft/fit-text.ts';
import { Names } from '../draft/names.ts';
import { proseOf, unlinked } from './prose.ts';
import { walk, type MarkdownSection } from './sections.ts';

export interface Band {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly tests: readonly string[];
}

/** The sections below a heading that speaks of bands or maturity. The prose itself is kept beside them. */
export function bandsIn(root: MarkdownSection): readonly Band[] {
  const around = walk(root).find(
    ({ heading, children }) => /\b(maturit|bands?\b|sub-?levels?)/i.test(heading) && bandSections(children).length >= 2,
  );
  const names = new Names('band');
  return bandSections(around?.children ?? []).map((section): Band => {
    const paragraphs = section.blocks.filter(({ is }) => is === 'paragraph').map(({ text }) => text);
    const questions = section.blocks
      .flatMap((block) => (block.is === 'list' ? block.items : []))
      .map(({ text }) => oneLine(text.replace(/^[_*]+|[_*]+(?=\?)|[_*]+$/g, '')))
      .filter((text) => text.includes('?'));
    return {
      id: names.take(section.heading),
      label: fit(section.heading, 120).text,
      definition: fit(unlinked(paragraphs[0] ?? proseOf(section)), 600).text,
      tests: questions.map((text) => fit(unlinked(text), 300).text),
    };
  });
}

/** Words for short: a heading of three words or fewer, with something to say. */
function bandSections(sections: readonly MarkdownSection[]): readonly MarkdownSection[] {
  return sections.filter(
    ({ heading, blocks }) => heading.split(/\s+/).length <= 3 && blocks.some(({ is }) => is === 'paragraph'),
  );
}
