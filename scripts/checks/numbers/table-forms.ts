import { readFile } from 'node:fs/promises';
import type { TableForm } from './same-tables.ts';

/** The forms in which a table is published beside its CSV. A new one is added here. */

const json: TableForm = {
  ending: 'json',
  read: async (path) => JSON.parse(await readFile(path, 'utf8')) as Awaited<ReturnType<TableForm['read']>>,
};

export const TABLE_FORMS: readonly TableForm[] = [json];
