import { describe, expect, it } from 'vitest';
import type { ReconciledFigure } from '../../src/core/reconcile/reconcile.ts';
import { reportReconciliation } from './reconciliation.ts';

const figure = (row: number, value: string, over: Partial<ReconciledFigure> = {}): ReconciledFigure => ({
  figure: {
    place: { file: 'data/published-figures.csv', row },
    edition: 2022,
    sector: 'state',
    subject_kind: 'institution',
    subject_id: 'vtua',
    category: '',
    code: 'index',
    metric: 'score',
    value,
    unit: 'points',
    period: '',
    label: '',
    source_url: '',
    note: '',
  },
  about: { lv: 'VTUA, 2022, punkti', en: 'VTUA, 2022, score' },
  testable: true,
  reason: undefined,
  computed: 66.7501,
  agrees: true,
  ...over,
});

const figures = [
  figure(2, '66.8'),
  figure(3, '70', { agrees: false }),
  figure(4, '71', { agrees: false }),
  figure(5, '12', { testable: false, agrees: null, computed: null, reason: { lv: 'nav koda', en: 'no code' } }),
];
const findings = [
  {
    rule: 'reconciliation',
    severity: 'warning' as const,
    file: 'data/published-figures.csv',
    row: 4,
    subject: 'x',
    message: { lv: 'Nesakrīt.', en: 'Disagrees.' },
    remedy: { lv: '', en: '' },
    accepted: { lv: 'avoti atšķiras', en: 'sources differ' },
  },
];

/** With spaces as they are typed. */
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

describe('reportReconciliation', () => {
  it('counts, lists what disagrees with its known issue, and says why the rest is not tested', () => {
    expect(plain(reportReconciliation(figures, findings, { lang: 'lv', verbose: false }))).toBe(
      [
        'Publicētie skaitļi',
        '  4 publicēti, 3 pārbaudāmi, 1 sakrīt (33,3 %)',
        'Nesakrīt · 2',
        '  data/published-figures.csv:3: VTUA, 2022, punkti: publicēts 70 punkti, aprēķināts 66,8',
        '    nav starp zināmajām problēmām',
        '  data/published-figures.csv:4: VTUA, 2022, punkti: publicēts 71 punkts, aprēķināts 66,8',
        '    zināma problēma: avoti atšķiras',
        'Nav pārbaudāmi · 1',
        '  1 · nav koda',
      ].join('\n'),
    );
  });

  it('lists every figure where asked', () => {
    const text = plain(reportReconciliation(figures, findings, { lang: 'en', verbose: true }));
    expect(text).toContain(
      'published-figures.csv:2: VTUA, 2022, score: published 66.8 points, computed 66.75 · agrees',
    );
    expect(text).toContain('published-figures.csv:5: VTUA, 2022, score: published 12 points · no code');
  });
});
