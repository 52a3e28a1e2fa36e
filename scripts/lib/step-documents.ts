import { stepPath, type ReleaseStep, type ReleaseTables } from '../../src/core/diff/release-list.ts';
import { document } from '../../src/core/emit/json.ts';
import { diffDocument } from './diff-schema.ts';

/** The whole difference between each release and the one before it, in the form of `npm run diff -- --format json`, by path. */
export const stepDocuments = (steps: readonly ReleaseStep[]): Map<string, string> =>
  new Map(
    steps.map(({ old, now, diff }) => [
      stepPath(old.release, now.release),
      document(diffDocument(sideOf(old), sideOf(now), diff)),
    ]),
  );

const sideOf = ({ release, date }: ReleaseTables) => ({ name: release, release, date, embargoed: [] });
