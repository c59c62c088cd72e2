/** The options of a record: listed, argued for and against, and one of them chosen. */
import { pointsIn, verdictsIn, type Verdicts } from './items.ts';
import { OPTIONS, OUTCOME } from './section-names.ts';
import { sectionCalled, type Document, type Section } from './document.ts';
import { simple } from './simple.ts';

export interface MadrOption extends Verdicts {
  readonly id: string;
  readonly label: string;
}

export interface Outcome {
  /** What it calls the option that was chosen, or says of the decision. */
  readonly chosen: string | undefined;
  readonly because: string | undefined;
}

const LONGEST_LABEL = 300;

/** In the order of the list; a section that no point announces is an option too. */
export function optionsIn(document: Document): readonly MadrOption[] {
  const listed = sectionCalled(document, ...OPTIONS);
  const argued = sectionCalled(document, 'pros and cons', 'pros cons', 'comparison of options');
  const sections = [...(argued?.sections ?? []), ...(listed?.sections ?? [])].filter(
    ({ title }) => simple(title) !== '',
  );
  const labels = listed === undefined ? [] : pointsIn(listed.nodes, document);
  const taken = new Set<Section>();
  const named = labels.map((label) => {
    const section = sections.find((each) => !taken.has(each) && isSame(label, each));
    if (section !== undefined) taken.add(section);
    return { label, section };
  });
  const unlisted = sections
    .filter((section) => !taken.has(section))
    .filter((section) => labels.length === 0 || hasArguments(section, document))
    .map((section) => ({ label: section.source, section }));
  return [...named, ...unlisted].map(({ label, section }, index) => ({
    id: `option-${index + 1}`,
    label: label.slice(0, LONGEST_LABEL),
    ...verdictsIn(section === undefined ? [] : pointsBelow(section, document)),
  }));
}

function hasArguments(section: Section, document: Document): boolean {
  const { pros, cons } = verdictsIn(pointsBelow(section, document));
  return pros.length + cons.length > 0;
}

function pointsBelow(section: Section, document: Document): readonly string[] {
  return [
    ...pointsIn(section.nodes, document),
    ...section.sections
      .filter(({ title }) => simple(title) !== 'examples')
      .flatMap((each) => pointsBelow(each, document)),
  ];
}

/** A list says more of an option than its heading, or less. */
function isSame(label: string, { title, source }: Section): boolean {
  const [own, heads] = [simple(label), [simple(title), simple(source)]];
  return heads.some((head) => head === own || own.startsWith(`${head} `) || head.startsWith(`${own} `));
}

const CHOSEN = /^[*_]{0,2}(?:chosen|selected) (?:option|alternative)s?[*_]{0,2}\s*:?\s*[*_]{0,2}\s*["“'‘]?/i;

/** *Chosen option: "x", because y.* */
export function outcomeIn(document: Document): Outcome {
  const section = sectionCalled(document, ...OUTCOME);
  const first = section?.nodes.find((node) => node.type === 'paragraph');
  const text = first === undefined ? '' : document.source(first);
  const head = CHOSEN.exec(text)?.[0];
  if (head === undefined) return { chosen: undefined, because: undefined };
  const rest = text.slice(head.length);
  const quoted = /["“'‘]$/.test(head);
  const [, chosen = '', reason] =
    (quoted ? /^(.+?)["”'’][*_.,;:]*(?=\s|$)\s*(.*)$/s : /^(.+?)(?:[*_]{0,2}[,;.]\s+|$)(.*)$/s).exec(rest) ?? [];
  const because = reason?.replace(/^[,;.\s]*because\b[,:\s]*/i, '').trim();
  return { chosen: chosen.replace(/[*_]+$/, '').trim(), because: because === '' ? undefined : because };
}

/** Which of the options the outcome means. */
export function chosenAmong(options: readonly MadrOption[], chosen: string | undefined): string | undefined {
  if (chosen === undefined) return undefined;
  const wanted = simple(withoutLinks(chosen));
  const named = options.map(({ id, label }) => ({ id, name: simple(withoutLinks(label)) }));
  const found =
    named.find(({ name }) => name === wanted) ??
    named.find(({ name }) => name.startsWith(wanted) || wanted.startsWith(name)) ??
    named.find(({ name }) => wanted !== '' && name.includes(wanted));
  return found?.id;
}

function withoutLinks(words: string): string {
  return words.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}
