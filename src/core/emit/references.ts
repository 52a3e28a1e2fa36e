import type { Reference } from './table.ts';

/** References that many tables have. */

export const TO_EDITION: Reference = { columns: ['edition'], table: 'editions', target: ['edition'] };

export const TO_PREVIOUS_EDITION: Reference = { ...TO_EDITION, columns: ['previous_edition'] };

export const TO_INSTITUTION: Reference = {
  columns: ['institution_id'],
  table: 'institutions',
  target: ['institution_id'],
};

export const TO_GROUP: Reference = { columns: ['group_id'], table: 'groups', target: ['group_id'] };

export const TO_LEVEL: Reference = {
  columns: ['edition', 'level'],
  table: 'levels',
  target: ['edition', 'level'],
};

/** @param column that holds a code of the structure */
export const toStructure = (column: string): Reference => ({
  columns: ['edition', 'sector', column],
  table: 'structure',
  target: ['edition', 'sector', 'code'],
});
