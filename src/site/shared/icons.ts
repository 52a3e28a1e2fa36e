/** Pictures of the site for tabs, home screens and shared links, as scripts/icons.ts draws them into public/. */
export const ICONS = {
  svg: '/favicon.svg',
  /** For what asks for /favicon.ico by itself, and for what reads no SVG. */
  ico: { path: '/favicon.ico', sizes: [16, 32, 48] },
  touch: { path: '/apple-touch-icon.png', size: 180 },
  sharing: { path: '/sharing.png', width: 1200, height: 630 },
} as const;
