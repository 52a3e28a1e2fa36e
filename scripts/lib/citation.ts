import { stringify } from 'yaml';
import { DEMONSTRATION } from '../../src/core/emit/demonstration.ts';
import { datasets } from '../../src/core/emit/datasets.ts';
import type { Emitted } from '../../src/core/emit/emit.ts';
import { path } from '../../src/i18n/routes.ts';

export const CITATION = 'CITATION.cff';

/** Who is cited where the settings name nobody, and for demonstration answers, which no publisher has supplied. */
const NOBODY = 'E-indekss';

/** Maker of CITATION.cff (Citation File Format 1.2.0): how a release is cited, in words that programs read. */
export function citation({ release, date, publication, tables }: Emitted): ReadonlyMap<string, string> {
  const { site, identifier_base, publisher, contact, licence } = publication;
  const [results] = datasets(tables, date);
  const demonstration = results?.status === 'demonstration';
  const named = publisher.name_lv !== '' && !demonstration;
  const entry = {
    'cff-version': '1.2.0',
    message: [
      'Ja lietojat šos datus, lūdzu, norādiet avotu un datu versiju. If you use these data, please cite the source and the release.',
      ...(demonstration ? [DEMONSTRATION.lv, DEMONSTRATION.en] : []),
    ].join(' '),
    type: 'dataset',
    title: demonstration ? 'E-indekss (demonstrācijas dati / demonstration data)' : 'E-indekss',
    abstract: [results?.description.lv, results?.description.en].filter((text) => text !== undefined).join('\n\n'),
    authors: [
      named
        ? { name: publisher.name_lv, alias: publisher.name_en || publisher.name_lv, website: publisher.url }
        : { name: NOBODY, website: site },
    ],
    ...(contact.name !== '' && { contact: [{ name: contact.name, email: contact.email }] }),
    version: release,
    ...(date !== '' && { 'date-released': date }),
    ...(licence.id !== '' && { license: licence.id }),
    url: new URL(path('lv', 'data').slice(1), site).href,
    identifiers: [
      {
        type: 'url',
        value: new URL('dataset/results', identifier_base).href,
        description: 'Datu kopas pastāvīgais identifikators / Permanent identifier of the dataset',
      },
    ],
    keywords: [...new Set([...(results?.keywords.lv ?? []), ...(results?.keywords.en ?? [])])],
  };
  return new Map([[CITATION, stringify(entry)]]);
}
