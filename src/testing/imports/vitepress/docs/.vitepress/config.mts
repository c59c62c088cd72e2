import { defineConfig } from 'vitepress';
import { team } from './team';

export default defineConfig({
  title: 'Harbour',
  base: '/harbour/',
  locales: { root: { label: 'English', lang: 'en' }, de: { label: 'Deutsch', lang: 'de' } },
  srcExclude: ['**/TODO.md'],
  rewrites: { 'guide/:name-page.md': 'guide/:name.md' },
  themeConfig: {
    nav: [{ text: 'Guide', link: '/guide/' }],
    sidebar: {
      '/guide/': { base: '/guide/', items: guide() },
      '/': [{ text: 'Team', collapsed: false, items: team }],
    },
  },
});

function guide() {
  return [
    { text: 'Getting started', items: [{ text: 'Introduction', link: '/' }, { text: 'Set up', link: 'setup' }] },
    { text: 'Releases', link: 'release', items: [{ text: 'By hand', link: 'by-hand' }] },
    { text: 'Status', link: 'https://status.example.org' },
  ];
}
