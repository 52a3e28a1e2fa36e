import type { FigureColumn } from '../../charts/figure.ts';
import { DECIMALS, percentDecimals } from '../../i18n/rounding.ts';
import type { Translator } from '../../i18n/translator.ts';
import { asPercent, countColumn } from '../shared/columns.ts';
import type { IndicatorSector } from './view.ts';
import type { IndicatorResultRow } from '../shared/rows.ts';

/** What the figures of an indicator have in common: names, and the columns of its results. */

/** Both sectors are on one page; the name of a figure says whose it is. */
export const named = (stem: 'file.categories' | 'file.trend', { sector }: IndicatorSector, { t }: Translator): string =>
  `${t(stem)}-${t(`file.sector.${sector}`)}`;

/** „Facebook konts · Valsts iestādes”. */
export const aboutOf = ({ row, sector }: IndicatorSector, { t, name }: Translator): string =>
  t('figure.about', { name: name(row), sector: t(`sectors.${sector}`) });

export const percentColumn = (label: string): FigureColumn => ({
  label,
  digits: (value) => percentDecimals(value, DECIMALS.finePercent),
});

export const resultColumns = ({ t }: Translator): readonly FigureColumn[] => [
  countColumn(t('column.asked')),
  countColumn(t('column.counted')),
  countColumn(t('column.full')),
  percentColumn(t('column.fullPercent')),
  percentColumn(t('column.meanPercent')),
];

export const resultCells = (row: IndicatorResultRow) =>
  [row.asked, row.counted, row.full, asPercent(row.full_share), asPercent(row.mean)] as const;
