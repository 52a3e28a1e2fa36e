import { counted } from './counted.ts';
import { DATES } from './dates.ts';
import { MARKS } from './marks.ts';
import type { Pattern } from './pattern.ts';
import { MISPLACED, RETIRED } from './retired.ts';

export { MISPLACED };

/** Every pattern that texts of pages are held against. */
export const PATTERNS: readonly Pattern[] = [counted, ...DATES, ...MARKS, ...RETIRED];
