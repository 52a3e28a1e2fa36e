import { METRIC_TEXTS, SECTOR_TEXTS } from '../emit/value-texts.ts';
import type { Dataset } from '../model/dataset.ts';
import { rowIn } from '../model/dated.ts';
import type { PublishedFigureRow } from '../model/edition.ts';
import type { Bilingual } from '../model/finding.ts';
import { INDEX_CODE } from '../model/vocabulary.ts';

interface Named {
  readonly name_lv: string;
  readonly name_en: string;
}

const WHOLE_COUNTRY: Bilingual = { lv: 'valsts iestādes un pašvaldības', en: 'state institutions and municipalities' };

/** Metrics that say nothing without what they count. */
const COUNTING: ReadonlySet<string> = new Set(['count', 'share', 'other']);

/**
 * What a published figure is about, in words, so that it is understood without its row: „Valsts ieņēmumu dienests, 2022, vieta”,
 * with the category, the dimension or indicator, the unit that is counted and the period where there are any. What the registry
 * does not know stands by its identifier.
 */
export function figureWords({ registry, methodology }: Dataset): (figure: PublishedFigureRow) => Bilingual {
  const bodies = Map.groupBy(registry.institutions, (row) => row.institution_id);
  const groups = Map.groupBy(registry.groups, (row) => row.group_id);
  const categories = new Map(registry.categories.map((row) => [`${row.sector}/${row.category}`, row]));
  const codes = new Map(
    methodology.structures.flatMap(({ edition, sector, rows }) =>
      rows.map((row) => [`${edition}/${sector}/${row.code}`, row] as const),
    ),
  );
  const text = (row: Named | undefined, id: string): Bilingual =>
    row === undefined ? { lv: id, en: id } : { lv: row.name_lv, en: row.name_en };
  const category = ({ sector }: PublishedFigureRow, id: string): Bilingual =>
    text(categories.get(`${sector}/${id}`), id);
  const subject = (figure: PublishedFigureRow): Bilingual => {
    const { subject_kind, subject_id, edition, sector } = figure;
    switch (subject_kind) {
      case 'institution':
        return text(rowIn(bodies.get(subject_id) ?? [], edition), subject_id);
      case 'group':
        return text(rowIn(groups.get(subject_id) ?? [], edition), subject_id);
      case 'category':
        return category(figure, subject_id);
      case 'country':
        return subject_id === 'all' ? WHOLE_COUNTRY : SECTOR_TEXTS[sector];
      default:
        return subject_kind satisfies never;
    }
  };
  const asked = ({ code, label, edition, sector }: PublishedFigureRow): Bilingual[] => {
    if (code === INDEX_CODE || (code === '' && label === '')) return [];
    if (code === '') return [{ lv: `„${label}”`, en: `“${label}”` }];
    const parts = code.split('/').map((part) => text(codes.get(`${edition}/${sector}/${part}`), part));
    return [{ lv: parts.map(({ lv }) => `„${lv}”`).join(' / '), en: parts.map(({ en }) => `“${en}”`).join(' / ') }];
  };
  return (figure) => {
    const { edition, metric, unit, period } = figure;
    const year = String(edition);
    const within = figure.category === '' ? [] : [category(figure, figure.category)];
    const parts: readonly Bilingual[] = [
      subject(figure),
      { lv: year, en: year },
      ...within,
      ...asked(figure),
      COUNTING.has(metric)
        ? { lv: `${METRIC_TEXTS[metric].lv} (${unit})`, en: `${METRIC_TEXTS[metric].en} (${unit})` }
        : METRIC_TEXTS[metric],
      ...(period === ''
        ? []
        : [{ lv: `par ${period.replace('-', '–')}. gadu`, en: `for ${period.replace('-', '–')}` }]),
    ];
    return { lv: parts.map(({ lv }) => lv).join(', '), en: parts.map(({ en }) => en).join(', ') };
  };
}

/** A computed result of named bodies in words, as `a|b` of the unit `institution_id`; what is no list of bodies as it is. */
export const namedBodies = ({ registry }: Dataset, ids: string, year: number): Bilingual => {
  const names = ids.split('|').map(
    (id) =>
      rowIn(
        registry.institutions.filter((row) => row.institution_id === id),
        year,
      ) ?? { name_lv: id, name_en: id },
  );
  return { lv: names.map(({ name_lv }) => name_lv).join(', '), en: names.map(({ name_en }) => name_en).join(', ') };
};
