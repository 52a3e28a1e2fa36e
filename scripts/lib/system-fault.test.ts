import { describe, expect, it } from 'vitest';
import { StepError, UsageError } from './failure.ts';
import { named, systemFault } from './system-fault.ts';

const refusal = (code: string, more: object = { path: '/srv/www' }): Error =>
  Object.assign(new Error(`${code}: whatever\nmore`), { code, syscall: 'open', ...more });

describe('systemFault', () => {
  it.each([
    [
      'ENOSPC',
      StepError,
      '/srv/www: diskā vairs nav vietas (ENOSPC)',
      '/srv/www: there is no room left on the disk (ENOSPC)',
    ],
    ['EROFS', UsageError, '/srv/www: disks ir tikai lasāms (EROFS)', '/srv/www: the disk is read-only (EROFS)'],
    ['EACCES', UsageError, '/srv/www: nav tiesību (EACCES)', '/srv/www: no permission (EACCES)'],
    [
      'EMFILE',
      StepError,
      '/srv/www: atvērts pārāk daudz failu (ulimit -n) (EMFILE)',
      '/srv/www: too many files are open (ulimit -n) (EMFILE)',
    ],
    ['ENOTSUP', StepError, '/srv/www: ENOTSUP', '/srv/www: ENOTSUP'],
  ])('%s', (code, kind, lv, en) => {
    expect(systemFault(refusal(code), 'lv')).toEqual(new kind(lv));
    expect(systemFault(refusal(code), 'en')).toEqual(new kind(en));
  });

  it('names both places of a move, and says what wraps it too', () => {
    const wrapped = new Error('Astro: build failed', { cause: refusal('EXDEV', { path: 'a', dest: 'b' }) });
    expect(systemFault(wrapped, 'en')).toEqual(
      new UsageError('a → b: is on another file system, or in another layer of it (EXDEV)'),
    );
  });

  it('reads the number that a program in Rust gives, and names a place where the refusal has none', () => {
    const rust = new Error('Build failed\nCaused by:\n    No space left on device (os error 28)\nStack backtrace');
    expect(systemFault(rust, 'en', '.cache/build')).toEqual(
      new StepError('.cache/build: there is no room left on the disk (ENOSPC)'),
    );
  });

  it.each([
    new UsageError('x'),
    new StepError('y'),
    new TypeError('z'),
    Object.assign(new Error('q'), { code: 'ERR_X' }),
    'text',
  ])('gives back what is none: %s', (error) => expect(systemFault(error, 'lv')).toBe(error));
});

it('named says of what it was', async () => {
  const failing = (error: Error): Promise<void> => named('--out dist', 'en', () => Promise.reject(error));
  await expect(failing(refusal('EROFS'))).rejects.toThrow('--out dist: /srv/www: the disk is read-only');
  await expect(failing(new TypeError('z'))).rejects.toThrow(TypeError);
});
