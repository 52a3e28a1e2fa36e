import type { FigureCell, FigureColumn } from '../../charts/figure.ts';
import type { Translator } from '../../i18n/translator.ts';
import { wayOf } from './compared.ts';
import type { ChangeRow } from './rows.ts';
import { isUnsure, SURE } from './sure-change.ts';

/** The sign of changes that are not sure: beside them, explained below them, and as words in the data of a figure. */

/** A change as text, with the sign of those that are not sure. */
export const withDoubt = (text: string, unsure: boolean, { t }: Pick<Translator, 't'>): string =>
  unsure ? `${text}\u00A0${t('changes.unsureSign')}` : text;

/** What that sign means, once below changes; null where none has it. */
export const doubtNote = (rows: Iterable<ChangeRow | undefined>, { t, percent }: Translator): string | null =>
  [...rows].some((row) => row !== undefined && isUnsure(row))
    ? t('changes.unsureNote', { sign: t('changes.unsureSign'), share: percent(SURE) })
    : null;

/** The column of the data of a figure that says whether changes are sure. */
export const doubtColumn = ({ t }: Pick<Translator, 't'>): FigureColumn => ({ label: t('column.doubt') });

export const doubtCell = (row: ChangeRow | undefined, { t }: Pick<Translator, 't'>): FigureCell =>
  row === undefined || row.change === null || wayOf(row.change) === 'same'
    ? null
    : t(isUnsure(row) ? 'changes.unsureWay' : 'changes.sureWay');
