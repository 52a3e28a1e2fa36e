import { known } from '../../core/model/known.ts';
import { same, signOf } from '../../i18n/rounding.ts';
import type { Translator } from '../../i18n/translator.ts';
import { changeApartDecimals } from '../shared/apart.ts';
import { sinceOther, withSince } from '../shared/change-cells.ts';
import { names } from './sentence.ts';
import type { SectorView } from './view.ts';
import type { ChangeRow } from '../shared/rows.ts';
import { withDoubt } from '../shared/doubt-sign.ts';
import { SURE } from '../shared/sure-change.ts';

/** The biggest rises and falls in words: who rose most, of all that tie, and how far those that are listed went. */

export type MoverKind = 'rises' | 'falls';

/** Everyone that moved that way, also those that are not listed. */
const everyMover = ({ changes }: SectorView, kind: MoverKind): readonly ChangeRow[] =>
  [...changes.values()].filter(({ change }) => change !== null && signOf(change) === (kind === 'rises' ? 1 : -1));

/** Those of them that moved as far as one does. */
const asFar = (rows: readonly ChangeRow[], far: number): readonly ChangeRow[] =>
  rows.filter(({ change }) => change !== null && same(change, far));

/** „Lielākais kāpums: A un B (+5,0)”; of many that tie, how many they are. */
export function moversTitle(view: SectorView, kind: MoverKind, words: Translator): string {
  const most = known(view[kind][0]?.change, 'change of a mover');
  const tied = asFar(everyMover(view, kind), most);
  const isUnsure = ({ institution_id: id }: ChangeRow): boolean => view.unsure.has(id);
  return words.t(`changes.${kind}`, {
    name: names(tied, view.sector, words),
    change: withSince(
      withDoubt(words.change(most), tied.every(isUnsure), words),
      tied,
      view.average.now.previous_edition,
      words,
    ),
  });
}

/** From where to where the listed go, and how many more would be listed next to the last of them. */
export function moverSizesSentence(view: SectorView, kind: MoverKind, words: Translator): string {
  const { t, plural } = words;
  const rows = view[kind];
  const [most, least] = [known(rows[0]?.change, 'change of a mover'), known(rows.at(-1)?.change, 'change of a mover')];
  const points = (size: number): string => {
    const text = plural('points.are', Math.abs(size), {}, changeApartDecimals(size, [most, least]));
    const since = sinceOther(asFar(rows, size), view.average.now.previous_edition, words);
    return since === null ? text : `${text} (${since})`;
  };
  const unsure = rows.filter(({ institution_id: id }) => view.unsure.has(id)).length;
  const sureness =
    unsure === 0
      ? []
      : [plural(`changes.${kind}Unsure`, unsure, { share: words.percent(SURE), sign: t('changes.unsureSign') })];
  if (rows.length === 1) return [t(`changes.${kind}Only`), ...sureness].join(' ');
  const listed = new Set(rows.map((row) => row.institution_id));
  const more = asFar(everyMover(view, kind), least).filter((row) => !listed.has(row.institution_id)).length;
  return [
    same(most, least)
      ? t(`changes.${kind}Same`, { size: points(most) })
      : t(`changes.${kind}Sentence`, { least: points(least), most: points(most) }),
    ...(more === 0 ? [] : [plural(`changes.${kind}More`, more)]),
    ...sureness,
  ].join(' ');
}
