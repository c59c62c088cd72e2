// @ts-check
import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
import sitemap from '@astrojs/sitemap';

export default defineConfig({
  site: 'https://harbour.example.org',
  integrations: [
    sitemap(),
    starlight({
      title: { en: 'Harbour', fr: 'Port' },
      defaultLocale: 'root',
      locales: { root: { label: 'English', lang: 'en' }, fr: { label: 'Français' } },
      sidebar: [
        { label: 'Start here', translations: { fr: 'Commencez ici' }, items: ['guides/setup', { slug: 'guides/release', badge: 'New' }, { label: 'Status', link: 'https://status.example.org' }] },
        { label: 'Reference', autogenerate: { directory: 'reference' } },
      ],
    }),
  ],
});
