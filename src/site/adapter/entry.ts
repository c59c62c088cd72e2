/** What the compiled theme exports: Astro's app, for plain Node to render with. */
import { createApp } from 'astro/app/entrypoint';

export const app = createApp({ streaming: false });
export const { routes } = app.manifest;
