import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { headerRules, type HeaderRule } from '../../../src/core/hosting/header-rules.ts';
import { hostedIn } from '../hosting.ts';
import { RELEASES } from '../manifest.ts';

/** The headers of what lies in the folder now; those of a site without data where there are none. */
export function rulesOf(folder: string): () => Promise<readonly HeaderRule[]> {
  const nothing = headerRules({
    site: 'http://localhost/',
    embedHosts: [],
    demonstration: false,
    frozen: [],
    wasm: [],
  });
  let seen = -1;
  let rules: Promise<readonly HeaderRule[]> = Promise.resolve(nothing);
  return async () => {
    const data = join(folder, 'data');
    const written = await stat(join(data, RELEASES)).then(
      ({ mtimeMs }) => mtimeMs,
      () => null,
    );
    if (written === null) return nothing;
    if (written !== seen) {
      seen = written;
      rules = hostedIn(data).then(
        ({ facts }) => headerRules(facts),
        () => {
          // A build is taking the folder's place; next time it is whole.
          seen = -1;
          return nothing;
        },
      );
    }
    return rules;
  };
}
