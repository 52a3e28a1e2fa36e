import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/core/assess/assess.ts';
import { publishable } from '../../src/core/assess/embargo.ts';
import { emit } from '../../src/core/emit/emit.ts';
import { blocks } from '../../src/core/model/finding.ts';
import { NAME_LENGTH } from '../../src/core/rules/identifier-length.ts';
import { RULES } from '../../src/core/rules/index.ts';
import { everywhere, tinyFiles, type Change } from '../../src/core/rules/testing/tiny-dataset.ts';
import { path } from '../../src/i18n/routes.ts';
import { descriptions } from './descriptions.ts';

/** What other systems cannot have as the name of a file or folder. */
const IMPOSSIBLE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|[. ]$|[<>:"\\|?*\p{Cc}]/iu;

/** Identifiers as somebody may choose them, the clumsy ones first. */
const anyId = fc.oneof(
  fc.constantFrom(
    'a',
    'A',
    'con',
    'Aux',
    'index',
    'csv-metadata',
    'a_metadata',
    'latest',
    '404',
    'toString',
    'results',
  ),
  fc.constantFrom('constructor', 'valueOf', 'hasOwnProperty', 'length', 'x'.repeat(NAME_LENGTH), 'y'.repeat(255)),
  fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,3}$/),
  fc.stringMatching(/^[aAbB][cC]$/),
);
const anyCode = fc.oneof(anyId, fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,3}$/), fc.constantFrom('a.svg', 'a.'));

/** Takes away the sums of files as received, which renaming changes. */
const unsummed: Change = (texts) => {
  for (const [file, text] of Object.entries(texts))
    if (file.endsWith('edition.json')) texts[file] = JSON.stringify({ ...JSON.parse(text), files: [] });
};

/** Every file of the open data and of pages, where the input has no fault. */
function pathsWith(bodies: readonly string[], group: string, codes: readonly string[]): string[] | null {
  const names = ['senais-birojs', 'gamma-birojs', 'beta-agentura'];
  // Over names that no other one holds, so that one name is not changed twice.
  const changes = [...names, 'ziemelu-regions', 'culture', 'library'].flatMap((from, at) => {
    const to = [...bodies, group, ...codes][at] ?? '';
    return [{ from: everywhere(from, `⟦${at}⟧`), to: everywhere(`⟦${at}⟧`, to) }];
  });
  const files = tinyFiles(unsummed, ...changes.map(({ from }) => from), ...changes.map(({ to }) => to));
  const assessed = assess(files);
  if (blocks(assessed.findings)) return null;
  const emitted = emit({ ...publishable(assessed, true), rules: RULES });
  const described = descriptions(emitted, emitted.files);
  const pages = [
    ...[...bodies, 'alfa-ministrija', 'delta-novads'].map((id) => path('lv', 'institution', id)),
    ...[group, 'alfa-ministrija', 'sena-ministrija'].map((id) => path('lv', 'group', id)),
    ...codes.map((code) => path('lv', code === codes[0] ? 'dimension' : 'indicator', code)),
  ].map((page) => `${page.slice(1)}index.html`);
  return [...emitted.files.keys(), ...described.keys(), ...pages];
}

describe('names of files', () => {
  it('are distinct on every system, and possible, whatever identifiers pass validation', () => {
    let passed = 0;
    fc.assert(
      fc.property(fc.tuple(anyId, anyId, anyId), anyId, fc.tuple(anyCode, anyCode), (bodies, group, codes) => {
        const paths = pathsWith(bodies, group, codes);
        if (paths === null) return;
        passed += 1;
        const small = paths.map((file) => file.toLowerCase());
        expect(new Set(small).size).toBe(small.length);
        const parts = paths.flatMap((file) => file.split('/'));
        expect(parts.filter((part) => IMPOSSIBLE.test(part) || Buffer.byteLength(part) > 255)).toEqual([]);
      }),
      { numRuns: 200, seed: 7 },
    );
    expect(passed).toBeGreaterThan(5);
  }, 60_000);

  it('may be as long as the limit allows', () => {
    const long = (letter: string): string => letter.repeat(NAME_LENGTH);
    const paths = pathsWith([long('a'), long('b'), 'c'], long('d'), [long('e'), long('f')]);
    expect(paths).toContain(`institutions/${long('a')}.json`);
    expect(pathsWith([`${long('a')}a`, 'b', 'c'], 'd', ['e', 'f'])).toBeNull();
  });
});
