import type { Translator } from '../i18n/translator.ts';
import { category, groupIds, groupIn, institutionIds, institutionIn } from './bodies.ts';
import type { PublishedFigureRow } from './rows.ts';

/** Whom a published figure is about, and where that one's page is. */
export function publishedSubject(figure: PublishedFigureRow, words: Translator): { name: string; path: string | null } {
  const id = figure.subject_id ?? '';
  switch (figure.subject_kind) {
    case 'institution':
      return institutionIds().includes(id)
        ? { name: words.name(institutionIn(id, figure.edition)), path: words.path('institution', id) }
        : { name: id, path: null };
    case 'group':
      return groupIds().includes(id)
        ? { name: words.name(groupIn(id, figure.edition)), path: words.path('group', id) }
        : { name: id, path: null };
    case 'category':
      return { name: words.name(category(id)), path: null };
    case 'country':
      return { name: words.t(figure.sector === 'municipal' ? 'subject.municipal' : 'subject.state'), path: null };
    default:
      figure.subject_kind satisfies never;
      return { name: id, path: null };
  }
}

const KINDS = ['country', 'category', 'group', 'institution'] as const;

/** From the whole country to the single body, then by name; figures of one subject keep their order. */
export const bySubject = (figures: readonly PublishedFigureRow[], words: Translator): readonly PublishedFigureRow[] =>
  figures
    .map((figure) => ({ figure, name: publishedSubject(figure, words).name }))
    .toSorted(
      (a, b) =>
        KINDS.indexOf(a.figure.subject_kind) - KINDS.indexOf(b.figure.subject_kind) || words.compare(a.name, b.name),
    )
    .map(({ figure }) => figure);
