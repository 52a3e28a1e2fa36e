import { describe, expect, it } from 'vitest';
import { idOf, languageOf, templateOf } from './templates.ts';

describe('templateOf', () => {
  it.each([
    ['/', 'home', 'lv'],
    ['/en/', 'home', 'en'],
    ['/iestades/vtua/', 'institution', 'lv'],
    ['/en/institutions/vtua/', 'institution', 'en'],
    ['/gadi/2022/', 'edition', 'lv'],
    ['/en/dimensions/services/', 'dimension', 'en'],
    ['/metodika/status/', 'methodologyPage', 'lv'],
    ['/metodika/parbaudes/', 'checks', 'lv'],
    ['/en/methodology/checks/', 'checks', 'en'],
    ['/404.html', '404', 'lv'],
    ['/en/404/', '404', 'en'],
    ['/dati/', 'data', 'lv'],
    ['/dati/kolonnas/', 'codebook', 'lv'],
    ['/en/data/codebook/', 'codebook', 'en'],
    ['/en/data/corrections/', 'dataPage', 'en'],
    ['/dati/vaicajumi/', 'query', 'lv'],
    ['/en/data/query/', 'query', 'en'],
    ['/meklet/', 'meklet', 'lv'],
  ])('%s is %s', (url, template, language) => {
    expect(templateOf(url)).toBe(template);
    expect(languageOf(url)).toBe(language);
  });

  it('ids are the last part of an address', () => {
    expect(idOf('/en/editions/2022/')).toBe('2022');
  });
});
