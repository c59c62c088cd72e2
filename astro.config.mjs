/** For `astro dev` and `astro build`: the same theme, the same content and the same site as the commands of Waymark. */
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { playbookHooks } from '#cli/playbook-hooks.ts';
import { waymark } from '#site/integration.ts';

const root = fileURLToPath(new URL('./', import.meta.url));

export default defineConfig({
  adapter: waymark(playbookHooks({ root, content: `${root}content` })),
  // For pages of your own in `src/pages`; what stands in the content folder is never run.
  integrations: [mdx()],
});
