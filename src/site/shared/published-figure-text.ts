import { apartDecimals, DECIMALS } from '../../i18n/rounding.ts';
import { sourceWording } from '../../i18n/source-wordings.ts';
import type { Translator } from '../../i18n/translator.ts';
import { category as categoryRow, institution, institutionIds } from './bodies.ts';
import { publishedValue } from './published-value.ts';
import { isDemonstration, structureIn } from './results.ts';
import type { PublishedFigureRow } from './rows.ts';

/** What it measures and its value; the language of either, where it is the source's and not the page's. */
export interface FigureText {
  readonly what: string;
  readonly value: string;
  readonly whatLang: 'lv' | undefined;
  readonly valueLang: 'lv' | undefined;
}

/** A published figure in words: what it measures and its value with the digits of the source. */
export function publishedFigureText(figure: PublishedFigureRow, words: Translator): FigureText {
  const { t, language } = words;
  const category =
    figure.category === null || figure.subject_kind === 'category'
      ? undefined
      : words.name(categoryRow(figure.category));
  const rank = figure.unit === 'position';
  const scope = [
    ...(category === undefined || rank ? [] : [category]),
    ...(figure.period === null ? [] : [t('published.period', { period: words.years(figure.period) })]),
  ];
  const within = scope.length === 0 ? '' : ` (${scope.join(', ')})`;
  const subject = subjectText(figure, words);
  const value = figure.unit === 'text' ? sourceWording(language, figure.value_text ?? '') : undefined;
  return {
    what: capital(aspectOf(subject.text, figure, words)) + within,
    value:
      figure.unit === 'institution_id'
        ? names(figure, words).join(', ')
        : (value?.text ?? publishedValue({ value: figure.value ?? '', unit: figure.unit ?? '', category }, words)),
    whatLang: subject.lang,
    valueLang: value?.lang,
  };
}

/** A sentence begins with a capital, but a name that has one further on keeps its own: „eParaksts”. */
export const capital = (text: string): string =>
  /^\p{Ll}+\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);

/** What is measured: by its name on this site, or as the source words it. */
function subjectText(figure: PublishedFigureRow, words: Translator): ReturnType<typeof sourceWording> {
  const { t, language } = words;
  if (figure.code === 'index') return { text: countOf(figure, words) ?? t('published.index') };
  const label = sourceWording(language, figure.label ?? '');
  if (figure.code === null) return label;
  const wording = figure.label === null ? { text: figure.code } : label;
  if (figure.label !== null && figure.code.includes('/')) return wording;
  const row = structureIn(figure.edition, figure.sector).find((r) => r.code === figure.code);
  return row === undefined ? wording : { text: words.name(row) };
}

/** Those who took part or were asked to. */
function countOf({ metric, unit }: PublishedFigureRow, { t }: Translator): string | undefined {
  if (metric !== 'count') return undefined;
  if (unit === 'municipalities_invited') return t('published.what.invited');
  return unit === 'institutions' || unit === 'municipalities' ? t('published.what.took') : undefined;
}

function aspectOf(subject: string, figure: PublishedFigureRow, words: Translator): string {
  const aspect =
    figure.code === 'index' && countOf(figure, words) !== undefined ? undefined : aspectText(figure, words);
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
    return t(figure.value_text?.includes('|') === true ? 'published.what.leaders' : 'published.what.leader');
  return figure.label === null ? t('published.what.highest') : undefined;
}

function names(figure: PublishedFigureRow, words: Translator): readonly string[] {
  const known = institutionIds();
  return (figure.value_text ?? '').split('|').map((id) => (known.includes(id) ? words.name(institution(id)) : id));
}

/** What is never broken into decimals. */
const WHOLE: readonly PublishedFigureRow['metric'][] = ['rank', 'count', 'level'];

/** Decimals of what is computed: as many as it takes to see that it is not what was published. */
const besidePublished = ({ metric, value_number: published }: PublishedFigureRow, computed: number): number => {
  if (WHOLE.includes(metric)) return DECIMALS.count;
  return published === null ? DECIMALS.score : apartDecimals(computed, [published]);
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
