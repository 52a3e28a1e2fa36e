import type { Translator } from '../../i18n/translator.ts';
import { category, displayName, group, institutionIds } from './bodies.ts';
import { derived, table } from './published.ts';
import type { PublishedFigureRow } from './rows.ts';

const knownInstitutions = (): ReadonlySet<string> => derived('known institutions', () => new Set(institutionIds()));
const knownGroups = (): ReadonlySet<string> =>
  derived('known groups', () => new Set(table('groups').map((row) => row.group_id)));

/** Whom a published figure is about, and the address of its page where it has one. */
export function figureSubject(
  figure: PublishedFigureRow,
  words: Translator,
): { readonly text: string; readonly address?: string } {
  const { t, name, path } = words;
  const id = figure.subject_id;
  if (id === null) return { text: t(`sectors.${figure.sector}`) };
  switch (figure.subject_kind) {
    case 'institution':
      return knownInstitutions().has(id)
        ? { text: displayName(id, words), address: path('institution', id) }
        : { text: id };
    case 'group':
      return knownGroups().has(id) ? { text: name(group(id)), address: path('group', id) } : { text: id };
    case 'category':
      return { text: name(category(id)) };
    case 'country':
      return { text: id === 'state' || id === 'municipal' || id === 'all' ? t(`country.${id}`) : id };
    default:
      figure.subject_kind satisfies never;
      return { text: id };
  }
}
