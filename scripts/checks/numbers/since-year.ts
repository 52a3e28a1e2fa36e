import { path } from '../../../src/i18n/routes.ts';
import { movers } from './movers.ts';
import type { CsvRow } from './published-tables.ts';
import type { ReadPage } from './read-page.ts';
import { baseOf } from './statistics.ts';
import { linkedId, sectorNamed, type SectorId, type Subject } from './subject.ts';
import { newestWith } from './tables-code.ts';
import { groupRows } from './tables-group.ts';

/**
 * A change that counts from another year than heading or note tells bears that year, and no other bears one: in every table whose
 * rows lead to bodies, and over the biggest rises and falls.
 */

/** Lines may be broken or not. */
const blank = (text: string): string => text.replaceAll('\u00A0', ' ');

/** @returns how many changes were looked at, and how many of them count from another year */
export function sinceFaults(
  subject: Subject,
  { tables: found, texts }: ReadPage,
  problems: string[],
): readonly [number, number] {
  const { t, language, page } = subject;
  const bodies = path(language, 'institutions');
  let [looked, others] = [0, 0];
  const look = (said: string, row: CsvRow, what: string): void => {
    const year = row['previous_edition'] ?? '';
    const other = year !== baseOf(subject, row['edition'] ?? '', row['sector'] as SectorId);
    looked += 1;
    if (other) others += 1;
    if (blank(said).includes(blank(t('ranking.changeYear', { year }))) !== other)
      problems.push(`${what}: „${said}” counts from ${year} and should ${other ? '' : 'not '}say so`);
  };
  for (const { head, rows } of found) {
    const at = (head.at(-1) ?? []).findIndex(({ text }) => text === t('column.change'));
    for (const { cells } of at < 0 ? [] : rows) {
      const body = cells.flatMap(({ links }) => links).find((link) => new URL(link, 'x:/').pathname.includes(bodies));
      const own = body === undefined ? undefined : changeOn(subject, linkedId([body]));
      if (own !== undefined && own['change'] !== '') look(cells[at]?.text ?? '', own, own['institution_id'] ?? '');
    }
  }
  if (page.template !== 'edition') return [looked, others];
  for (const { text, place, figure } of texts)
    for (const kind of ['rises', 'falls'] as const) {
      const sector = sectorNamed(figure ?? '', subject);
      if (sector === undefined || !place.startsWith('h') || !(figure ?? '').startsWith(t(`file.${kind}`))) continue;
      const [most, ...rest] = movers(subject, subject.id, sector, kind);
      if (most !== undefined && rest.every((row) => row['change'] !== most['change'])) look(text, most, kind);
    }
  return [looked, others];
}

/** The change of a body that a page of its kind tells. */
function changeOn(subject: Subject, institution: string): CsvRow | undefined {
  const { page, id, tables } = subject;
  const code = page.template === 'dimension' ? id : 'index';
  const sector = tables.one('scores', { institution_id: institution })?.['sector'] as SectorId;
  const edition =
    page.template === 'edition'
      ? id
      : page.template === 'dimension'
        ? newestWith(subject, sector, id)
        : groupRows(subject, id).at(-1)?.['edition'];
  return edition === undefined ? undefined : tables.one('changes', { edition, institution_id: institution, code });
}
