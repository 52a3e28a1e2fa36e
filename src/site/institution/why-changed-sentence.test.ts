import { describe, expect, it } from 'vitest';
import { plainWords } from '../testing/plain-words.ts';
import type { ChangeRow, InstitutionRow, ScoreRow, StructureRow } from '../shared/rows.ts';
import type { AnswerPart, WhyChanged } from './why-changed.ts';
import { whyBars } from './why-changed-figure.ts';
import { firstSentence, turned, whyNotSentence, whySentence } from './why-changed-sentence.ts';

const lv = plainWords('lv');
const en = plainWords('en');

const answered = (name: string, points: number, before = '30', now = '69.5'): AnswerPart => {
  const indicator = { code: name, type: 'share', name_lv: name, name_en: name } as StructureRow;
  return { indicator, indicatorBefore: indicator, before, now, points };
};
const BOUNDS = [0, 25, 50, 75, 100];
const whyOf = (from: number, to: number, answers: readonly AnswerPart[], missing = 0): WhyChanged => {
  const own = answers.reduce((sum, { points }) => sum + points, 0);
  return {
    change: { change: to - from, score: to, previous_score: from } as WhyChanged['change'],
    answers,
    dimensions: [],
    sums: { answers: own, missing, method: to - from - own - missing },
    bounds: BOUNDS,
    boundsBefore: BOUNDS,
    sure: undefined,
  };
};

describe('why a total changed', () => {
  it('is the change with its three parts, then what moved it most, in both languages', () => {
    const why = whyOf(40, 42.5, [answered('Alfa', 4), answered('Beta', -1)], -0.34);
    expect(whySentence(why, lv)).toBe(
      'Kopvērtējuma izmaiņas ir +2,50 – no 40,0 līdz 42,5. Tās veido atbildes (+3,00), trūkstošais (−0,34; kādā no gadiem neatbildēts vai neattiecas) un metodika (−0,16). Visvairāk to cēla: „Alfa” (30\u00A0% → 69,5\u00A0%) +4,00. Visvairāk to mazināja: „Beta” (30\u00A0% → 69,5\u00A0%) −1,00.',
    );
    expect(whySentence(why, en)).toBe(
      'The total changed by +2.50, from 40.0 to 42.5. That is made up of answers (+3.00), what is missing (−0.34; in one of the years unanswered or not applicable) and the method (−0.16). What raised it most: “Alfa” (30% → 69.5%) +4.00. What lowered it most: “Beta” (30% → 69.5%) −1.00.',
    );
  });

  it('prints both ends with as many decimals as it takes to see that they differ', () => {
    expect(whySentence(whyOf(48.105123, 48.101151, []), lv)).toContain('ir −0,004 – no 48,105 līdz 48,101.');
    expect(whySentence(whyOf(48.105123, 48.101151, []), en)).toContain('by −0.004, from 48.105 to 48.101.');
  });

  it('of a fall tells first what lowered it', () => {
    const said = whySentence(whyOf(42, 40, [answered('Alfa', 1), answered('Beta', -3)]), lv);
    expect(said.indexOf('mazināja')).toBeLessThan(said.indexOf('cēla'));
  });

  it('tells between which bounds the change would be with other choices of method', () => {
    const sure = { change_low: -0.25, change_high: 3 } as WhyChanged['sure'];
    expect(whySentence({ ...whyOf(40, 42.5, [answered('Alfa', 4)]), sure }, lv)).toContain(
      'Ja metodikas izvēles abos gados būtu citas, 90\u00A0% pārrēķinu izmaiņas būtu no −0,25 līdz +3,00.',
    );
  });

  it('says where the method turned the change', () => {
    expect(whySentence(whyOf(40, 41, [answered('Alfa', -0.5)]), lv)).toContain(
      'Atskaitot metodikas daļu, izmaiņas būtu −0,50, tātad ar pretēju zīmi.',
    );
    expect(turned(1, 1.5)).toBe(true);
    expect(turned(1, 0.5)).toBe(false);
    expect(turned(1, 1)).toBe(false);
    expect(turned(0, 1)).toBe(false);
  });

  it('is no number where editions cannot be compared', () => {
    const view = (row: Partial<ChangeRow>) => ({
      id: 'x',
      row: { sector: 'state', name_lv: 'X' } as InstitutionRow,
      latest: { edition: 2032 } as ScoreRow,
      change: { edition: 2032, previous_edition: 2031, change: null, ...row } as ChangeRow,
    });
    expect(whyNotSentence(view({ break: 'method' }), lv)).toBe(
      '2031. un 2032. gada kopvērtējumu salīdzināt nevar (mainīta metodika), tāpēc izmaiņas punktos nav rādītas.',
    );
    expect(whyNotSentence(view({ break: null }), en)).toBe(
      'In one of the years 2031 and 2032 there is no total, so no change in points is shown.',
    );
    expect(whyNotSentence(view({ change: 1, break: null }), lv)).toBeNull();
    expect(whyNotSentence({ ...view({}), latest: undefined, change: undefined }, lv)).toBeNull();
  });

  it('of the only edition is that there is nothing to compare it with', () => {
    expect(firstSentence(2032, 'state', null, lv)).toBe(
      'Šajos datos ir viens iestādes mērījums, 2032. gadā. Agrāka rezultāta, ar ko salīdzināt, nav, tāpēc izmaiņas punktos nav rādītas.',
    );
    expect(firstSentence(2032, 'company', null, en)).toBe(
      'These data have one result of the company, of 2032. There is no earlier one to compare it with, so no change in points is shown.',
    );
  });

  it('of a body made from others names them, and says that their results are not compared with', () => {
    const former = { year: '2031', names: ['A novads', 'B novads', 'C novads'] };
    expect(firstSentence(2032, 'municipal', { ...former, divided: false }, lv)).toBe(
      'Šajos datos ir viens pašvaldības mērījums, 2032. gadā. Tā izveidota 2031. gadā, apvienojot agrākās: A novads, B novads un C novads. Ar to rezultātiem šo rezultātu nesalīdzina, tāpēc izmaiņas punktos nav rādītas.',
    );
    expect(firstSentence(2032, 'municipal', { ...former, divided: true }, lv)).toContain(
      'apvienojot vai dalot agrākās: A novads,',
    );
  });
});

describe('bars of what changed a total', () => {
  it('begin at one line, gains to the right of it and losses to the left', () => {
    const [alfa, beta, missing, method] = whyBars(whyOf(40, 42, [answered('Alfa', 3), answered('Beta', -1)]), lv);
    expect(alfa).toMatchObject({
      label: 'Alfa',
      note: '30\u00A0% → 69,5\u00A0%',
      from: 0.25,
      share: 1,
      value: '+3,00',
    });
    expect(beta).toMatchObject({ label: 'Beta', from: 0.25, share: 0, value: '−1,00' });
    expect(missing).toMatchObject({ label: 'Trūkstošais', from: 0.25, share: 0.25, value: '0,00' });
    expect(method).toMatchObject({ label: 'Metodika', value: '0,00' });
  });

  it('are six the way of the whole and four against it; the others are one row each, and one alone is named', () => {
    const many = (n: number, points: number) =>
      Array.from({ length: n }, (_, at) => answered(`${points} ${at}`, points));
    const labels = (why: WhyChanged) => whyBars(why, lv).map(({ label }) => label);
    const rise = labels(whyOf(40, 50, [...many(8, 2), ...many(5, -1)]));
    expect(rise).toHaveLength(6 + 1 + 5 + 2);
    expect(rise[6]).toBe('Vēl 2 labākas atbildes');
    const fall = labels(whyOf(50, 40, [...many(8, 1), ...many(27, -2)]));
    expect(fall.slice(0, 7).at(-1)).toBe('Vēl 21 sliktāka atbilde');
    expect(fall[11]).toBe('Vēl 4 labākas atbildes');
  });
});
