import { apartDecimals, DECIMALS } from '../i18n/rounding.ts';
import type { Translator } from '../i18n/translator.ts';
import { category as categoryRow, institution, institutionIds } from './bodies.ts';
import { publishedValue } from './published-value.ts';
import { isDemonstration, structureIn } from './results.ts';
import type { PublishedFigureRow } from './rows.ts';

/** A published figure in words: what it measures and its value with the digits of the source. */
export function publishedFigureText(figure: PublishedFigureRow, words: Translator): { what: string; value: string } {
  const { t } = words;
  const category =
    figure.category === null || figure.subject_kind === 'category'
      ? undefined
      : words.name(categoryRow(figure.category));
  const rank = figure.unit === 'position';
  const scope = [
    ...(category === undefined || rank ? [] : [category]),
    ...(figure.period === null ? [] : [t('published.period', { period: figure.period.replace('-', '–') })]),
  ];
  const within = scope.length === 0 ? '' : ` (${scope.join(', ')})`;
  return {
    what: capital(whatText(figure, words)) + within,
    value:
      figure.unit === 'institution_id'
        ? names(figure, words).join(', ')
        : publishedValue({ value: figure.value, unit: figure.unit ?? '', category }, words),
  };
}

/** A sentence begins with a capital, but a name that has one further on keeps its own: „eParaksts”. */
export const capital = (text: string): string =>
  /^\p{Ll}+\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);

function whatText(figure: PublishedFigureRow, words: Translator): string {
  const { t } = words;
  if (figure.code === 'index' && figure.metric === 'count') {
    if (figure.unit === 'institutions' || figure.unit === 'municipalities') return t('published.what.took');
    if (figure.unit === 'municipalities_invited') return t('published.what.invited');
  }
  const subject =
    figure.code === null
      ? (figure.label ?? '')
      : figure.code === 'index'
        ? t('published.index')
        : (nameOfCode(figure, words) ?? figure.label ?? figure.code);
  const aspect = aspectText(figure, words);
  return aspect === undefined ? subject : `${subject}: ${aspect}`;
}

/** What is told of the subject, where its name and the unit do not say it already. */
function aspectText(figure: PublishedFigureRow, words: Translator): string | undefined {
  const { t } = words;
  const unit = figure.unit ?? '';
  const level = /_at_level_(\d+)$/.exec(unit)?.[1];
  if (level !== undefined) return t('published.what.atLevel', { level });
  const [, from, to] = /_above_(\d+)_below_(\d+)$/.exec(unit) ?? [];
  if (from !== undefined && to !== undefined) return t('published.what.between', { from, to });
  const top = /_in_top_(\d+)$/.exec(unit)?.[1];
  if (top !== undefined) return t('published.what.inTop', { n: top });
  switch (unit) {
    case 'listing_order':
      return t('published.what.listed');
    case 'dimension_order':
      return t('published.what.strongest');
    case 'dimension_rank':
      return t('published.what.dimensionRank');
    case 'percent_growth':
      return t('published.what.growth');
    case 'places_gained':
      return t('published.what.rise');
    case 'points_obtainable':
      return t('published.what.obtainable');
    case 'level_mode':
      return t('published.what.commonLevel');
    default:
  }
  if (unit === 'level') return figure.subject_kind === 'institution' ? undefined : t('published.what.meanLevel');
  if (unit === 'percentage_points') return t(figure.metric === 'gap' ? 'published.what.gap' : 'published.what.growth');
  if (figure.metric === 'mean') return t('published.what.mean');
  if (figure.metric !== 'leader') return undefined;
  if (unit === 'institution_id')
    return t(figure.value.includes('|') ? 'published.what.leaders' : 'published.what.leader');
  return figure.label === null ? t('published.what.highest') : undefined;
}

function nameOfCode(figure: PublishedFigureRow, words: Translator): string | undefined {
  if (figure.label !== null && figure.code?.includes('/') === true) return figure.label;
  const row = structureIn(figure.edition, figure.sector).find((r) => r.code === figure.code);
  return row === undefined ? undefined : words.name(row);
}

function names(figure: PublishedFigureRow, words: Translator): readonly string[] {
  const known = institutionIds();
  return figure.value.split('|').map((id) => (known.includes(id) ? words.name(institution(id)) : id));
}

/** What is never broken into decimals. */
const WHOLE: readonly PublishedFigureRow['metric'][] = ['rank', 'count', 'level'];

/** Decimals of what is computed: as many as it takes to see that it is not what was published. */
const besidePublished = ({ metric, value }: PublishedFigureRow, computed: number): number => {
  const [whole, published] = [WHOLE.includes(metric), Number(value)];
  if (whole) return DECIMALS.count;
  return Number.isFinite(published) ? apartDecimals(computed, [published]) : DECIMALS.score;
};

/** Why it differs, where that is known. */
export const differenceReason = (figure: PublishedFigureRow, { pick }: Translator): string | null =>
  figure.testable && figure.agrees !== true ? pick(figure.known_issue_lv, figure.known_issue_en) : null;

/**
 * What came of testing it.
 * @param short without the reason of a difference, where that stands in a row of its own
 */
export function publishedVerdict(figure: PublishedFigureRow, words: Translator, short = false): string {
  const { t, pick, number } = words;
  if (!figure.testable) return t('verdict.notTestable', { reason: pick(figure.reason_lv, figure.reason_en) ?? '' });
  if (figure.agrees === true)
    return t(isDemonstration(figure.edition) ? 'verdict.agreesDemonstration' : 'verdict.agrees');
  const computed =
    figure.computed === null
      ? (figure.computed_leaders ?? '–')
      : number(figure.computed, besidePublished(figure, figure.computed));
  const reason = short ? null : differenceReason(figure, words);
  return reason === null ? t('verdict.differs', { computed }) : t('verdict.known', { computed, reason });
}
