/** An address of the site below whatever path it is served from (Astro's `base`). */
export const href = (path: string): string => {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return `${base}${path}`;
};
