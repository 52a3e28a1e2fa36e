import { describe, expect, it } from 'vitest';
import { licenceId } from './licence.ts';

const CC0 = { id: 'CC0-1.0', title: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' };

describe('licenceId', () => {
  it.each([
    [{ id: 'a', title: 'x', url: 'http://creativecommons.org/publicdomain/zero/1.0' }, 'a'],
    [{ id: 'b', title: 'x', url: 'https://www.creativecommons.org/publicdomain/zero/1.0/deed.lv' }, 'b'],
    [{ id: 'c', title: 'x', url: 'https://creativecommons.org/publicdomain/zero/1.0/legalcode' }, 'c'],
    [{ id: 'd', title: ' cc0 1.0 ', url: '' }, 'd'],
    [{ id: 'cc0-1.0', title: 'x', url: null }, 'cc0-1.0'],
    // As in the list that CKAN comes with.
    [
      { id: 'cc-zero', title: 'Creative Commons CCZero', url: 'http://www.opendefinition.org/licenses/cc-zero' },
      'cc-zero',
    ],
    [{ id: 'cc-by', title: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }, null],
    [{ id: 'blank', title: '', url: '' }, null],
  ])('%j', (offered, id) => {
    expect(licenceId([{ id: 'notspecified', title: 'Nav norādīta', url: '' }, offered], CC0)).toBe(id);
  });

  it('finds nothing by a blank', () => {
    expect(licenceId([{ id: 'blank', title: '', url: '' }], { id: 'X', title: '', url: '' })).toBeNull();
  });

  it('goes by address before title, by title before id', () => {
    const byId = { id: 'CC0-1.0', title: 'x', url: '' };
    const byTitle = { id: 'title', title: 'CC0 1.0', url: '' };
    const byAddress = { id: 'address', title: 'x', url: CC0.url };
    expect(licenceId([byId, byTitle, byAddress], CC0)).toBe('address');
    expect(licenceId([byId, byTitle], CC0)).toBe('title');
  });
});
