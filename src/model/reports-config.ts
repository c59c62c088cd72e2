/** What `playbook.yaml` may say about who hears that something on a page is wrong. */
import { z } from 'zod';

const EMAIL = /^[^\s@<>"',;:?&]+@[^\s@<>"',;:?&]+$/;
const EXPECTED = 'an e-mail address, or the `https://` address of a form';

/** Whether it is where reports can go: an e-mail address, or a web address that may have places to fill in. */
function takesReports(text: string): boolean {
  if (EMAIL.test(text)) return true;
  const plain = text.replace(/\{(page|section|owner|title|text)\}/g, 'x');
  return /^https?:\/\//.test(text) && !/[\s{}<>"]/.test(plain) && URL.canParse(plain);
}

export function isEmail(text: string): boolean {
  return EMAIL.test(text);
}

export const reportsSchema = z.strictObject({
  address: z
    .string()
    .refine(takesReports, { error: EXPECTED })
    .optional()
    .describe(
      'Where readers without an account say that something is wrong: an e-mail address, or a form, such as `https://forms.example.org/wrong?where={page}`, in which `{page}`, `{section}`, `{owner}`, `{title}` and `{text}` are filled in. Without one, readers open an issue of the repository.',
    ),
  offered: z.boolean().default(true).describe('Whether pages offer to report what is wrong on them.'),
});
