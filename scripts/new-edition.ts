import { newEdition } from './lib/edition/new-edition.ts';
import { runVerb } from './lib/verb.ts';
import { NEW_EDITION } from './lib/verbs/new-edition.ts';

/** `npm run new-edition 2024`: the folders of a new edition from the one before, and the workbook for the institutions. */
await runVerb(NEW_EDITION, newEdition);
