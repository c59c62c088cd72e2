import { themes as prismThemes } from 'prism-react-renderer';
import type { Config } from '@docusaurus/types';

const config: Config = {
  title: 'Harbour handbook',
  url: 'https://handbook.example.org',
  baseUrl: '/book/',
  presets: [
    [
      'classic',
      {
        docs: { routeBasePath: '/', sidebarPath: './sidebars.ts', editUrl: 'https://example.org/' },
        blog: { showReadingTime: true },
      },
    ],
  ],
  themeConfig: { navbar: { items: [{ type: 'docSidebar', sidebarId: 'handbook', label: 'Handbook' }] }, prism: { theme: prismThemes.github } },
};

export default config;
