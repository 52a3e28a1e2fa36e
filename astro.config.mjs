import { defineConfig } from 'astro/config';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// Pages are made from the published files; scripts/build.ts says where they are and where the site goes.
const published = process.env.E_INDEKSS_PUBLISHED ?? '.cache/build/published/latest';
const { site } = JSON.parse(readFileSync(join(published, 'publication.json'), 'utf8'));

export default defineConfig({
  site,
  output: 'static',
  outDir: process.env.E_INDEKSS_SITE ?? 'dist',
  trailingSlash: 'always',
  compressHTML: true,
  // One stylesheet and script files only: the content security policy allows nothing inline.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
