import type { Emitted } from '../../../src/core/emit/emit.ts';

/** Where a file of a release stays for good: in the folder of that release. */
export const addressOf = ({ release, publication: { site } }: Emitted, path: string): string =>
  `${site.replace(/\/?$/, '/')}data/${release}/${path}`;
