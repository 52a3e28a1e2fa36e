import type { APIRoute, GetStaticPaths } from 'astro';
import type { Figure } from '../../charts/figure.ts';
import { picture } from '../../charts/picture.ts';
import { figureCsv } from '../../charts/table-csv.ts';
import type { Language } from '../../i18n/language.ts';
import { noiseless } from '../../i18n/rounding.ts';
import { translator, type Translator } from '../../i18n/translator.ts';

/** Pictures can be left out of a build whose pages alone are wanted (the benchmark). */
const WANTED = process.env['E_INDEKSS_PICTURES'] !== 'no';

export interface FigureFiles {
  readonly getStaticPaths: GetStaticPaths;
  readonly GET: APIRoute;
}

const TYPES = { svg: 'image/svg+xml', csv: 'text/csv; charset=utf-8' } as const;

/** Files of every figure of a kind of page: `<page>/<figure>.svg` and `.csv`. */
export function figureFiles(
  language: Language,
  ids: () => readonly string[],
  figuresOf: (id: string, words: Translator) => readonly Figure[],
): FigureFiles {
  const words = translator(language);
  return {
    getStaticPaths: () =>
      WANTED
        ? ids().flatMap((id) =>
            figuresOf(id, words).flatMap((figure) =>
              (['svg', 'csv'] as const).map((ending) => ({
                params: { id, figure: `${figure.id}.${ending}` },
                props: { figure, ending },
              })),
            ),
          )
        : [],
    GET: ({ props }) => {
      const { figure, ending } = props as { figure: Figure; ending: keyof typeof TYPES };
      const body = ending === 'svg' ? picture(figure, language) : figureCsv(figure, noiseless);
      return new Response(body, { headers: { 'content-type': TYPES[ending] } });
    },
  };
}
