import { describe, expect, it } from 'vitest';
import { findFaults, type Context } from '../patterns.ts';
import { saidIn } from '../said.ts';

/** Right and wrong form of what each pattern is about, as they stand on a page; `~` is the no-break space. */

const CONTEXT: Context = {
  sectorOf: (url) => (url.includes('novads') ? 'municipal' : 'state'),
  quoted: ['VSAC „Kurzeme”'],
};
async function faultsOf(body: string, language = 'lv', url = '/a/', template = 'page'): Promise<string[]> {
  const said = saidIn(`<html lang="${language}"><body>${body.replaceAll('~', '\u00A0')}</body></html>`);
  const { faults } = await findFaults([{ url, template, said }], CONTEXT);
  return [...new Set(faults.map(({ id }) => id))];
}

describe('Latvian', () => {
  it.each([
    ['counted', '119~pašvaldības', '119~pašvaldību'],
    ['counted', 'Rezultāts ir 61,1~punkts no~100', 'Rezultāts ir 61,1~punkti no~100'],
    ['counted', 'Rezultāts ir 66,8~punkti', 'Rezultāts ir 66,8~punkts'],
    ['counted', 'no 14,7 līdz 67,1~punktam', 'no 14,7 līdz 67,1~punktiem'],
    ['counted', 'atpaliek par 20,2~punktiem', 'atpaliek par 20,2~punkti'],
    ['counted', 'atpaliek par 0,1~punktu', 'atpaliek par 0,1~punkta'],
    ['counted', 'no 21~valsts iestādes', 'no 21~valsts iestādēm'],
    ['counted', 'no 1~iestādes', 'no 1~iestādēm'],
    ['counted', '11~iestādes un 12~punktu starpība', '21~iestādes, 11~iestāde'],
    ['counted', 'no 100~punktiem un citi', 'no 100~punktu un citi'],
    ['counted', 'no 100~indeksa punktiem vidēji', 'no 100~indeksa punktu vidēji'],
    ['counted', 'no 5~valsts pārvaldes iestādēm', 'no 5~valsts pārvaldes iestāžu'],
    ['counted', '2~punkti un', '2~punkta un'],
    ['counted', 'līdz 12~punktu starpībai, ar 21~punkta starpību', 'ar 12~punkta starpību'],
    ['counted', 'trūkst 12~punktu no visiem', 'trūkst 12~punkta no visiem'],
    ['counted', '13~reizes', '13~reižu'],
    ['counted', '2~500~000~dokumenti', '2~500~001~dokumenti'],
    ['counted', 'DCAT-AP 3 katalogs, 0 nozīmē, ka jautā; 2022.~gads, 2. vieta', '3 katalogs'],
    ['date-case', 'kopš 2021.~gada 1.~jūlija', 'kopš 2021.~gada 1.~jūlijs'],
    ['date-case', 'Līdz 2024.~gada 30.~jūnijam', 'Līdz 2024.~gada 30.~jūnijs'],
    ['date-case', 'līdz 2021.~gada 1.~jūlija reformai', 'līdz 2021.~gada 1.~jūlija'],
    ['date-case', 'par 2022.~gadu, par 2022.~gada rezultātiem', 'par 2022.~gada'],
    ['date-case', 'kopš 2021.~gada', 'kopš 2021.~gadā'],
    ['date-case', 'ar 2021.~gadā iegūtajiem punktiem', 'ar 2021.~gadā'],
    ['date-when', 'Darbība beigusies 2021.~gada 30.~jūnijā.', 'Darbība beigusies: 2021.~gada 30.~jūnijs.'],
    ['date-when', 'Saņemts 2026.~gada 22.~novembrī', 'Saņemts: 2026.~gada 22.~novembris'],
    ['date-in-brackets', '(darbības beigas: 2021.~gada 30.~jūnijs)', 'Tā ir jauna (2024.~gada 1.~janvāris; vēl)'],
    ['date-colon', 'Kopš 2021.~gada 1.~jūlija', 'Kopš: 2021.~gada 1.~jūlija'],
    ['date-colon', '<dt>Līdz</dt>', '<dt>Līdz:</dt>'],
    ['bare-year', 'Siguldas novads (kopš 2021.~gada)', 'Siguldas novads (kopš 2021)'],
    ['range-of-years', 'par 2017.–2019.~gadu', 'par 2017–2019.~gadu'],
    ['range-of-years', 'E-indekss 2017–2022, 2021-07-01', 'E-indekss 2017-2022'],
    ['lv-hyphen-for-dash', 'viens – divi', 'viens - divi'],
    ['lv-hyphen-for-dash', '2017–2019 (x – y)', 'viens– divi'],
    ['lv-hyphen-for-minus', 'sarucis par −4,0', 'sarucis par -4,0'],
    ['lv-three-points', 'Meklē…', 'Meklē...'],
    ['lv-space-before-mark', 'mērījums; šeit', 'mērījums ; šeit'],
    ['lv-no-space-after-mark', 'iestāde, kas .csv', 'iestāde,kas'],
    ['lv-quotes', '„Atvērtie dati”', '"Atvērtie dati"'],
    ['lv-quotes', 'VAS „Lidosta „Rīga””', 'VAS „Lidosta “Rīga””'],
    ['lv-quotes-paired', 'sadaļā „Dati” (un „Citi”)', 'sadaļā „Dati (un „Citi”)'],
    ['lv-quotes-paired', 'teikums „Dati”', 'teikums Dati”'],
    ['lv-decimal-point', '66,8 un CC BY 4.0, WCAG 2.2, laidiens 2022.0, DuckDB-WASM 1.32.0', '66.8'],
    ['lv-thousands', '32~572', '32 572'],
    ['lv-no-break-space', '31~% un 83~kB', '31 %'],
    ['lv-no-break-space', '31~%', '31%'],
    ['lv-no-break-space', '1,5~MB', '1,5 MB'],
    ['lv-no-space-after-number', '2021.~gadā, 3.~līmenī', '2021.gadā'],
    ['retired', 'saņēma 63,0~punktus, sasniedza 3.~brieduma līmeni', 'saņēma 63,0~punktus un ir 3.~brieduma līmenī'],
    ['retired', 'vismazāk no tās atpaliek sadaļā', 'vistuvāk tai tas ir sadaļā'],
    ['retired', 'avotā minēts 3.~pēc kārtas', 'avotā nosaukta 3.'],
    ['retired', 'Vidēji – 31~% no iespējamajiem punktiem', 'Vidēji iegūti 31~% punktu'],
    ['retired', 'vietu saraksts', 'rangu saraksts'],
  ])('%s: „%s”, not „%s”', async (id, right, wrong) => {
    expect(await faultsOf(`<p>${right}</p>`)).toEqual([]);
    expect(await faultsOf(`<p>${wrong}</p>`)).toContain(id);
  });

  it.each([
    ['answer', 'Cik pilnīgi iestāde ir apzinājusi datu kopas?', 'nav apzinātas', 'nē'],
    ['answer', 'Vai iestādei ir konts?', 'nē', undefined],
    ['answer-case', 'Cik plaši iestāde izmanto risinājumus?', 'visus', 'visas'],
    ['doubled', 'Klientu apmierinātības mērīšana', 'divkāršojusies', 'divkāršojies'],
  ])('%s: „%s” is answered by „%s”, not „%s”', async (id, question, right, wrong) => {
    const row = (answer: string): string => `<table><tr><th>${question}</th><td>${answer}</td></tr></table>`;
    expect(await faultsOf(row(right))).toEqual([]);
    if (wrong !== undefined) expect(await faultsOf(row(wrong))).toEqual([id]);
  });

  it('tells whose average it is on the page of a group, and what a municipality is called on its own', async () => {
    const mean = '<p>Kopš 2021.~gada visu iestāžu vidējais sarucis</p>';
    expect(await faultsOf(mean, 'lv', '/gadi/2022/', 'edition')).toEqual([]);
    expect(await faultsOf(mean, 'lv', '/grupas/a/', 'group')).toEqual(['whose-average']);
    for (const text of [
      'Iestādes vēsture',
      'Soļi visām iestādēm, CSV',
      'ko kāda tās pašas kategorijas iestāde tajā gadā tiešām atbildēja',
      'vai par kuru iestāde nav atbildējusi',
    ]) {
      expect(await faultsOf(`<p>${text}</p>`, 'lv', '/iestades/birojs/', 'institution')).toEqual([]);
      expect(await faultsOf(`<p>${text}</p>`, 'lv', '/iestades/novads/', 'institution')).toEqual([
        'institution-for-municipality',
      ]);
    }
  });

  it('is looked for in pieces marked as Latvian only, and a line of a picture is no whole text', async () => {
    expect(await faultsOf('<p>Skaitlis <code>66.8</code> <span lang="en">“A” 66.8</span></p>')).toEqual([]);
    expect(await faultsOf('<p>A <span lang="lv">66.8</span></p>', 'en')).toEqual(['lv-decimal-point']);
    expect(await faultsOf('<svg><text>sadaļa „Atvērto</text><text>datu pieejamība”</text></svg>')).toEqual([]);
  });
});

describe('English', () => {
  it.each([
    ['en-quotes', 'in “Open data”', 'in "Open data"'],
    ['en-quotes', 'VSAC „Kurzeme” and “Open data”', 'in „Open data”'],
    ['en-quotes-paired', 'in “Open data”', 'in “Open data'],
    ['en-decimal-comma', '66.8 of 12,345', '66,8'],
    ['en-per-cent', '31%', '31~%'],
    ['en-hyphen-for-dash', 'one – two', 'one - two'],
    ['en-three-points', 'Searching…', 'Searching...'],
    ['en-space-before-mark', 'SQL: which', 'SQL : which'],
    ['retired-english', 'falls short least in X', 'closest to it in X'],
  ])('%s: %s, not %s', async (id, right, wrong) => {
    expect(await faultsOf(`<p>${right}</p>`, 'en')).toEqual([]);
    expect(await faultsOf(`<p>${wrong}</p>`, 'en')).toContain(id);
  });
});

describe('a fault', () => {
  it('is told once, with how often and where; phrases to be typed are none, and missed where no page has them', async () => {
    const said = saidIn('<html lang="lv"><p>66.8</p><p>66.8</p><p>skaitlis 66.75 paliktu teksts</p></html>');
    const { faults, unused, checked } = await findFaults([{ url: '/a/', template: 'a', said }], CONTEXT);
    expect(faults).toEqual([{ id: 'lv-decimal-point', told: '„66.8” in „66.8”: 2 times, first on /a/, p' }]);
    expect(unused).not.toContain('skaitlis 66.75');
    expect(unused).toContain('such as -5');
    expect(checked).toBe(2);
  });
});
