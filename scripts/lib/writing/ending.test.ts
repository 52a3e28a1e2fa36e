import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';

it.skipIf(process.platform === 'win32')(
  'a run of npm cleans up and ends where npm is gone, any other goes on',
  async () => {
    const base = mkdtempSync(join(tmpdir(), 'ending-'));
    const file = resolve('scripts', 'lib', 'writing', 'ending.ts');
    const program = (name: string): string => `
    const { onEnding } = await import(${JSON.stringify(file)});
    const { writeFileSync } = await import('node:fs');
    onEnding({ clean: () => writeFileSync(${JSON.stringify(join(base, name))}, '') });
    setTimeout(() => process.exit(), 3000);`;
    // The shell goes away once the program has surely looked who its parent is.
    const orphan = (name: string, env: NodeJS.ProcessEnv): void =>
      void execFileSync(
        'sh',
        ['-c', '"$0" --input-type=module -e "$1" >/dev/null 2>&1 & sleep 1', process.execPath, program(name)],
        { env },
      );
    const { npm_lifecycle_event: _, ...alone } = process.env;
    orphan('npm', { ...alone, npm_lifecycle_event: 'data' });
    orphan('alone', alone);
    await pause(1000);
    expect([existsSync(join(base, 'npm')), existsSync(join(base, 'alone'))]).toEqual([true, false]);
    rmSync(base, { recursive: true });
  },
  15_000,
);
