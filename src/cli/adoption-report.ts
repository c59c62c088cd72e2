/** What `waymark adopt` prints: page by page what is left, then how far it is. */
import type { Adoption } from '#check/adoption/adoption.ts';
import type { Mark } from '#check/adoption/marks.ts';

interface Shown {
  /** The one group to list; all without it. */
  readonly only: string | undefined;
  /** A file of the content folder, as its user would write it. */
  shown(file: string): string;
}

export function adoptionInWords(adoption: Adoption, { only, shown }: Shown): string {
  const listed = adoption.left.filter(({ group }) => only === undefined || group === only);
  const lines = listed.map((mark, index) => {
    const before = listed[index - 1];
    // Twenty pages of one folder that ask the same are one question.
    const isSame = before?.decide === mark.decide && folderOf(before.file) === folderOf(mark.file);
    return `${isSame || index === 0 ? '' : '\n'}${described(mark, shown(mark.file))}${isSame ? '' : `    ${mark.decide}\n`}`;
  });
  return [lines.join(''), groupsInWords(adoption), countInWords(adoption)].filter((part) => part !== '').join('\n');
}

function folderOf(file: string): string {
  return file.split('/').slice(0, -1).join('/');
}

/** Paths with a line stand at the start, so that terminals and editors open them. */
function described({ line, lines, group, fact }: Mark, file: string): string {
  const [first = line, ...further] = lines;
  const also = further.length === 0 ? '' : `; also on ${further.length === 1 ? 'line' : 'lines'} ${further.join(', ')}`;
  return `${file}:${first}  ${fact === undefined ? group : `${group} “${fact}”`}${also}\n`;
}

function groupsInWords({ left }: Adoption): string {
  const groups = [...Map.groupBy(left, ({ group }) => group)].toSorted(
    ([a, marksA], [b, marksB]) => marksB.length - marksA.length || (a < b ? -1 : 1),
  );
  return groups.length < 2 ? '' : `${groups.map(([group, marks]) => `${group} ${marks.length}`).join(', ')}\n`;
}

function countInWords({ left, replaced, of }: Adoption): string {
  if (of === 0) return 'Nothing is marked as a fact of another company.\n';
  if (left.length === 0 && replaced.length === 0)
    return `All ${of} are done. Delete \`adoption\` from \`playbook.yaml\`.\n`;
  const spent =
    replaced.length === 0
      ? ''
      : `${replaced.length} ${replaced.length === 1 ? 'mark' : 'marks'} can go, since the text was replaced: \`waymark adopt --clean\`.\n`;
  const next =
    left.length === 0
      ? ''
      : 'Replace the text, or delete the page. What is right for you as it is: delete its mark, the comment that begins with `yours:`.\n';
  return `${left.length} of ${of} left.\n${next}${spent}`;
}

export function adoptionAsJson({ left, replaced, of }: Adoption): string {
  const told = ({ file, line, lines, group, fact, decide }: Mark) => ({ file, line, lines, group, fact, decide });
  const report = { of, left: left.length, facts: left.map(told), replaced: replaced.map(told) };
  return `${JSON.stringify(report, null, 2)}\n`;
}
