import { readFileSync } from 'node:fs';

/** Where disks are mounted, as Linux tells it; nothing on other systems. */
export function mountPoints(): string[] {
  try {
    return mountPointsIn(readFileSync('/proc/self/mountinfo', 'utf8'));
  } catch {
    return [];
  }
}

/** @param mountinfo lines whose fifth word is a path, with `\040` for a blank and the like */
export const mountPointsIn = (mountinfo: string): string[] =>
  mountinfo.split('\n').flatMap((line) => {
    const path = line.split(' ')[4];
    if (path === undefined) return [];
    const bytes = path.replaceAll(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8)));
    return [bytes];
  });
