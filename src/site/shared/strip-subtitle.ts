import { heaped, type StripSeries } from '../../charts/strip-series.ts';
import type { Translator } from '../../i18n/translator.ts';

/** What a strip shows and in which unit; where bodies share a score, also what a wider tick is. */
export const stripSubtitle = (subtitle: string, series: readonly StripSeries[], { t }: Translator): string =>
  series.some(heaped) ? t('strip.heaps', { subtitle }) : subtitle;
