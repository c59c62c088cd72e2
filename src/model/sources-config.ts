/** What `playbook.yaml` says about sources: folders beside the content, with entries that live beside the code they are about. */
import { z } from 'zod';
import { id, ref } from './fields.ts';

const PATH = 'a relative path with `/`, such as `../../shop`';

/** A folder or file of a source, or a pattern: never one that leads out of it. */
const PLACE =
  'a folder, a file or a pattern inside of the source, such as `docs/adr` or `services/*/catalog-info.yaml`';

function isPlace(text: string): boolean {
  const path = text.replace(/^!/, '').replace(/\/$/, '');
  const steps = path.split('/');
  return (
    /^[^\\:]+$/.test(path) &&
    steps.every((step) => step !== '' && step !== '..') &&
    (steps.length === 1 || !steps.includes('.')) &&
    steps.filter((step) => step === '**').length <= 3
  );
}

const place = () => z.string().min(1).max(400).refine(isPlace, { error: PLACE });

const sourceSchema = z.strictObject({
  path: z
    .string()
    .refine((text) => /^[^\\:\0]+$/.test(text) && !text.startsWith('/') && !text.startsWith('~'), { error: PATH })
    .describe(
      'The folder, from the folder of `playbook.yaml`, such as `../../shop` for a repository that is cloned beside this one.',
    ),
  kinds: z
    .union([
      z.array(z.string()).min(1, { error: 'the folder of a kind, such as `decisions`' }),
      z.record(z.string(), z.union([place(), z.array(place()).min(1)])),
    ])
    .describe(
      'The kinds that it may bring, by folder: a list where their files lie in the usual places, `[decisions, systems]`, or the places of each, such as `{ decisions: docs/adr, systems: services/*/catalog-info.yaml }`. A place that begins with `!` is left out.',
    ),
  prefix: z
    .union([id(), z.literal('')])
    .optional()
    .describe(
      'What the ids of its entries begin with: `shop` makes `shop-0007-use-events`. Without it, the name of the source; with an empty text, nothing.',
    ),
  owner: ref('team', 'role').optional().describe('Who owns the entries that name no owner.'),
  defaults: z
    .record(z.string(), z.record(z.string(), z.unknown()))
    .default({})
    .describe('What the entries of a kind leave out, by folder, such as `systems: { domain: commerce }`.'),
  repository: z
    .strictObject({
      url: z
        .url({ protocol: /^https?$/, error: 'an address, such as `https://github.com/example/shop`' })
        .describe('The repository, as a browser shows it.'),
      host: z
        .enum(['github', 'gitlab', 'gitea', 'forgejo', 'bitbucket', 'azure-devops'])
        .optional()
        .describe('What serves it, where the address does not say.'),
      branch: z.string().min(1).default('main').describe('The branch that links lead to.'),
      folder: z.string().default('').describe('The folder of the source inside of the repository.'),
    })
    .optional()
    .describe('Where links lead by which readers change its files or see other files of it.'),
});

export const sourcesSchema = z
  .record(id(), sourceSchema)
  .default({})
  .describe(
    'Folders beside this one that bring entries, by name: decisions, catalogue files and runbooks beside the code they are about. CI clones them first; one that is not there is said, and left out.',
  );

export type Sources = z.output<typeof sourcesSchema>;
export type Source = Sources[string];
