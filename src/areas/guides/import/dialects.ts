/** The dialects, in the order in which a source is tried against them. Plain Markdown is what is left, and stands last. */
import type { Dialect } from './dialect.ts';
import { confluence } from './dialects/confluence/dialect.ts';
import { docusaurus } from './dialects/docusaurus/dialect.ts';
import { hugo } from './dialects/hugo/dialect.ts';
import { markdown } from './dialects/markdown/dialect.ts';
import { mkdocs } from './dialects/mkdocs/dialect.ts';
import { notion } from './dialects/notion/dialect.ts';
import { starlight } from './dialects/starlight/dialect.ts';
import { vitepress } from './dialects/vitepress/dialect.ts';
import { wiki } from './dialects/wiki/dialect.ts';

export const dialects: readonly Dialect[] = [
  mkdocs,
  hugo,
  docusaurus,
  starlight,
  vitepress,
  confluence,
  notion,
  wiki,
  markdown,
];
