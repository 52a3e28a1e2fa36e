import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyPortal, type PortalState } from './testing/portal-actions.ts';
import { FAULTS, openTestPortal, type Fault, type TestPortal } from './testing/portal-server.ts';
import { contents, run } from './testing/run.ts';
import { tinyRelease, withNewEdition, type TinyRelease } from './testing/tiny-release.ts';

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal();
});
afterAll(() => portal.close());

/** Faults after which the same run goes on; the others end it with a message. */
const PASSING: readonly Fault[] = [
  'timeout',
  'timeout-done',
  'reset',
  'reset-done',
  'half-sent',
  'late',
  '500',
  '500-done',
];

/** The first release, and one with a new edition in which a table and its description have changed too. */
const first = tinyRelease();
const newest = withNewEdition(tinyRelease());
const second: TinyRelease = {
  ...newest,
  files: {
    ...newest.files,
    'results-2022.csv': 'institution,score\nalfa,67\n',
    'results-2022_metadata.json': '{"url":"results-2022.csv","columns":2}',
  },
};

async function startingFrom(scenario: 'empty' | 'published', mode: string): Promise<PortalState> {
  portal.state = emptyPortal(portal.token);
  portal.reset();
  if (scenario === 'published') expect((await run(first, portal, ['--mode', mode])).code).toBe(0);
  portal.reset();
  return portal.state;
}

const writes = (): string[] => portal.calls.filter(({ method }) => method !== 'GET').map(({ action }) => action);

describe.each([
  ['empty', first],
  ['published', second],
] as const)('a portal that is %s', (scenario, release) => {
  describe.each(['link', 'upload'])('--mode %s', (mode) => {
    // Short only where the portal stays silent on purpose: on a busy machine it would be silent by chance.
    const publish = (kind?: Fault) =>
      run(release, portal, ['--mode', mode], undefined, kind?.startsWith('timeout') === true ? 100 : undefined);

    it.each([...FAULTS.untouched, ...FAULTS.carriedOut])(
      '%s at any call ends in success or a message, and the next run mends it',
      async (kind) => {
        await startingFrom(scenario, mode);
        expect((await publish()).code).toBe(0);
        const undisturbed = contents(portal.state);
        const calls = [...portal.calls];
        expect(calls.length).toBeGreaterThanOrEqual(9);

        for (const [index, { action, method }] of calls.entries()) {
          const at = `${kind} at call ${index + 1}, ${action}`;
          await startingFrom(scenario, mode);
          portal.fault = { at: index + 1, kind };
          const disturbed = await publish(kind);
          expect(disturbed.said, at).not.toContain(portal.token);
          expect([0, 1], `${at}: ${disturbed.said}`).toContain(disturbed.code);
          if (PASSING.includes(kind)) {
            expect(disturbed.code, `${at}: ${disturbed.said}`).toBe(0);
            expect(contents(portal.state), at).toEqual(undisturbed);
          } else if (method !== 'GET' && kind !== 'half-kept') {
            expect(disturbed.error?.message, at).toMatch(
              new RegExp(`${action}: .+ Kad tas novērsts, palaidiet vēlreiz`),
            );
          }

          portal.reset();
          const mended = await publish();
          expect(mended.code, `${at}, then ${mended.said}`).toBe(0);
          expect(contents(portal.state), at).toEqual(undisturbed);

          portal.reset();
          const again = await publish();
          expect(again.said, at).toContain('Nekas nav jādara');
          expect(writes(), at).toEqual([]);
        }
      },
    );
  });
});

describe('a portal that is down', () => {
  it('is asked seven times with growing pauses, then given up', async () => {
    await startingFrom('empty', 'link');
    const { url } = portal;
    await portal.close();
    const ended = await run(first, portal, ['--url', url]);
    expect(ended.code).toBe(1);
    expect(ended.error?.message).toContain('savienojums ar portālu neizdevās');
    expect(ended.waited).toEqual([1, 2, 4, 8, 16, 32]);
    portal = await openTestPortal();
  });
});
