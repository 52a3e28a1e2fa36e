import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tinyFiles, type Change } from '../../../src/core/rules/testing/tiny-dataset.ts';
import { newEdition } from '../edition/new-edition.ts';
import { UsageError } from '../failure.ts';
import { openTerminal } from '../terminal.ts';
import { importAnswers } from './import-answers.ts';
import { openTemplate, type OpenWorkbook } from './testing/fill.ts';

let base = '';
let printed: string[] = [];
const outside = {
  terminal: openTerminal({ write: () => undefined }, {}),
  paint: (_style: unknown, text: string) => text,
  print: (text: string) => void printed.push(text),
};
const path = (...parts: string[]): string => join(base, ...parts);
const folders = () => ['--data', path('data'), '--methodology', path('methodology'), '--lang', 'en'];
const text = (file: string): Promise<string> => readFile(path(file), 'utf8');
const exists = (file: string): Promise<boolean> =>
  stat(path(file)).then(
    () => true,
    () => false,
  );

/** The sums of the tiny dataset are invented. */
const withoutSums: Change = (files) => {
  const file = 'data/editions/2022/edition.json';
  files[file] = JSON.stringify({ ...(JSON.parse(files[file] ?? '') as object), files: [] });
};

async function lay(...changes: readonly Change[]): Promise<void> {
  for (const [file, { bytes }] of tinyFiles(withoutSums, ...changes)) {
    await mkdir(dirname(path(file)), { recursive: true });
    await writeFile(path(file), bytes);
  }
}
const make = (...argv: string[]): Promise<number> =>
  newEdition([...argv, '--template', path('v.xlsx'), ...folders()], outside);
const take = (...argv: string[]): Promise<number> =>
  importAnswers([...argv, ...folders()], outside, () => new Date(2025, 0, 9));

/** The template filled in for some bodies, saved as a file. */
async function filled(
  name: string,
  ids: readonly string[],
  change: (book: OpenWorkbook) => void = () => undefined,
): Promise<string> {
  const book = await openTemplate(await readFile(path('v.xlsx')));
  const values = {
    website: 'jā',
    reply_hours: 8,
    system: 'full',
    electronic: 55.5,
    papers_sent: 10,
    papers_electronic: 5,
    library: 'nē',
  };
  for (const id of ids)
    for (const [code, value] of Object.entries(values)) {
      const asked =
        id === 'delta-novads'
          ? code === 'library'
          : code !== 'library' && (code !== 'electronic' || id !== 'alfa-ministrija');
      if (asked) book.type(id, code, { value });
    }
  change(book);
  await writeFile(path(name), await book.save());
  return path(name);
}

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'edition-'));
  printed = [];
});
afterEach(() => rm(base, { recursive: true, force: true }));

describe('newEdition', () => {
  it('writes the edition, its methodology and the template', async () => {
    await lay();
    expect(await make('2024')).toBe(0);
    expect(await readdir(path('data/editions/2024'))).toEqual(['edition.json', 'participants.csv']);
    expect(await readdir(path('methodology/2024'))).toEqual(['levels.csv', 'municipal.csv', 'state.csv']);
    expect(await text('methodology/continuity.csv')).toContain('2024,state,website,2022,website,same');
    expect(await readdir(base)).toEqual(['data', 'methodology', 'v.xlsx']);
    expect(printed.join('\n')).toContain('the edition of 2022 is a demonstration');
    expect(printed.join('\n')).toContain('under embargo');
  });

  it('makes the template again after the structure was changed', async () => {
    await lay();
    await make('2024');
    await expect(make('2024', '--template-only')).rejects.toThrow('there already');
    await rm(path('v.xlsx'));
    await writeFile(
      path('methodology/2024/state.csv'),
      (await text('methodology/2024/state.csv')).replace('Vietne', 'Lapa tīmeklī'),
    );
    expect(await make('2024', '--template-only', '--sheets', 'per-institution')).toBe(0);
    const { cell, workbook } = await openTemplate(await readFile(path('v.xlsx')));
    expect(cell('alfa-ministrija', 'website', 'question').text).toBe('Lapa tīmeklī');
    expect(workbook.worksheets).toHaveLength(5);
  });

  it.each([
    [['2022']],
    [['20x4']],
    [['2024', '--sheets', 'two']],
    [['2024', '--from', '2020']],
    [['2030', '--template-only']],
    [[]],
  ])('refuses %j and writes nothing', async (argv) => {
    await lay();
    await expect(make(...argv)).rejects.toThrow(UsageError);
    expect(await exists('v.xlsx')).toBe(false);
    expect(await readdir(path('data/editions'))).toEqual(['2020', '2021', '2022']);
  });

  it('refuses a template that is there, that is no workbook, or that lies in the data', async () => {
    await lay();
    await writeFile(path('old.xlsx'), 'x');
    for (const name of ['old.xlsx', 'v.pdf', 'data/v.xlsx', 'methodology/2024/v.xlsx'])
      await expect(newEdition(['2024', '--template', path(name), ...folders()], outside)).rejects.toThrow(UsageError);
    expect(await exists('data/editions/2024')).toBe(false);
  });

  it('makes a workbook for each body', async () => {
    await lay();
    expect(
      await newEdition(['2024', '--sheets', 'files', '--template', path('veidlapas'), ...folders()], outside),
    ).toBe(0);
    expect(await readdir(path('veidlapas'))).toEqual([
      'alfa-ministrija.xlsx',
      'beta-agentura.xlsx',
      'delta-novads.xlsx',
      'gamma-birojs.xlsx',
    ]);
    const { workbook } = await openTemplate(await readFile(path('veidlapas/delta-novads.xlsx')));
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(['Kā aizpildīt', 'Deltas novads']);
  });

  it('does not build on data that are at fault', async () => {
    await lay((files) => {
      files['data/editions/2022/answers.csv'] = 'institution_id,indicator,value,missing,note\n';
    });
    expect(await make('2024')).toBe(1);
    expect(await exists('data/editions/2024')).toBe(false);
    expect(printed.at(-1)).toBe('Correct these faults first; nothing was written.');
  });
});

describe('importAnswers', () => {
  const ANSWERS = 'data/editions/2024/answers.csv';
  beforeEach(async () => {
    await lay();
    await make('2024');
    printed = [];
  });

  it('writes what came, file by file, and says what it replaced', async () => {
    const first = await filled('a.xlsx', ['delta-novads', 'alfa-ministrija']);
    expect(await take(first)).toBe(0);
    expect(printed.join('\n')).toContain('Answers of 2 institutions are still to come: beta-agentura, gamma-birojs');
    expect((await text(ANSWERS)).split('\n').slice(0, 3)).toEqual([
      'institution_id,indicator,value,missing,note',
      'alfa-ministrija,website,yes,,',
      'alfa-ministrija,reply_hours,8,,',
    ]);
    expect(printed.join('\n')).toContain('received: 2025-01-09');
    expect(await text('data/editions/2024/edition.json')).toContain('"received": "2025-01-09",\n  "note_lv"');
    printed = [];
    const second = await filled('b.xlsx', ['beta-agentura', 'gamma-birojs']);
    const third = await filled('c.xlsx', ['alfa-ministrija'], (book) =>
      book.type('alfa-ministrija', 'website', { value: 'nē' }),
    );
    expect(await take(second, third, '--edition', '2024')).toBe(0);
    expect(printed.join('\n')).toContain('alfa-ministrija: answers changed: 1');
    expect(printed.join('\n')).toContain('not in the files, left as they were: 1');
    expect((await text(ANSWERS)).match(/\n/g)).toHaveLength(1 + 5 + 6 + 6 + 1);
  });

  it('takes all the workbooks of a folder, but not what Excel keeps beside an open one', async () => {
    await mkdir(path('back'));
    await filled('back/a.xlsx', ['delta-novads']);
    await filled('back/b.xlsx', ['alfa-ministrija']);
    await writeFile(path('back/~$b.xlsx'), 'x');
    expect(await take(path('back'))).toBe(0);
    expect(printed.join('\n')).toContain('institutions added: 2');
  });

  it('gives an edition that validates', async () => {
    await take(await filled('a.xlsx', ['alfa-ministrija', 'beta-agentura', 'gamma-birojs', 'delta-novads']));
    printed = [];
    // Whatever blocks would stop the next edition.
    expect(await newEdition(['2025', '--template', path('w.xlsx'), ...folders()], outside)).toBe(0);
  });

  it('writes nothing where one cell of one file is at fault', async () => {
    const good = await filled('a.xlsx', ['delta-novads']);
    await take(good);
    const before = await text(ANSWERS);
    const bad = await filled('b.xlsx', ['alfa-ministrija'], (book) =>
      book.type('alfa-ministrija', 'papers_sent', { value: 'daudz' }),
    );
    const other = await filled('c.xlsx', ['beta-agentura']);
    expect(await take(bad, other)).toBe(1);
    expect(await text(ANSWERS)).toBe(before);
    expect(printed.join('\n')).toContain('b.xlsx[Atbildes]:7, column G: Cell G7');
    expect(printed.join('\n')).toContain('import-type · 1 · stops the import');
  });

  it('writes nothing where nothing was answered', async () => {
    expect(await take(path('v.xlsx'))).toBe(1);
    expect(await exists(ANSWERS)).toBe(false);
  });

  it('does not write over an answers.csv of which rows would be lost', async () => {
    await writeFile(path(ANSWERS), 'institution_id,indicator,value,missing,note\nbeta-agentura,website,yes,nekad,\n');
    expect(await take(await filled('a.xlsx', ['delta-novads']))).toBe(1);
    expect(await text(ANSWERS)).toContain('nekad');
  });

  it('refuses what is no workbook, another edition, one that is no official one, and no file at all', async () => {
    await writeFile(path('x.xlsx'), 'no workbook');
    await writeFile(path('old.xlsx'), new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]));
    const good = await filled('a.xlsx', ['delta-novads']);
    await expect(take(path('x.xlsx'))).rejects.toThrow('This is no .xlsx workbook but a text file (CSV).');
    await expect(take(path('old.xlsx'))).rejects.toThrow('a file of the old format (.xls)');
    await expect(take(path('none.xlsx'))).rejects.toThrow('no such file');
    await expect(take(path('data'))).rejects.toThrow('no .xlsx file');
    await expect(take()).rejects.toThrow(UsageError);
    await expect(take(good, '--edition', '2022')).rejects.toThrow('demonstration');
    await expect(take(good, '--edition', '2030')).rejects.toThrow('npm run new-edition 2030');
    expect(await exists(ANSWERS)).toBe(false);
  });
});
