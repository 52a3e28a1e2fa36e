import type { PublishedFigureRow } from '../model/edition.ts';
import type { Bilingual } from '../model/finding.ts';
import { SECTORS } from '../model/vocabulary.ts';
import { REASONS } from './reasons.ts';
import type { Participant, View } from './view.ts';

/** The bodies a figure is about: one or both sectors, and of each the members meant. */
export interface Scope {
  readonly parts: readonly { readonly view: View; readonly members: readonly Participant[] }[];
  /** Category inside which the figure ranks or counts, '' for the whole sector. */
  readonly category: string;
}

/** Category of a figure: its own column, or its subject where that is a category. */
export const categoryOf = (figure: PublishedFigureRow): string =>
  figure.category !== '' ? figure.category : figure.subject_kind === 'category' ? figure.subject_id : '';

/**
 * Who a figure is about. For a country `all` means state and municipal together; a category that is no category of the
 * edition's participants (a wider grouping of the source's own) has no counterpart in the data.
 * @returns the scope, or why there is none
 */
export function scopeOf(figure: PublishedFigureRow, views: ReadonlyMap<string, View>): Scope | { reason: Bilingual } {
  const sectors = figure.subject_id === 'all' ? SECTORS : [figure.sector];
  const found = sectors.flatMap((sector) => views.get(`${figure.edition}/${sector}`) ?? []);
  if (found.length === 0) return { reason: REASONS.noSector };
  if (found.length < sectors.length) return { reason: REASONS.bothSectors };
  const category = categoryOf(figure);
  if (category !== '' && !found.some((view) => view.members.some((member) => member.category === category))) {
    return { reason: REASONS.category };
  }
  const inSubject = (member: Participant): boolean => {
    if (figure.subject_kind === 'institution') return member.institution_id === figure.subject_id;
    if (figure.subject_kind === 'group') return member.group_id === figure.subject_id;
    return true;
  };
  const inCategory = (member: Participant): boolean => category === '' || member.category === category;
  const subjects = found.map((view) => ({ view, members: view.members.filter(inSubject) }));
  if (subjects.every(({ members }) => members.length === 0)) {
    return { reason: figure.subject_kind === 'group' ? REASONS.noGroup : REASONS.notParticipant };
  }
  const parts = subjects.map(({ view, members }) => ({ view, members: members.filter(inCategory) }));
  if (parts.every(({ members }) => members.length === 0)) return { reason: REASONS.otherCategory };
  return { parts, category };
}
