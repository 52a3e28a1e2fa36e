import { expect, it } from 'vitest';
import { eachLimited } from './each-limited.ts';

it('does each item once, so many at a time', async () => {
  const done: number[] = [];
  let now = 0;
  let most = 0;
  await eachLimited([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
    now += 1;
    most = Math.max(most, now);
    await new Promise((resolve) => setTimeout(resolve, 1));
    now -= 1;
    done.push(item);
  });
  expect(done.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(3);
});

it('begins nothing after an error', async () => {
  const begun: number[] = [];
  const work = async (item: number): Promise<void> => {
    begun.push(item);
    await Promise.resolve();
    if (item === 2) throw new Error('two');
  };
  await expect(eachLimited([1, 2, 3, 4, 5, 6], 2, work)).rejects.toThrow('two');
  expect(begun).not.toContain(6);
});
