import { describe, expect, it } from 'vitest';
import { sourceWording } from './source-wordings.ts';

describe('the wording of a source', () => {
  it('is translated where it is known', () => {
    expect(sourceWording('en', 'trešdaļa')).toEqual({ text: 'a third' });
    expect(sourceWording('lv', 'trešdaļa')).toEqual({ text: 'trešdaļa' });
  });

  it('says that it is Latvian where it is not', () => {
    expect(sourceWording('en', 'pavisam jauns vārds')).toEqual({ text: 'pavisam jauns vārds', lang: 'lv' });
    expect(sourceWording('en', 'constructor')).toEqual({ text: 'constructor', lang: 'lv' });
    expect(sourceWording('en', '')).toEqual({ text: '' });
  });
});
