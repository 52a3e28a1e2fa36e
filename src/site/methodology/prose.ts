import type { MarkdownInstance } from 'astro';
import type { Language } from '../../i18n/language.ts';

/** Prose of the methodology (`methodology/<language>/*.md`), rendered when the site is built. */
interface FrontMatter {
  readonly title: string;
  readonly description: string;
}

export type Prose = MarkdownInstance<FrontMatter>;

/** `#methodology` is the folder the build was given (astro.config.mjs). */
const FILES = import.meta.glob<Prose>('#methodology/{lv,en}/*.md', { eager: true });

/** Prose pages of a language, by file name without its ending; `index` is the entry. */
export const prosePages = (language: Language): ReadonlyMap<string, Prose> =>
  new Map(
    Object.entries(FILES)
      .map(([path, file]) => ({ place: /\/(lv|en)\/([^/]+)\.md$/.exec(path), file }))
      .flatMap(({ place, file }) =>
        place?.[1] === language && place[2] !== undefined ? [[place[2], file] as const] : [],
      ),
  );

/** @throws where the file, its title or its description is missing */
export function prose(language: Language, slug: string): Prose {
  const file = prosePages(language).get(slug);
  if (file === undefined) throw new Error(`methodology/${language}/${slug}.md is missing`);
  for (const key of ['title', 'description'] as const)
    if (typeof file.frontmatter[key] !== 'string') throw new Error(`methodology/${language}/${slug}.md has no ${key}`);
  return file;
}
