import type { Bar } from '../charts/bar.ts';
import { barsSvg } from '../charts/bars-svg.ts';
import type { Figure } from '../charts/figure.ts';
import { changeDecimals, scoreDecimals, signOf } from '../i18n/rounding.ts';
import type { Translator } from '../i18n/translator.ts';
import { valueText } from './answer-text.ts';
import { displayName } from './bodies.ts';
import type { InstitutionView } from './institution-view.ts';
import { plotDocument } from './plot-document.ts';
import { boundsIn } from './results.ts';
import { sourceLine } from './source-line.ts';
import { sumOf, whyChanged, type AnswerPart, type WhyChanged } from './why-changed.ts';

/** Parts of a change are printed with two decimals, so that they can be added up. */
export const PART_DECIMALS = 2;

/** „+12,50” */
export const partText = (points: number, { change }: Pick<Translator, 'change'>): string =>
  change(points, changeDecimals(points, PART_DECIMALS));

/** So many that raised the total are drawn, and so many that lowered it; the rest is in one row each. */
const DRAWN = { up: 6, down: 4 } as const;
/** So many are named in the sentence, each way. */
const SAID = 3;

const answersText = ({ before, now, indicator, indicatorBefore }: AnswerPart, words: Translator): string =>
  words.t('why.answers', {
    before: valueText(before, indicatorBefore, words),
    now: valueText(now, indicator, words),
  });

/** Why the total changed since the edition before; null where that cannot be told. */
export function whyChangedFigure(view: InstitutionView, words: Translator): Figure | null {
  const why = whyChanged(view);
  if (why === null) return null;
  const { t, name } = words;
  const { edition, previous_edition: year } = why.change;
  const bars = barsOf(why, words);
  const sums = {
    answers: partText(why.sums.answers, words),
    missing: partText(why.sums.missing, words),
    method: partText(why.sums.method, words),
  };
  const points = { label: t('column.change'), digits: (value: number) => changeDecimals(value, PART_DECIMALS) };
  const parent = new Map(why.dimensions.map(({ dimension }) => [dimension.code, name(dimension)]));
  const row = (label: string, value: number) => [label, null, null, null, value];
  return {
    id: t('file.why'),
    about: displayName(view.id, words),
    title: t('why.title', sums),
    subtitle: t('why.subtitle', { from: year, to: edition }),
    sentence: sentenceOf(why, sums, words),
    source: sourceLine(words, [year, edition]),
    bars,
    drawing: barsSvg(plotDocument(), bars),
    table: {
      columns: [
        { label: t('column.indicator') },
        { label: t('column.dimension') },
        { label: String(year) },
        { label: String(edition) },
        points,
      ],
      rows: [
        ...why.answers.map((part) => [
          name(part.indicator),
          parent.get(part.indicator.parent ?? '') ?? null,
          valueText(part.before, part.indicatorBefore, words),
          valueText(part.now, part.indicator, words),
          part.points,
        ]),
        ...why.dimensions.map(({ dimension, points: sum }) =>
          row(t('why.row.dimension', { name: name(dimension) }), sum),
        ),
        row(t('why.row.answers'), why.sums.answers),
        row(t('why.row.missing'), why.sums.missing),
        row(t('why.row.method'), why.sums.method),
        row(t('why.row.change'), why.change.change),
      ],
    },
  };
}

/** What raised the total and what lowered it, the largest of each first. */
const bothWays = ({ answers }: WhyChanged): Readonly<Record<'up' | 'down', readonly AnswerPart[]>> => ({
  up: answers.filter(({ points }) => points > 0),
  down: answers.filter(({ points }) => points < 0),
});

function barsOf(why: WhyChanged, words: Translator): readonly Bar[] {
  const { t, plural, name } = words;
  const ways = bothWays(why);
  const rows = (['up', 'down'] as const).flatMap((way) => {
    const all = ways[way];
    // One that is left over is named: a row that says „one more” would take as much room.
    const drawn = all.length === DRAWN[way] + 1 ? all : all.slice(0, DRAWN[way]);
    const rest = all.slice(drawn.length);
    return [
      ...drawn.map((part) => ({ label: name(part.indicator), note: answersText(part, words), points: part.points })),
      ...(rest.length === 0 ? [] : [{ label: plural(`why.rest.${way}`, rest.length), points: sumOf(rest) }]),
    ];
  });
  const placed = [
    ...rows,
    { label: t('why.row.missing'), points: why.sums.missing },
    { label: t('why.row.method'), points: why.sums.method },
  ];
  const low = Math.min(0, ...placed.map(({ points }) => points));
  const high = Math.max(0, ...placed.map(({ points }) => points));
  const at = (points: number): number => (high === low ? 0 : (points - low) / (high - low));
  return placed.map(({ points, ...row }) => ({
    ...row,
    from: at(0),
    share: at(points),
    value: partText(points, words),
    subject: points > 0,
  }));
}

function sentenceOf(
  why: WhyChanged,
  sums: Readonly<Record<'answers' | 'missing' | 'method', string>>,
  words: Translator,
): string {
  const { t, number, name } = words;
  const { change, score, previous_score: before, edition, previous_edition: year } = why.change;
  const points = (value: number, of: number): string =>
    number(value, scoreDecimals(value, boundsIn(of), PART_DECIMALS));
  const ways = bothWays(why);
  const named = (way: 'up' | 'down'): readonly string[] => {
    const values = ways[way].slice(0, SAID).map((part) =>
      t('why.value', {
        name: name(part.indicator),
        answers: answersText(part, words),
        points: partText(part.points, words),
      }),
    );
    return values.length === 0 ? [] : [t(`why.${way}`, { values: values.join('; ') })];
  };
  const rest = change - why.sums.method;
  return [
    t('why.sentence', {
      change: partText(change, words),
      before: points(before, year),
      now: points(score, edition),
      ...sums,
    }),
    ...(turned(change, why.sums.method) ? [t('why.turned', { rest: partText(rest, words) })] : []),
    ...named('up'),
    ...named('down'),
  ].join(' ');
}

/** Whether a change has another sign once the method is taken out of it. */
export const turned = (change: number, method: number): boolean => signOf(change) * signOf(change - method) === -1;

/** Why nothing can be said of why the total changed; null where it can, and for a first edition. */
export function whyNotSentence({ change }: InstitutionView, { t }: Translator): string | null {
  if (change === undefined || change.change !== null) return null;
  const { edition, previous_edition: from, break: reason } = change;
  return reason === null
    ? t('why.noScore', { from, to: edition })
    : t('why.break', { from, to: edition, reason: t(`break.${reason}`) });
}
