import { browse } from './query/browse.ts';
import { part } from './query/dom.ts';
import { editor } from './query/editor.ts';
import { placeOf } from './query/place.ts';

/**
 * Everything that the page of queries does beyond its ready answers (contracts: query/browse.ts, query/editor.ts):
 *
 *   <… data-query data-folder="/data/latest/" data-engine="/duckdb/…/" data-saved="…{what}…">
 */
const place = placeOf(part<HTMLElement>('[data-query]'));
browse(place);
editor(place);
