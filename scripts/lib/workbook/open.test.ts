import { mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/core/parse/limits.ts';
import { realDisk } from '../disk.ts';
import { UsageError } from '../failure.ts';
import { openWorkbooks } from './open.ts';

describe('opening workbooks', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'open-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('a file larger than anybody sends is refused in one line, unread', async () => {
    const path = join(folder, 'huge.xlsx');
    const file = await open(path, 'w');
    await file.truncate(LIMITS.fileBytes * 64);
    await file.close();
    const opening = openWorkbooks(realDisk, [path], 'en');
    await expect(opening).rejects.toThrow(UsageError);
    await expect(opening).rejects.toThrow(/huge\.xlsx: The workbook is too large \(bytes of the file\)/);
  });

  it('a folder that holds a workbook of another kind stops with its name', async () => {
    const other = join(folder, 'other');
    await mkdir(other);
    await writeFile(join(other, 'a.ods'), '');
    await expect(openWorkbooks(realDisk, [other], 'en')).rejects.toThrow(/a\.ods: files of this kind are not read/);
  });
});
