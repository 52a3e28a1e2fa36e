import { BENCH } from './bench.ts';
import { BUILD } from './build.ts';
import { CHECK } from './check.ts';
import { DATA } from './data.ts';
import { DEMO_DATA } from './demo-data.ts';
import { DIFF } from './diff.ts';
import { FONTS } from './fonts.ts';
import { FORMAT } from './format.ts';
import { FUZZ } from './fuzz.ts';
import { HELP } from './help.ts';
import { ICONS } from './icons.ts';
import { IMPORT } from './import.ts';
import { LINT } from './lint.ts';
import { NEW_EDITION } from './new-edition.ts';
import { PUBLISH_CKAN } from './publish-ckan.ts';
import { START } from './start.ts';
import { TEST } from './test.ts';
import { VALIDATE } from './validate.ts';
import type { Verb } from './verb.ts';

/** Every verb, in the order of the README. Adding one touches its own file and this list. */
export const VERBS: readonly Verb[] = [
  HELP,
  START,
  BUILD,
  VALIDATE,
  DATA,
  NEW_EDITION,
  IMPORT,
  DIFF,
  PUBLISH_CKAN,
  DEMO_DATA,
  TEST,
  CHECK,
  LINT,
  FORMAT,
  FUZZ,
  BENCH,
  FONTS,
  ICONS,
];
