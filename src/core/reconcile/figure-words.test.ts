import { describe, expect, it } from 'vitest';
import { parseDataset } from '../parse/dataset.ts';
import { append, findings, replace, tinyFiles } from '../rules/testing/tiny-dataset.ts';
import { figureWords } from './figure-words.ts';

const FIGURES = 'data/published-figures.csv';

const about = (row: string) => {
  const { dataset } = parseDataset(tinyFiles(append(FIGURES, row)));
  const figure = dataset.publishedFigures.at(-1);
  return figure === undefined ? undefined : figureWords(dataset)(figure);
};

describe('what a published figure is about', () => {
  it.each([
    [
      '2022,state,institution,beta-agentura,agency,index,rank,2,position,,,,',
      'Betas un Gammas aģentūra, 2022, Aģentūras, vieta',
      'Beta and Gamma Agency, 2022, Agencies, rank',
    ],
    // The name that it had then.
    [
      '2018,state,institution,beta-agentura,,index,score,40,points,,,,',
      'Betas aģentūra, 2018, punkti',
      'Beta Agency, 2018, score',
    ],
    [
      '2022,state,group,alfa-ministrija,,contact,mean,50,points,,,,',
      'Alfas ministrija, 2022, „Saziņa”, vidējais',
      'Ministry of Alfa, 2022, “Contact”, mean',
    ],
    [
      '2022,state,country,state,,papers_electronic/papers_sent,share,40,percent,2021,,,',
      'valsts iestādes, 2022, „E-nosūtīti” / „Nosūtīti”, daļa (percent), par 2021. gadu',
      'state institutions, 2022, “E-sent” / “Sent”, share (percent), for 2021',
    ],
    [
      '2022,state,country,all,,,other,ceturtā daļa,text,,kaut kas,,',
      'valsts iestādes un pašvaldības, 2022, „kaut kas”, kas cits (text)',
      'state institutions and municipalities, 2022, “kaut kas”, something else (text)',
    ],
    [
      '2022,state,category,toString,,constructor,rank,2,position,,,,',
      'toString, 2022, „constructor”, vieta',
      'toString, 2022, “constructor”, rank',
    ],
  ])('%s', (row, lv, en) => expect(about(row)).toEqual({ lv, en }));
});

describe('a figure that differs', () => {
  it('is told with what was published and what is computed', () => {
    const [finding] = findings(replace(FIGURES, 'score,84.0', 'score,84.2'));
    expect(finding?.message).toEqual({
      lv: 'Alfas ministrija, 2022, punkti: publicēts 84,2, aprēķināts 84.',
      en: 'Ministry of Alfa, 2022, score: published 84.2, computed 84.',
    });
  });

  it('is told with the names of bodies, where it names bodies', () => {
    const [finding] = findings(replace(FIGURES, 'leader,alfa-ministrija', 'leader,beta-agentura'));
    expect(finding?.message.lv).toBe(
      'valsts iestādes, 2022, kas ir pirmais: publicēts Betas un Gammas aģentūra, aprēķināts Alfas ministrija.',
    );
    expect(finding?.expected?.lv).toBe('alfa-ministrija (aprēķinātais)');
  });
});
