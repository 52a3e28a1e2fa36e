import type { Key } from '../i18n/messages.ts';
import lv from '../i18n/lv.json' with { type: 'json' };
import type { Translator } from '../i18n/translator.ts';
import { category as categoryRow, institution, institutionIds } from './bodies.ts';
import { isDemonstration, structureIn } from './results.ts';
import type { PublishedFigureRow } from './rows.ts';

/** A published figure in words: what it measures and its value with the digits of the source. */
export function publishedFigureText(figure: PublishedFigureRow, words: Translator): { what: string; value: string } {
  const { t } = words;
  const subject =
    figure.code === null
      ? (figure.label ?? '')
      : figure.code === 'index'
        ? t('published.index')
        : (nameOfCode(figure, words) ?? figure.label ?? figure.code);
  const level = /_at_level_(\d+)$/.exec(figure.unit ?? '')?.[1];
  const scope = [
    ...(figure.category === null ? [] : [words.name(categoryRow(figure.category)).toLowerCase()]),
    ...(level === undefined ? [] : [t('level.short', { level })]),
  ];
  const within = scope.length === 0 ? '' : ` (${scope.join(', ')})`;
  return { what: `${subject}: ${t(`metric.${figure.metric}`)}${within}`, value: valueText(figure, words) };
}

function nameOfCode(figure: PublishedFigureRow, words: Translator): string | undefined {
  if (figure.label !== null && figure.code?.includes('/') === true) return figure.label;
  const row = structureIn(figure.edition, figure.sector).find((r) => r.code === figure.code);
  return row === undefined ? undefined : words.name(row);
}

function valueText(figure: PublishedFigureRow, words: Translator): string {
  if (figure.unit === 'institution_id') {
    const known = institutionIds();
    return figure.value
      .split('|')
      .map((id) => (known.includes(id) ? words.name(institution(id)) : id))
      .join(', ');
  }
  const numeric = /^-?\d+(\.\d+)?$/.test(figure.value);
  const digits = figure.value.split('.')[1]?.length ?? 0;
  const value = numeric ? words.number(Number(figure.value), digits) : figure.value;
  const key = `unit.${figure.unit ?? ''}`;
  return key in lv ? words.t(key as Key, { value }) : value;
}

/** What came of testing it. */
export function publishedVerdict(figure: PublishedFigureRow, { t, pick, number }: Translator): string {
  if (!figure.testable) return t('verdict.notTestable', { reason: pick(figure.reason_lv, figure.reason_en) ?? '' });
  if (figure.agrees === true)
    return t(isDemonstration(figure.edition) ? 'verdict.agreesDemonstration' : 'verdict.agrees');
  const computed =
    figure.computed === null
      ? '–'
      : /^-?\d+(\.\d+)?$/.test(figure.computed)
        ? number(Number(figure.computed), 1)
        : figure.computed;
  const reason = pick(figure.known_issue_lv, figure.known_issue_en);
  return reason === null ? t('verdict.differs', { computed }) : t('verdict.known', { computed, reason });
}
