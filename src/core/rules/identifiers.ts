import type { Dataset } from '../model/dataset.ts';
import type { Bilingual, Place } from '../model/finding.ts';

/** What the input names by an identifier that goes into a file name, an address or an anchor of a page. */
export const IDENTIFIER_KINDS = ['institution', 'group', 'code', 'category', 'correction', 'attribute'] as const;
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

/** Those that are names of files and folders. */
export const NAMES_OF_FILES: readonly IdentifierKind[] = ['institution', 'group', 'code'];

/** An identifier, with where it stands first. */
export interface Identifier {
  readonly kind: IdentifierKind;
  readonly id: string;
  readonly place: Place;
  readonly column: string;
  /** Everywhere that it stands, the first place too. */
  readonly places: readonly Place[];
}

interface Named {
  readonly place: Place;
  readonly id: string;
}

/**
 * Every identifier of the input once, where it stands first. Codes of all editions and both sectors are of one kind, because a page
 * tells of a code through all of them; the index has no page of its own.
 */
export function identifiers({ registry, methodology, editions, corrections }: Dataset): Identifier[] {
  const rows: readonly (readonly [IdentifierKind, string, readonly Named[]])[] = [
    ['institution', 'institution_id', registry.institutions.map((row) => ({ ...row, id: row.institution_id }))],
    ['group', 'group_id', registry.groups.map((row) => ({ ...row, id: row.group_id }))],
    [
      'code',
      'code',
      methodology.structures.flatMap((structure) =>
        structure.rows.filter((row) => row.kind !== 'index').map((row) => ({ ...row, id: row.code })),
      ),
    ],
    [
      'category',
      'category',
      [...registry.categories, ...editions.flatMap(({ participants }) => participants)].map((row) => ({
        ...row,
        id: row.category,
      })),
    ],
    ['correction', 'correction_id', corrections.map((row) => ({ ...row, id: row.correction_id }))],
    ['attribute', 'attribute', registry.attributes.map((row) => ({ ...row, id: row.attribute }))],
  ];
  return rows.flatMap(([kind, column, named]) => {
    const byId = Map.groupBy(named, ({ id }) => id);
    return [...byId].flatMap(([id, own]) => {
      const places = own.map(({ place }) => place);
      return places[0] === undefined ? [] : [{ kind, id, place: places[0], column, places }];
    });
  });
}

/** A place in words, to be named beside another one. */
export const placeText = ({ file, row }: Place): Bilingual => ({
  lv: `${row ?? ''}. rindā failā ${file}`,
  en: `row ${row ?? ''} of ${file}`,
});
