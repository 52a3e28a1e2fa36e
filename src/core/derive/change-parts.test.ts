import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import { everywhere, replace, tinyFiles, unsummed, type Change } from '../rules/testing/tiny-dataset.ts';

function partsOf(...change: readonly Change[]) {
  const rows = assess(tinyFiles(...change)).derived?.changeParts ?? [];
  return rows.map(({ points, ...row }) => ({ ...row, points: Number(points.toFixed(9)) || 0 }));
}
const brief = (rows: ReturnType<typeof partsOf>, id: string) =>
  rows.filter((row) => row.institution_id === id).map(({ part, code, points }) => [part, code, points]);

describe('change_parts', () => {
  it('has a row for every part of every change of the index, the rest being breaks and first editions', () => {
    // Only website goes on as the same question. Alfa: 68.6 → 84, its website as good as before, so all is method.
    // Beta: website yes → no, 20 of its points in both years; what else it lost is method.
    const rows = partsOf();
    expect(brief(rows, 'alfa-ministrija')).toEqual([
      ['missing', 'index', 0],
      ['method', 'index', 15.4],
    ]);
    expect(brief(rows, 'beta-agentura')).toEqual([
      ['answers', 'website', -20],
      ['missing', 'index', 0],
      ['method', 'index', 1.5],
    ]);
    expect(new Set(rows.map((row) => row.institution_id))).toEqual(new Set(['alfa-ministrija', 'beta-agentura']));
    expect(rows[0]).toMatchObject({ edition: 2022, sector: 'state', previous_edition: 2021 });
  });

  it('has none where editions cannot be compared', () => {
    const broken = replace(
      'methodology/continuity.csv',
      '2022,state,index,2021,index,same',
      '2022,state,index,2021,index,rescaled',
    );
    expect(partsOf(broken)).toEqual([]);
  });

  it('takes the category of each edition', () => {
    // As a ministry Beta was not asked about electronic in 2021: inside was system alone, 0.5 of 2, and papers 0.1 of 1.
    const moved = [
      replace('data/editions/2021/participants.csv', 'beta-agentura,agency', 'beta-agentura,ministry'),
      replace('data/editions/2021/answers.csv', 'beta-agentura,electronic,40,,\n', ''),
      replace(
        'methodology/continuity.csv',
        '2022,state,website,2021,website,same\n',
        ['website', 'reply_hours', 'system', 'electronic', 'papers_electronic']
          .map((code) => `2022,state,${code},2021,${code},same\n`)
          .join(''),
      ),
    ];
    // papers 100 → 200 of 1000: 60 · (1/3 then 1/4) · 0.1, the mean 1.75; method inside (1 + 0.5 + 0.15) / 4 - 1.15 / 3, of 60
    expect(brief(partsOf(...moved), 'beta-agentura')).toEqual([
      ['answers', 'website', -20],
      ['answers', 'papers_electronic', 1.75],
      ['missing', 'index', 0],
      ['method', 'index', 1.75],
    ]);
  });

  it('is the same whatever bodies are called and in which order they stand', () => {
    const renamed = partsOf(everywhere('beta-agentura', 'zeta-agentura'), unsummed);
    expect(brief(renamed, 'zeta-agentura')).toEqual(brief(partsOf(), 'beta-agentura'));
    const turned: Change = (files) => {
      for (const path of [
        'data/editions/2021/answers.csv',
        'data/editions/2022/answers.csv',
        'methodology/continuity.csv',
      ]) {
        const [header = '', ...rows] = (files[path] ?? '').trimEnd().split('\n');
        files[path] = `${[header, ...rows.reverse()].join('\n')}\n`;
      }
    };
    expect(partsOf(turned)).toEqual(partsOf());
  });
});
