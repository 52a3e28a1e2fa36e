import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from '../../lib/child.ts';
import type { Check } from '../check.ts';
import { inTemporaryFolder } from '../temporary.ts';
import { embargoedData } from './embargoed-data.ts';
import { traceIn } from './killed.ts';

/** One way in which a disk does not do its part, as a shell sees it: `$disk` is mounted, `data …` writes to it. */
interface Ailing {
  readonly name: string;
  readonly script: string;
  readonly code: number;
  /** What the one line says. */
  readonly says: string;
}

const AILING: readonly Ailing[] = [
  { name: 'full halfway', script: 'data dist/data --embargoed', code: 1, says: 'no room left' },
  { name: 'full from the start', script: 'fill; data dist/data', code: 1, says: 'no room left' },
  { name: 'read-only', script: 'mount -o remount,ro "$disk"; data dist/data', code: 2, says: 'read-only' },
  { name: 'read-only, a new folder', script: 'mount -o remount,ro "$disk"; data new', code: 2, says: 'read-only' },
  { name: 'a report onto a full disk', script: 'fill; report', code: 1, says: 'no room left' },
  { name: 'a report onto a read-only disk', script: 'mount -o remount,ro "$disk"; report', code: 2, says: 'read-only' },
  { name: 'the disk itself', script: 'data .', code: 2, says: 'a disk is mounted at' },
  {
    name: 'a disk within',
    script: 'mount -t tmpfs tmpfs "$disk/dist/data/latest"; data dist/data; umount "$disk/dist/data/latest"',
    code: 2,
    says: 'a disk is mounted at',
  },
];

/** Room for one output and a half. */
const PRELUDE = `
set -u
mount -t tmpfs tmpfs "$disk" || exit 99
node=$1; shift
data() { place=$1; shift; "$node" scripts/build-data.ts "\${args[@]}" --out "$disk/$place" "$@"; code=$?; }
report() { "$node" scripts/validate.ts "\${args[@]}" --report "$disk/report.html"; code=$?; }
fill() { dd if=/dev/zero of="$disk/filling" bs=1k 2>/dev/null; }
sums() { (cd "$disk" && find . -type f ! -name filling -exec sha256sum {} + | sort -k 2); }
args=("$@")
data dist/data >/dev/null 2>&1
test "$code" = 0 || exit 98
mount -o "remount,size=$(($(du -sk "$disk" | cut -f1) * 3 / 2))k" "$disk" || exit 97
sums > "$folder/before"
`;
const POSTLUDE = `
sums > "$folder/after"
diff "$folder/before" "$folder/after" > "$folder/diff" || { echo "REMAINS OR LOST:"; cat "$folder/diff"; }
test -z "$(find "$disk" -name '.*.e-indekss*')" || echo "REMAINS OR LOST: a folder of a claim"
exit "$code"
`;

export const disks: Check = {
  id: 'disks',
  about:
    'full, read-only and mounted disks give one line and no stack trace, leave the last good output whole and nothing else',
  slow: true,
  builds: true,
  run: () =>
    inTemporaryFolder(async (folder) => {
      const allowed = await runProgram('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', folder]).catch(() => ({
        code: 1,
      }));
      if (allowed.code !== 0) return { checked: 0, problems: [], skipped: 'unshare may not mount disks here' };
      const disk = join(folder, 'disk');
      await mkdir(disk);
      const args = await embargoedData(folder);
      const problems: string[] = [];
      for (const { name, script, code, says } of AILING) {
        const shell = ['-m', 'bash', '-c', `${PRELUDE}${script}${POSTLUDE}`, 'disks', process.execPath, ...args];
        const ran = await runProgram('unshare', shell, { CI: 'true', disk, folder });
        const told = ran.output.trim().split('\n').at(-1) ?? '';
        if (ran.code !== code) problems.push(`${name}: exits ${ran.code}, not ${code}: ${ran.output.slice(-300)}`);
        if (!told.includes(says)) problems.push(`${name}: says “${told}”`);
        problems.push(...traceIn(ran.output).map((line) => `${name}: ${line}`));
      }
      return { checked: AILING.length, problems };
    }),
};
