import { describe, expect, it } from 'vitest';
import { installedBrowser } from './browser.ts';

describe('installedBrowser', () => {
  const only = (path: string) => async (candidate: string) => candidate === path;

  it('takes what CHROMIUM_PATH names, unasked', async () => {
    expect(await installedBrowser({ CHROMIUM_PATH: '/x/chrome', PATH: '/usr/bin' }, only('/usr/bin/chromium'))).toBe(
      '/x/chrome',
    );
  });

  it('finds one on the PATH', async () => {
    expect(await installedBrowser({ PATH: '/bin:/usr/bin' }, only('/usr/bin/google-chrome'))).toBe(
      '/usr/bin/google-chrome',
    );
  });

  it('says so where there is none', async () => {
    expect(await installedBrowser({ PATH: '/bin' }, async () => false)).toBeNull();
  });
});
