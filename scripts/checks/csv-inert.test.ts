import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openBuilt } from './built.ts';
import { csvInert } from './csv-inert.ts';

async function problemsOf(csv: string): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'inert-'));
  try {
    await mkdir(join(folder, 'a', 'b'), { recursive: true });
    await writeFile(join(folder, 'a', 'b', 'x.csv'), csv);
    return (await csvInert.run(await openBuilt(folder), 'all')).problems;
  } finally {
    await rm(folder, { recursive: true });
  }
}

it('passes marked cells and numbers, in any folder', async () => {
  expect(await problemsOf(`a,b\n'=1,-5\n"a;'+1","-5,3"\n''=x,-1e-7\n`)).toEqual([]);
});

it.each([
  ...[
    '=1',
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    '＝1',
    ' =1',
    '\u00A0+a',
    '"=1"',
    '"\t=1"',
    '"\ta"',
    '"a;=1"',
    '"a\n-b"',
    '"a; @b"',
  ],
  ...[`"""=1"`, '-Infinity', '- a'],
])('finds %j', async (cell) => {
  const problems = await problemsOf(`name,n\nx,1\n${cell},2\n`);
  expect(problems).toEqual([expect.stringMatching(/^a\/b\/x\.csv: row 3: a spreadsheet would run it: /)]);
});

it('finds a mark that a reader could not take away, because it would not have been made', async () => {
  expect(await problemsOf(`name\n'-5\n`)).toEqual([expect.stringContaining('the mark cannot be undone')]);
});
