import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const PAGE = `<html><head><meta name="description" content="Vidēji 1,5"><script>var x = 7;</script></head><body>
<section id="valsts" aria-label="Saraksts 9"><figure id="vieta-valsts"><h2>Kopā <b>3</b> no&nbsp;4</h2>
<table class="ranking compact" data-sortable><thead><tr><th>Vieta</th><th colspan="2">Punkti</th></tr></thead>
<tbody><tr data-same="5 tās pašas"><th><a href="/iestades/a/">A</a><span class="question">2022</span></th><td data-value="41.25">41,3</td></tr></tbody></table></figure>
<ul><li><div><a href="/iestades/b/">B</a> <span>8. vieta</span></div> 12,5 <svg aria-hidden="true"><path d="M1 2"/><text>100</text></svg></li></ul>
</section></body></html>`;

describe('readPage', () => {
  const { tables, texts } = readPage(PAGE);

  it('reads every cell with what it leads to and sorts by', () => {
    expect(tables).toHaveLength(1);
    const [table] = tables;
    expect(table).toMatchObject({ name: 'ranking', figure: 'vieta-valsts', label: 'Saraksts 9' });
    expect(table?.within).toEqual(['valsts', 'vieta-valsts']);
    expect(table?.head.map((row) => row.map(({ text, span }) => `${text}/${span}`))).toEqual([['Vieta/1', 'Punkti/2']]);
    expect(table?.rows[0]).toMatchObject({
      same: '5 tās pašas',
      cells: [
        { text: 'A 2022', links: ['/iestades/a/'] },
        { text: '41,3', value: '41.25' },
      ],
    });
  });

  it('reads every other text once, with the part of the page and the link it stands beside', () => {
    expect(texts.map(({ text, place }) => `${place}: ${text}`)).toEqual([
      'meta@description: Vidēji 1,5',
      'section@aria-label: Saraksts 9',
      'h2: Kopā 3 no\u00A04',
      'div: B 8. vieta',
      'li: 12,5',
      'text: 100',
    ]);
    expect(texts.find(({ place }) => place === 'li')).toMatchObject({ links: ['/iestades/b/'], within: ['valsts'] });
    expect(texts.find(({ place }) => place === 'h2')?.figure).toBe('vieta-valsts');
  });
});
