/** What an entry is called in Backstage's catalogue: `component:default/checkout`. With it, an import keeps the entry in step. */
import { z } from 'zod';

const NAME = /^[a-z]+:[a-z0-9._-]+\/[a-z0-9._-]+$/;

export function catalogName() {
  return z
    .string()
    .regex(NAME, {
      error: 'a reference in lower case with its kind and namespace, such as `component:default/checkout`',
    })
    .describe(
      'What it is called in the catalogue of Backstage; `waymark import catalog` keeps the entry in step with it.',
    );
}
