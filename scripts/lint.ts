import { join } from 'node:path';
import { readVerb } from './lib/args.ts';
import { runProgram } from './lib/child.ts';
import { during } from './lib/terminal.ts';
import { runVerb } from './lib/verb.ts';
import { LINT } from './lib/verbs/lint.ts';

const LINTERS = [
  {
    id: 'types',
    module: 'astro',
    file: 'bin/astro.mjs',
    args: ['check', '--minimumFailingSeverity', 'warning', '--minimumSeverity', 'warning'],
  },
  { id: 'eslint', module: 'eslint', file: 'bin/eslint.js', args: ['--max-warnings', '0', '.'] },
  { id: 'imports', module: 'dependency-cruiser', file: 'bin/dependency-cruiser.mjs', args: ['src', 'scripts'] },
  { id: 'format', module: 'prettier', file: 'bin/prettier.cjs', args: ['--check', '.'] },
] as const;

/** `npm run lint`: types, ESLint, who imports whom, and format. All four run, then it says which failed. */
await runVerb(LINT, async (argv, { terminal, print, paint }) => {
  readVerb(argv, LINT);
  let failed = 0;
  for (const { id, module, file, args } of LINTERS) {
    const program = join('node_modules', module, file);
    const { code, output } = await during(terminal, id, () => runProgram(process.execPath, [program, ...args]));
    if (code !== 0) {
      failed += 1;
      print(output.trim());
    }
    print(code === 0 ? `${paint('green', 'passed')} ${id}` : `${paint('red', 'failed')} ${id}`);
  }
  print(`lint: ${LINTERS.length - failed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
});
