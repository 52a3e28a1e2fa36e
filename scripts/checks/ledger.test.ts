import { describe, expect, it } from 'vitest';
import type { Built, Page, Row } from './built.ts';
import { ledger } from './ledger.ts';

const ROW: Row = { correction_id: 'L-1', edition: 2032, institution_id: 'a' };
const GOOD: Readonly<Record<string, string>> = {
  '/dati/labojumi/': '<section class="correction" id="labojums-L-1"></section>',
  '/en/data/corrections/': '<section class="correction" id="correction-L-1"></section>',
  '/iestades/a/': '<a href="/dati/labojumi/#labojums-L-1">x</a>',
  '/en/institutions/a/': '<a href="/en/data/corrections/#correction-L-1">x</a>',
  '/gadi/2032/': '<a href="/dati/labojumi/#labojums-L-1">x</a>',
  '/en/editions/2032/': '<a href="/en/data/corrections/#correction-L-1">x</a>',
};

/** As much of a built site as the check looks at. */
const built = (pages: Readonly<Record<string, string>>, rows: readonly Row[]): Built =>
  ({
    pages: Object.entries(pages).map(([url, html]) => ({ url, html: () => html }) as Page),
    table: async () => rows,
  }) as unknown as Built;
const problems = async (pages: Readonly<Record<string, string>>, rows: readonly Row[] = [ROW]): Promise<string> =>
  (await ledger.run(built(pages, rows), 'all')).problems.join('\n');

describe('ledger', () => {
  it('passes a site that tells of its corrections, and one that has none', async () => {
    expect(await problems(GOOD)).toBe('');
    expect(await problems({ '/dati/labojumi/': '', '/en/data/corrections/': '' }, [])).toBe('');
  });

  it('finds what is not told', async () => {
    const { '/dati/labojumi/': _, ...without } = GOOD;
    expect(await problems(without)).toContain('lv: no page at /dati/labojumi/');
    expect(await problems({ ...GOOD, '/dati/labojumi/': '' })).toContain('no entry labojums-L-1');
    expect(await problems({ ...GOOD, '/iestades/a/': '' })).toContain('/iestades/a/: no link');
    expect(await problems({ ...GOOD, '/en/editions/2032/': '' })).toContain('/en/editions/2032/: no link');
    expect(await problems(GOOD, [])).toContain('1 entries for 0 corrections');
  });
});
