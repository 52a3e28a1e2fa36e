import { describe, expect, it } from 'vitest';
import { PATIENCE_HOURS, readHolder, standingOf, thisComputer, thisProcess, type Here, type Holder } from './holder.ts';

/** Which processes run, by their number, with their start. */
const table = (running: Readonly<Record<number, string | null>>): Here => ({
  host: 'here',
  boot: 'b1',
  space: 'pid:[1]',
  startOf: (pid) => running[pid],
});
const holder: Holder = {
  verb: 'build',
  host: 'here',
  boot: 'b1',
  space: 'pid:[1]',
  pid: 7,
  started: '100',
  since: '2032-01-01T00:00:00.000Z',
};

describe('standingOf, with a lock of the operating system', () => {
  it.each<[string, Partial<Holder>]>([
    ['itself', {}],
    ['another container', { host: 'c2', space: 'pid:[2]', pid: 1 }],
    ['another computer', { host: 'far', boot: 'b2' }],
  ])('a busy lock is held, by %s', (_, by) =>
    expect(standingOf('busy', { ...holder, ...by }, 1000, table({}))).toBe('held'),
  );

  it.each<[string, Partial<Holder>]>([
    ['of this computer', {}],
    ['of a container on it, of whatever name', { host: 'c2', space: 'pid:[2]', pid: 1 }],
    ['whose number another process bears now', { started: '99' }],
    ['of before the computer was started again', { boot: 'b0' }],
  ])('a lock that is ours means that the run %s has ended', (_, by) =>
    expect(standingOf('taken', { ...holder, ...by }, 0, table({ 1: '100', 7: '100' }))).toBe('free'),
  );

  it('it may not reach to another computer, which is given a day', () => {
    const far = { ...holder, host: 'far', boot: 'b2' };
    expect(standingOf('taken', far, PATIENCE_HOURS - 1, table({}))).toBe('unsure');
    expect(standingOf('taken', far, PATIENCE_HOURS, table({}))).toBe('free');
  });

  it('without a record nobody has begun', () => expect(standingOf('taken', null, 0, table({}))).toBe('free'));
});

describe('standingOf, where the file system has no locks', () => {
  it.each<[string, Partial<Holder>, Readonly<Record<number, string | null>>, string]>([
    ['the process runs', {}, { 7: '100' }, 'held'],
    ['no such process', {}, {}, 'free'],
    ['another process has its number', {}, { 7: '200' }, 'free'],
    ['the system tells no start', {}, { 7: null }, 'held'],
    ['the record has no start', { started: null }, { 7: '100' }, 'held'],
    ['the number counts in another container', { space: 'pid:[2]' }, { 7: '100' }, 'unsure'],
    ['the same number, pid 1, in a container of another name', { host: 'c2', space: 'pid:[2]', pid: 1 }, {}, 'unsure'],
    ['started again since', { boot: 'b0' }, { 7: '100' }, 'free'],
    ['another computer', { host: 'far', boot: 'b2' }, {}, 'unsure'],
  ])('%s', (_, by, running, expected) =>
    expect(standingOf('unable', { ...holder, ...by }, 1, table(running))).toBe(expected),
  );

  it('what cannot be seen counts as gone after a day', () =>
    expect(standingOf('unable', { ...holder, space: 'pid:[2]' }, PATIENCE_HOURS, table({}))).toBe('free'));
});

describe('this process', () => {
  it('is found running by its number and start, and read again from its record', () => {
    const record = readHolder(JSON.stringify(thisProcess()));
    expect(record).toMatchObject({ pid: process.pid });
    expect(record && standingOf('unable', record, 0, thisComputer())).toBe('held');
  });

  it.each(['', '{', '{"pid":"7"}', 'null'])('is not what a spoilt record says: %j', (text) =>
    expect(readHolder(text)).toBeNull(),
  );
});
