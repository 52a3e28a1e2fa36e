import type { Translator } from '../../i18n/translator.ts';
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

/** Published figures of one subject, in the order of the source. */
export interface SubjectFigures {
  readonly subject: { readonly name: string; readonly path: string | null };
  readonly figures: readonly PublishedFigureRow[];
}

/** From the whole country to the single body, then by name; figures of one subject keep their order. */
export const figuresBySubject = (rows: readonly PublishedFigureRow[], words: Translator): readonly SubjectFigures[] =>
  [...Map.groupBy(rows, (row) => `${row.subject_kind}/${row.subject_id ?? ''}`).values()]
    .flatMap((figures) => {
      const [first] = figures;
      return first === undefined
        ? []
        : [{ kind: KINDS.indexOf(first.subject_kind), subject: publishedSubject(first, words), figures }];
    })
    .toSorted((a, b) => a.kind - b.kind || words.compare(a.subject.name, b.subject.name));
