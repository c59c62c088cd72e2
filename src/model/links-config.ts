/** How `waymark links` checks addresses outside of the playbook: `links` in `playbook.yaml`. */
import { z } from 'zod';
import { duration } from './fields.ts';

export const linksSchema = z
  .strictObject({
    ignore: z
      .array(z.string().min(1, { error: 'an address, such as `https://wiki.example.org/`' }))
      .default([])
      .describe(
        'Addresses that are not asked, by their beginning; `*` stands for anything: `https://*.example.org/drafts/`.',
      ),
    internal: z
      .array(z.string().min(1, { error: 'the name of a host, such as `wiki.example.org`' }))
      .default([])
      .describe('Hosts inside of your own network that may be asked. Without being named here, none is.'),
    keepFor: duration().default('P7D').describe('How long an address that answered is not asked again.'),
    timeout: z
      .number()
      .positive()
      .max(120, { error: 'at most 120 seconds' })
      .default(15)
      .describe('How many seconds a server has for its answer.'),
    perHost: z
      .number()
      .int()
      .positive()
      .max(10, { error: 'at most 10' })
      .default(2)
      .describe('How many questions one server gets at a time.'),
  })
  .prefault({});
