/** What `playbook.yaml` may say about the form at `/admin/`. */
import { z } from 'zod';
import { VISIBILITIES } from './standing.ts';

const httpsAddress = () => z.url({ protocol: /^https$/, error: 'an address that begins with `https://`' });

export const formSchema = z.strictObject({
  visibility: z
    .array(z.enum(VISIBILITIES))
    .min(1, { error: 'at least one of the builds' })
    .default(['internal', 'restricted'])
    .describe('The builds that have it. A public one has it only where you name `public` here.'),
  signIn: z
    .strictObject({
      proxy: httpsAddress()
        .optional()
        .describe('The OAuth service that signs people in to GitHub, such as `https://sign-in.example.org`.'),
      application: z
        .string()
        .min(1, { error: 'the id of the application' })
        .optional()
        .describe('The id of the OAuth application in GitLab; it needs no service beside it.'),
    })
    .prefault({})
    .describe('How people sign in, beside an access token of their own, which always works.'),
});

export type FormConfig = z.output<typeof formSchema>;
