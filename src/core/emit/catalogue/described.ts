import type { Bilingual } from '../../model/finding.ts';
import type { DatasetEntry, Resource } from '../datasets.ts';
import { codebookAddress } from './addresses.ts';
import {
  CATALOGUE_DESCRIPTION,
  CATALOGUE_TITLE,
  columnsExplained,
  DEMONSTRATION_MARK,
  demonstrationNotice,
  joined,
  markedTitle,
  PROVENANCE,
} from './catalogue-texts.ts';
import { demonstrationYears, type CatalogueInput } from './input.ts';

/** Title and description as every kind of metadata gives them: whatever is a demonstration says so in both. */
export interface Described {
  readonly title: Bilingual;
  readonly description: Bilingual;
}

export function describedCatalogue(input: CatalogueInput): Described {
  const years = demonstrationYears(input);
  return years.length === 0
    ? { title: CATALOGUE_TITLE, description: CATALOGUE_DESCRIPTION }
    : {
        title: markedTitle(CATALOGUE_TITLE, null),
        description: joined(demonstrationNotice(null, years), CATALOGUE_DESCRIPTION),
      };
}

export interface DescribedDataset extends Described {
  readonly keywords: { readonly lv: readonly string[]; readonly en: readonly string[] };
  readonly provenance: Bilingual;
}

export function describedDataset(entry: DatasetEntry, input: CatalogueInput): DescribedDataset {
  const { id, status, title, description, keywords } = entry;
  if (status === 'official') return { title, description, keywords, provenance: PROVENANCE[id] };
  const notice = demonstrationNotice(id, demonstrationYears(input));
  return {
    title: markedTitle(title, id),
    description: joined(notice, description),
    keywords: {
      lv: [...keywords.lv, DEMONSTRATION_MARK.lv],
      en: [...keywords.en, DEMONSTRATION_MARK.en],
    },
    provenance: joined(notice, PROVENANCE[id]),
  };
}

/** @param format in which the resource is given, a part of the title, as portals show each file by itself */
export function describedFile(
  resource: Resource,
  format: string,
  entry: DatasetEntry,
  { settings, pages }: Pick<CatalogueInput, 'settings' | 'pages'>,
): Described {
  const named = format === 'PARQUET' ? 'Parquet' : format;
  const title = { lv: `${resource.title.lv}, ${named}`, en: `${resource.title.en}, ${named}` };
  const described = joined(
    resource.description,
    columnsExplained({
      lv: codebookAddress(settings, pages.codebook.lv, resource.table),
      en: codebookAddress(settings, pages.codebook.en, resource.table),
    }),
  );
  if (resource.status === 'official') return { title, description: described };
  return {
    title: markedTitle(title, entry.id),
    description: joined({ lv: 'Demonstrācijas dati.', en: 'Demonstration data.' }, described),
  };
}

/** Period that a dataset is about; one that names none, as the registry, serves all editions of the others. */
export function periodOf(
  entry: DatasetEntry,
  { datasets }: CatalogueInput,
): { readonly start: string; readonly end: string } | null {
  if (entry.temporal !== null) return entry.temporal;
  const periods = datasets.flatMap(({ temporal }) => temporal ?? []);
  const start = periods.map((period) => period.start).sort()[0];
  const end = periods
    .map((period) => period.end)
    .sort()
    .at(-1);
  return start === undefined || end === undefined ? null : { start, end };
}
