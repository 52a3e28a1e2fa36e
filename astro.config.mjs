import { resolve } from 'node:path';
import { defineConfig } from 'astro/config';

// Pages are made from the published files (src/site/shared/published.ts); scripts/build.ts says where those are and where the site goes.
export default defineConfig({
  output: 'static',
  // Path of the site's address (data/publication.json), where it is not served from the root of its host.
  base: process.env.E_INDEKSS_BASE ?? '/',
  outDir: process.env.E_INDEKSS_SITE ?? 'dist',
  trailingSlash: 'always',
  compressHTML: true,
  // One stylesheet and script files only: the content security policy allows nothing inline.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    resolve: { alias: { '#methodology': resolve(process.env.E_INDEKSS_METHODOLOGY ?? 'methodology') } },
  },
  devToolbar: { enabled: false },
});
