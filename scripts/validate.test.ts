import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsShape } from './lib/validation/findings-document.ts';

const ABROAD = 'scripts/checks/fixtures/abroad';

interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the verb as a person does, without a terminal. */
const validate = (...args: readonly string[]): Promise<Said> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/validate.ts', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });

const root = mkdtempSync(join(tmpdir(), 'e-indekss-'));
const data = join(root, 'data');
const methodology = join(root, 'methodology');
const folders = ['--data', data, '--methodology', methodology];
const abroad = (...args: readonly string[]): Promise<Said> => validate(...folders, ...args);

beforeAll(() => {
  cpSync(ABROAD, root, { recursive: true });
  writeFileSync(join(root, 'notes.txt'), 'mine');
  mkdirSync(join(root, 'closed'));
  chmodSync(join(root, 'closed'), 0o000);
});

afterAll(() => {
  chmodSync(join(root, 'closed'), 0o700);
  rmSync(root, { recursive: true });
});

describe.concurrent('another index is another folder', () => {
  it('is validated: no finding, exit 0, its published figures compared', async () => {
    const { code, out, err } = await abroad();
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('0 kļūdu, 0 brīdinājumu, 0 pieņemtu');
    expect(out).toContain('2 publicēti, 1 pārbaudāmi, 1 sakrīt (100 %)');
  });

  it('is reported as JSON, with nothing else on stdout', async () => {
    const { code, out, err } = await abroad('--format', 'json');
    expect([code, err]).toEqual([0, '']);
    expect(findingsShape.parse(JSON.parse(out))).toMatchObject({
      summary: { blockers: 0, warnings: 0, accepted: 0 },
      reconciliation: { figures: 2, testable: 1, agree: 1 },
      findings: [],
    });
  });

  it('is reported as a page, in either language and the same each time', async () => {
    const pages = await Promise.all(
      ['lv', 'en', 'lv'].map(async (lang, at) => {
        const file = join(root, `report-${at}.html`);
        expect((await abroad('--report', file, '--lang', lang)).code).toBe(0);
        return readFileSync(file, 'utf8');
      }),
    );
    expect(pages[0]).toContain('<h1>Publicēt var: nekas nav jālabo</h1>');
    expect(pages[1]).toContain('<h1>Ready to publish: nothing to correct</h1>');
    expect(pages[2]).toBe(pages[0]);
  });
});

describe.concurrent('a fault', () => {
  const broken = join(root, 'broken');
  const answers = join(broken, 'editions', '2040', 'answers.csv');
  const withFault = ['--data', broken, '--methodology', methodology];

  beforeAll(() => {
    cpSync(join(ABROAD, 'data'), broken, { recursive: true });
    writeFileSync(answers, readFileSync(answers, 'utf8').replace('mint,seal,yes', 'mint,seal,aye'));
  });

  it('gives exit 1 with file, row, column and what was found', async () => {
    const { code, out } = await validate(...withFault);
    expect(code).toBe(1);
    expect(out).toContain('data/editions/2040/answers.csv:8, kolonna C (value)');
    expect(out).toContain('ir: aye');
    expect(out).not.toContain('\u001B[');
  });

  it('is in the page too, which is written all the same', async () => {
    const file = join(root, 'fault.html');
    const { code, out } = await validate(...withFault, '--report', file, '--format', 'json');
    expect(code).toBe(1);
    expect(findingsShape.parse(JSON.parse(out)).findings).toHaveLength(1);
    expect(readFileSync(file, 'utf8')).toContain('aye</mark>');
  });

  it('of another edition gives exit 0 and is told', async () => {
    const { code, out } = await validate(...withFault, '--edition', '2038');
    expect(code).toBe(0);
    expect(out).toContain('Pārējos mērījumos: 1 kļūda, 0 brīdinājumu, 0 pieņemtu. Publicēšanu aptur arī');
    expect((await validate(...withFault, '--edition', '2040')).code).toBe(1);
  });
});

describe.concurrent('wrong use gives one line and exit 2', () => {
  const file = join(root, 'notes.txt');
  const wrong: readonly (readonly [string, readonly string[], string])[] = [
    ['a missing folder', ['--data', join(root, 'nowhere')], 'mapes nav'],
    ['a missing methodology', ['--methodology', join(root, 'nowhere')], 'mapes nav'],
    ['a file for a folder', ['--data', file], 'tas ir fails, nevis mape'],
    ['an option that does not exist', ['--verbos'], 'varbūt domāts „--verbose”'],
    ['an option without its value', ['--report'], '--report'],
    ['an argument that belongs to no option', ['2040'], '2040'],
    ['a format that does not exist', ['--format', 'xml'], '--format xml: text | json'],
    ['a language that does not exist', ['--lang', 'de'], '--lang de: lv | en'],
    ['an edition that does not exist', [...folders, '--edition', '1999'], 'tāda mērījuma nav (ir: 2038, 2040)'],
    ['an edition that is no year', [...folders, '--edition', 'x'], 'tāda mērījuma nav (ir: 2038, 2040)'],
    ['a folder for the report', [...folders, '--report', root], 'tā ir mape, nevis fails'],
    ['a report in a missing folder', [...folders, '--report', join(root, 'no', 'r.html')], 'mapes, kurā rakstīt, nav'],
    ['a report below a file', [...folders, '--report', join(file, 'r.html')], 'mapes, kurā rakstīt, nav'],
    ['a report over another file', [...folders, '--report', file], 'tur jau ir cits fails, kas nav pārskats'],
    ['a report among the data', [...folders, '--report', join(data, 'r.html')], 'ir datu mapē, kuru pārbauda'],
  ];

  it.each(wrong)('%s', async (_, args, message) => {
    const { code, out, err } = await validate(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  const closed = join(root, 'closed');
  // Nothing is closed to root.
  it.skipIf(process.getuid?.() === 0).each([
    ['a folder that may not be read', ['--data', closed], 'nav tiesību lasīt'],
    ['a report where one may not write', [...folders, '--report', join(closed, 'r.html')], 'nav tiesību rakstīt'],
  ])('%s', async (_, args, message) => {
    const { code, err } = await validate(...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});
