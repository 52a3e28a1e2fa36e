import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, expect, it } from 'vitest';
import { realDisk } from './disk.ts';
import { load } from './load.ts';
import { historyOf } from './previous.ts';
import { releaseOf, writeRelease } from './publish.ts';
import { builtWorkbook } from './testing/workbook-parts.ts';

const TINY = join('scripts', 'checks', 'fixtures', 'tiny');
const root = await mkdtemp(join(tmpdir(), 'embargo-tables-'));
afterAll(() => rm(root, { recursive: true, force: true }));

/** Tables with rows of several editions, by their path without the ending; everything about 2032 says SECRET or 42.42. */
const SHARED: Readonly<Record<string, string>> = {
  'data/corrections': `correction_id,edition,institution_id,indicator,old_value,new_value,date,reason_lv,reason_en,reference
L-SECRET,2032,kerpju-agentura,online,60,70,2032-11-15,SECRET  iemesls.,SECRET  reason.,SECRET
`,
  'data/published-figures': `edition,sector,subject_kind,subject_id,category,code,metric,value,unit,period,label,source_url,note
2031,state,institution,mezu-ministrija,,index,score,9.5,points,,Open,,Open  note
2032,state,institution,mezu-ministrija,,index,score,42.42,points,,SECRET  label,,SECRET  note
`,
  'data/known-issues': `rule,subject,reason_lv,reason_en
reconciliation,2032/state/mezu-ministrija//index/score/points,SECRET,SECRET
reconciliation,2031/state/mezu-ministrija//index/score/points,Open,Open
`,
  'data/releases': `date,note_lv,note_en
2031-12-01,Agrāk,Before
2032-12-01,SECRET  lv,SECRET  en
`,
};

async function tables(kind: 'csv' | 'xlsx', embargoed: number): Promise<string> {
  const base = await mkdtemp(join(root, 'input-'));
  await cp(TINY, base, { recursive: true });
  for (const [stem, text] of Object.entries(SHARED)) {
    await rm(join(base, `${stem}.csv`), { force: true });
    const rows = Papa.parse<string[]>(text.trimEnd()).data;
    const right = stem === 'data/releases' ? 0 : 1;
    const book = builtWorkbook({ sheets: [{ name: 'Sheet', rows: [['Title'], ...rows], right }] });
    await writeFile(join(base, `${stem}.${kind}`), kind === 'csv' ? text : book);
  }
  const info = join(base, 'data', 'editions', String(embargoed), 'edition.json');
  const known = JSON.parse(await readFile(info, 'utf8')) as Record<string, unknown>;
  await writeFile(info, JSON.stringify({ ...known, embargoed: true, files: [] }));
  return base;
}

async function written(base: string, embargoed: boolean): Promise<Map<string, string>> {
  const loaded = await load(realDisk, { data: join(base, 'data'), methodology: join(base, 'methodology') }, 'en');
  expect([loaded.blocked, loaded.findings.filter(({ accepted }) => accepted !== undefined).length]).toEqual([false, 2]);
  const release = releaseOf(loaded, embargoed);
  const out = await mkdtemp(join(root, 'out-'));
  await mkdir(out, { recursive: true });
  await writeRelease(out, release, historyOf(release, [], '', 'en'));
  const names = (await readdir(out, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  return new Map(
    await Promise.all(
      names.map(async ({ parentPath, name }): Promise<[string, string]> => {
        const path = join(parentPath, name);
        return [path, await readFile(path, 'latin1')];
      }),
    ),
  );
}

const SECRET = /SECRET|42\.42/;

it.each(['csv', 'xlsx'] as const)(
  'nothing of an embargoed edition in tables as %s is in a written file',
  async (kind) => {
    const base = await tables(kind, 2032);
    const hidden = await written(base, false);
    for (const [path, text] of hidden) expect([path, SECRET.exec(text)?.[0]]).toEqual([path, undefined]);
    expect([...hidden].find(([path]) => path.endsWith('/latest/findings.csv'))?.[1]).toContain('Open');
    const shown = await written(base, true);
    expect([...shown.values()].filter((text) => SECRET.test(text)).length).toBeGreaterThan(3);
  },
  60_000,
);

it('what compares a later edition with an embargoed one is not told', async () => {
  const base = await tables('csv', 2031);
  const loaded = await load(realDisk, { data: join(base, 'data'), methodology: join(base, 'methodology') }, 'en');
  expect(loaded.findings.map(({ rule }) => rule)).toContain('score-jump');
  expect(releaseOf(loaded, true).files.get('findings.csv')).toContain('score-jump');
  expect(releaseOf(loaded, false).files.get('findings.csv')).not.toContain('score-jump');
});
