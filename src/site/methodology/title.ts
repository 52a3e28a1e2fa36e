import type { Translator } from '../../i18n/translator.ts';
import type { MethodologyPage } from './pages.ts';
import { prose } from './prose.ts';

/** Title and description of a methodology page: of its file where it is prose, else of the dictionary. */
export function methodologyTitle(
  page: MethodologyPage,
  { t, language }: Translator,
): { title: string; description: string } {
  switch (page.kind) {
    case 'prose':
      return prose(language, page.slug).frontmatter;
    case 'indicators':
      return {
        title: t('method.indicators.title', { year: page.edition }),
        description: t('method.indicators.description', { year: page.edition }),
      };
    default:
      return { title: t(`method.${page.kind}.title`), description: t(`method.${page.kind}.description`) };
  }
}
