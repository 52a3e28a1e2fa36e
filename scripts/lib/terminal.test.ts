import { describe, expect, it } from 'vitest';
import { during, openTerminal } from './terminal.ts';

function recorder(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

describe('openTerminal', () => {
  it.each([
    ['not a terminal', false, {}],
    ['CI', true, { CI: 'true' }],
    ['a dumb terminal', true, { TERM: 'dumb' }],
  ])('shows no progress on %s', async (_, isTTY, env) => {
    const stream = recorder(isTTY);
    const terminal = openTerminal(stream, env);
    await during(terminal, 'work', async () => terminal.step('more'));
    expect(stream.written).toEqual([]);
  });

  it('shows progress to whoever watches, and takes it away', async () => {
    const stream = recorder(true);
    expect(await during(openTerminal(stream, {}), 'work', async () => 7)).toBe(7);
    expect(stream.written.join('')).toContain('work … 0 s');
    expect(stream.written.at(-1)).toBe('\r\u001B[2K');
  });

  it('colours on a terminal, unless NO_COLOR says otherwise', () => {
    expect(openTerminal(recorder(true), {}).paint('red', 'x')).toBe('\u001B[31mx\u001B[39m');
    expect(openTerminal(recorder(true), { NO_COLOR: '1' }).paint('red', 'x')).toBe('x');
    expect(openTerminal(recorder(false), {}).paint('red', 'x')).toBe('x');
  });
});
