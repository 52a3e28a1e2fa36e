import { setTimeout } from 'node:timers/promises';
import { publishCkan } from './lib/ckan/publish-ckan.ts';
import { realDisk } from './lib/disk.ts';
import { runVerb } from './lib/verb.ts';
import { PUBLISH_CKAN } from './lib/verbs/publish-ckan.ts';

/** A portal behind a slow line may take this long over one file. */
const TIMEOUT = 5 * 60_000;

/** `npm run publish-ckan -- --url URL --organization ORG`: the newest release to a CKAN portal such as data.gov.lv. */
await runVerb(PUBLISH_CKAN, (argv, outside) =>
  publishCkan(argv, outside, {
    disk: realDisk,
    env: process.env,
    sleep: (milliseconds) => setTimeout(milliseconds),
    now: () => new Date(),
    timeout: TIMEOUT,
  }),
);
