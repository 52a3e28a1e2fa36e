import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Figure } from '../../../src/charts/figure.ts';
import { cellText } from '../../../src/site/shared/cell-text.ts';
import { plainWords } from '../../../src/site/testing/plain-words.ts';
import { tinyReleases } from '../testing/tiny-releases.ts';

/** What the pages of a small index say where scores stand beside a bound or moved by less than a printed digit. */

const CASES = join('..', 'shared', 'cases', 'files');
const lv = plainWords('lv');
const en = plainWords('en');

const publishedOver = tinyReleases();

/** The site's sentences over the tiny index with something laid over it. */
async function siteOver(lay: (folder: string) => Promise<void>) {
  const published = await publishedOver(lay);
  vi.resetModules();
  vi.stubEnv('E_INDEKSS_PUBLISHED', published);
  const [bodies, views, figures, editions, edition, groups, group, registry] = await Promise.all([
    import('../../../src/site/institution/sentence.ts'),
    import('../../../src/site/institution/view.ts'),
    import('../../../src/site/institution/figures.ts'),
    import('../../../src/site/edition/view.ts'),
    import('../../../src/site/edition/sentence.ts'),
    import('../../../src/site/group/view.ts'),
    import('../../../src/site/group/sentence.ts'),
    import('../../../src/site/shared/bodies.ts'),
  ]);
  return {
    body: (id: string, words = lv) => bodies.institutionSentence(views.institutionView(id), words),
    figure: (id: string, name: string): Figure | undefined =>
      figures.institutionFigures(views.institutionView(id), lv).find((each) => each.id === name),
    findings: () => editions.editionView(2032).sectors.flatMap((view) => edition.sectorFindings(view, lv)),
    groupName: (id: string, year: number, words = lv) => registry.groupNameThen(id, year, words),
    group: (id: string) => group.groupSentence(groups.groupView(id), lv),
  };
}

/** Cells of a figure's table as the page prints them. */
const printed = ({ table: { columns, rows } }: Figure): readonly (readonly string[])[] =>
  rows.map((row) => row.map((cell, at) => cellText(cell, columns[at], row, lv)));

/** Answers of both years to the one question of an index that is the share itself, and its bounds. */
const shares =
  (bounds: readonly number[], answers: Readonly<Record<string, readonly [string, string]>>) =>
  async (folder: string): Promise<void> => {
    const structure = [
      'code,parent,kind,type,direction,weight,lower,upper,options,evidence,applies_to,status,name_lv,name_en,question_lv,question_en,source_url',
      'index,,index,,1,1,,,,,,published,Kopā,Total,,,',
      'communication,index,dimension,,1,1,,,,,,published,Saziņa,Communication,,,',
      'online,communication,indicator,share,1,1,0,100,,self_assessment,,published,Tīmeklī,Online,,,',
    ];
    const levels = [
      'level,lower_bound,status,name_lv,name_en,meaning_lv,meaning_en,source_url',
      ...bounds.map((bound, at) => `${at + 1},${bound},published,Nr. ${at + 1},No. ${at + 1},,,`),
    ];
    const files = new Map<string, readonly string[]>([
      [
        'methodology/continuity.csv',
        [
          'edition,sector,code,previous_edition,previous_code,relation',
          ...['state', 'municipal'].flatMap((sector) =>
            ['index', 'communication', 'online'].map((code) => `2032,${sector},${code},2031,${code},same`),
          ),
        ],
      ],
      [
        'data/corrections.csv',
        ['correction_id,edition,institution_id,indicator,old_value,new_value,date,reason_lv,reason_en,reference'],
      ],
    ]);
    for (const [at, year] of [2031, 2032].entries()) {
      for (const sector of ['state', 'municipal']) files.set(`methodology/${year}/${sector}.csv`, structure);
      files.set(`methodology/${year}/levels.csv`, levels);
      const given = { ...ALL, ...answers };
      const gone = year === 2031 ? 'miglas-centrs' : 'rasas-muzejs';
      files.set(`data/editions/${year}/answers.csv`, [
        'institution_id,indicator,value,missing,note',
        ...Object.entries(given)
          .filter(([id]) => id !== gone)
          .map(([id, values]) => `${id},online,${values[at] ?? ''},,`),
      ]);
    }
    for (const [path, lines] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), `${lines.join('\n')}\n`);
    }
  };
const ALL: Readonly<Record<string, readonly [string, string]>> = {
  'mezu-ministrija': ['40', '40'],
  'sunu-dienests': ['40', '41'],
  'kerpju-agentura': ['40', '42'],
  'rasas-muzejs': ['10', ''],
  'miglas-centrs': ['', '20'],
  'zilais-novads': ['30', '30'],
  'sarkanais-novads': ['30', '35'],
  'baltais-novads': ['30', '90'],
};

describe('sentences of scores that moved by less than a printed digit', () => {
  it('tell which way and by how much, and never that nothing changed', async () => {
    const site = await siteOver(
      shares([0, 25, 50, 75, 100], {
        'mezu-ministrija': ['60.05', '60.04'],
        'sunu-dienests': ['49.99', '50.01'],
        'kerpju-agentura': ['60.01', '60.01'],
        'miglas-centrs': ['', '49.98'],
      }),
    );
    expect(site.body('mezu-ministrija')).toContain('Kopš 2031. gada mērījuma rezultāts sarucis par 0,01 punktu.');
    expect(site.body('sunu-dienests')).toContain(
      'rezultāts audzis par 0,02 punktiem. Brieduma līmenis kopš tā laika pacēlies no 2. uz 3.',
    );
    expect(site.body('sunu-dienests', en)).toContain('Since then its maturity level has risen from 2 to 3.');
    expect(site.body('kerpju-agentura')).toContain('Kopš 2031. gada mērījuma rezultāts nav mainījies.');
    expect(site.body('miglas-centrs')).toContain('saņēma 49,98 punktus no 100, sasniedza 2. brieduma līmeni');
    const trend = site.figure('mezu-ministrija', 'tendence');
    expect(trend?.title).toBe('Rezultāts ir par 0,01 punktu zemāks nekā 2031. gadā');
    expect(trend?.sentence).toContain('2031. gadā – 60,05; 2032. gadā – 60,04');
    expect(trend === undefined ? [] : printed(trend).map((row) => [row[1], row[5]])).toEqual([
      ['60,05', '–'],
      ['60,04', '−0,01'],
    ]);
  });

  it('claim the median only of the median, and a level that fell in the middle of nowhere', async () => {
    const site = await siteOver(
      shares([0, 30, 60], {
        'mezu-ministrija': ['60', '59.96'],
        'sunu-dienests': ['40', '50.01'],
        'kerpju-agentura': ['40', '50.03'],
        'miglas-centrs': ['', '50.02'],
        'zilais-novads': ['30.00', '29.97'],
      }),
    );
    expect(site.body('mezu-ministrija')).toContain('saņēma 59,96 punktus no 100, sasniedza 2. brieduma līmeni');
    expect(site.body('mezu-ministrija')).toContain('pazeminājies no 3. uz 2.');
    expect(site.body('zilais-novads')).toContain('saņēma 29,97 punktus');
    for (const id of ['sunu-dienests', 'kerpju-agentura', 'miglas-centrs'])
      expect(site.body(id)).not.toContain('tieši tāds pats');
    expect(site.body('sunu-dienests')).toMatch(/saņēma 50,01 punktu .* par 0,02 punktiem zemāks .* \(mediāna 50,03\)/u);
  });

  it('say that it is the same where it is', async () => {
    const site = await siteOver(
      shares([0, 25, 50, 75, 100], {
        'mezu-ministrija': ['40', '40.5'],
        'sunu-dienests': ['40', '50'],
        'kerpju-agentura': ['40', '40.5'],
        'miglas-centrs': ['', '30'],
      }),
    );
    expect(site.body('mezu-ministrija')).toContain('Rezultāts ir tieši tāds pats kā iestādei saraksta vidū');
  });

  it('of means tell small moves too', async () => {
    const site = await siteOver(
      shares([0, 25, 50, 75, 100], {
        'zilais-novads': ['30', '30.03'],
        'sarkanais-novads': ['40', '40.03'],
        'baltais-novads': ['79.95', '79.98'],
      }),
    );
    expect(site.group('krasainie-novadi')).toContain('par 0,03 punktiem augstāks');
    expect(site.group('krasainie-novadi')).not.toContain('nav mainījies');
    const said = site.findings().join(' ');
    expect(said).toContain('par 0,03 punktiem augstāks nekā 2031. gadā: toreiz 49,98, tagad 50,01');
    expect(said).not.toContain('tāds pats');
  });
});

describe('the name of a group that was renamed since', () => {
  it('says of which year it is, and one that stayed does not', async () => {
    const site = await siteOver(async (folder) => {
      const file = join(folder, 'data/registry/groups.csv');
      const was = /(krasainie-novadi,municipal,),,Krāsainie novadi,Coloured municipalities(.*)/u;
      const rows = (await readFile(file, 'utf8')).replace(
        was,
        '$1,2032-12-31,Krāsainie novadi,Coloured municipalities$2\n$12033-01-01,,Raibie novadi,Motley municipalities$2',
      );
      await writeFile(file, rows);
    });
    expect(site.groupName('krasainie-novadi', 2032)).toBe('Krāsainie novadi (2032. gadā)');
    expect(site.groupName('krasainie-novadi', 2032, en)).toBe('Coloured municipalities (in 2032)');
    expect(site.groupName('krasainie-novadi', 2033)).toBe('Raibie novadi');
    expect(site.groupName('mezu-ministrija', 2032)).toBe('Mežu ministrijas resors');
  });
});

describe.skipIf(!existsSync(join(CASES, '06-not-changed-exactly-the-same')))('the cases from outside', () => {
  it.each(['06-not-changed-exactly-the-same', '07-rounded-onto-the-next-level'])('%s', async (name) => {
    const site = await siteOver(async (folder) => {
      for (const part of ['data', 'methodology'])
        await cp(join(CASES, name, part), join(folder, part), { recursive: true });
    });
    const all = ['mezu-ministrija', 'sunu-dienests', 'kerpju-agentura', 'miglas-centrs'];
    for (const id of all) {
      expect(site.body(id)).not.toContain('nav mainījies');
      expect(site.body(id)).not.toContain('tieši tāds pats');
    }
    expect(site.body('mezu-ministrija')).toContain('sarucis par 0,01 punktu');
    expect(site.body('mezu-ministrija')).toContain('saņēma 50,04 punktus');
    expect(site.body('mezu-ministrija')).toContain('par 0,015 punktiem augstāks');
    expect(site.body('mezu-ministrija')).toContain('mediāna 50,025');
    expect(site.body('sunu-dienests')).toContain('pacēlies no 2. uz 3.');
    expect(site.body('miglas-centrs')).toMatch(/saņēma 49,98\d* punkt\S+ no 100, sasniedza 2\./u);
    expect(site.body('zilais-novads')).toContain('saņēma 24,999 punktus no 100, sasniedza 1.');
    expect(site.body('baltais-novads')).toContain('saņēma 99,97 punktus no 100, sasniedza 4.');
    expect(site.body('baltais-novads', en)).toContain('99.97 points');
    const trend = site.figure('mezu-ministrija', 'tendence');
    expect(trend === undefined ? [] : printed(trend).map((row) => [row[1], row[5]])).toEqual([
      ['50,05', '–'],
      ['50,04', '−0,01'],
    ]);
  });
});
