/** The file that new feedback begins with, and where it is written. */
import type { PageTools } from '#model/kind.ts';
import { healthWords } from '../../words/health-words.ts';

const FILE = 'feedback/a-new-question.yaml';

/** Nothing where the repository is not known: then there is nowhere to write it. */
export function newFeedbackFile({ newFileLink, view, today, speech }: PageTools): string | undefined {
  const words = healthWords(speech).feedback.asked.file;
  const [role] = view.entriesOf('role');
  const lines = [
    `title: ${words.title}`,
    `# ${words.aboutOwner}`,
    `owner: role/${role?.id ?? 'example-role'}`,
    `reviewed: ${today}`,
    `raised: ${today}`,
    `# ${words.aboutSource}: retrospective, survey, open-forum, health-check, one-to-one`,
    'source: open-forum',
    `# ${words.aboutText}`,
    `text: ${words.text}`,
  ];
  return newFileLink(FILE, `${lines.join('\n')}\n`);
}
