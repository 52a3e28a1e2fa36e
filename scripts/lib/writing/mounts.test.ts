import { expect, it } from 'vitest';
import { mountPointsIn } from './mounts.ts';

it('reads where disks are mounted, blanks and all', () => {
  const lines = [
    '36 35 98:0 /mnt1 /srv/www rw,noatime master:1 - ext3 /dev/root rw',
    String.raw`37 35 98:0 / /srv/two\040words\134x rw - tmpfs tmpfs rw`,
    '',
  ];
  expect(mountPointsIn(lines.join('\n'))).toEqual(['/srv/www', String.raw`/srv/two words\x`]);
});
