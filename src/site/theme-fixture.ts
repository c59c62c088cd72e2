/** A theme of three pages for tests: small, and with everything that a compiler could get wrong. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '#model/page.ts';

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "fixture-theme", "type": "module", "imports": { "#*": "./src/*" } }',
  'public/mark.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'src/charts/bar.ts': 'export const bar = (share: number): string => `${Math.round(share * 100)} %`;',
  'src/charts/scale.ts': 'export interface Scale { readonly steps: readonly string[] }',
  'src/site/styles/base.css': '@font-face { font-family: Mark; src: url(./mark.woff2) }\nbody { font-family: Mark }',
  'src/site/styles/mark.woff2': 'not really a font',
  'src/site/client/theme.ts': `document.addEventListener('click', async () => (await import('./dialog.ts')).openDialog());`,
  'src/site/client/dialog.ts': 'export const openDialog = () => document.querySelector("dialog")?.showModal();',
  'src/site/layouts/Page.astro': `---
import '../styles/base.css';
const { page } = Astro.props;
---
<!doctype html>
<html lang="en" data-root="/__B__/">
<head><meta charset="utf-8"><title>{page.title}</title><link rel="icon" href="/__B__/mark.svg"></head>
<body><h1>{page.title}</h1><slot /><script>import '#site/client/theme.ts';</script></body>
</html>`,
  'src/site/components/Callout.astro': `<aside><slot /></aside>
<style>aside { border-inline-start: 2px solid }</style>`,
  'src/site/components/Body.astro': `---
import Callout from './Callout.astro';
const registry = { Callout };
const { nodes } = Astro.props;
---
{nodes.map((node) => {
  if (typeof node === 'string') return <Fragment set:html={node} />;
  const Component = registry[node.component];
  return <Component {...node.props}><Astro.self nodes={node.children} /></Component>;
})}`,
  'src/site/pages/home.page.astro': pageOf('<p>Welcome.</p>'),
  'src/site/pages/not-found.page.astro': pageOf('<a href="/__B__/">Home</a>'),
  'src/areas/rhythm/ritual/ritual.page.astro': `---
import Page from '#site/layouts/Page.astro';
import Body from '#site/components/Body.astro';
import { bar } from '#charts/bar.ts';
import type { Scale } from '#charts/scale.ts';
const page = Astro.locals.model;
if (page.body.share > 1) throw new RangeError('The agenda is longer than the meeting.');
---
<Page page={page}><p class="share">{bar(page.body.share)}</p><Body nodes={page.body.text} /></Page>
<style>.share { font-variant-numeric: tabular-nums }</style>`,
};

function pageOf(content: string): string {
  return `---
import Page from '../layouts/Page.astro';
---
<Page page={Astro.locals.model}>${content}</Page>`;
}

/** Writes the theme into a folder; other files take the place of its own, or stand beside them. */
export function writeTheme(folder: string, others: Readonly<Record<string, string>> = {}): string {
  for (const [path, text] of Object.entries({ ...FILES, ...others })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  symlinkSync(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(folder, 'node_modules'));
  return folder;
}

/** A page of a ritual that uses what rendered Markdown may hold. */
export function ritualPage(path = '/rituals/retrospective/', share = 0.5): Page {
  const text = [
    '<p>See <a href="/terms/blameless/">blameless</a>.</p>',
    { component: 'Callout', props: {}, children: ['<p>Start with <code>href="/x"</code>.</p>'] },
  ];
  const site = {
    name: 'Playbook',
    description: '',
    language: 'en',
    names: {},
    navigation: [],
    furtherSections: [],
    stylesheets: ['/look.css'],
  };
  const chrome = { site, place: {}, breadcrumbs: [], contents: [] };
  return { template: 'rhythm/ritual', path, title: 'Retrospective', description: '', chrome, body: { share, text } };
}
