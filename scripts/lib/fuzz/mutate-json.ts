import type { Draw } from './draw.ts';
import { isJson, shown, written, type Changed, type Mutator } from './mutator.ts';

type Holder = Record<string, unknown>;

/** A key of a JSON file, with what holds it. */
interface Member {
  readonly path: string;
  readonly holder: Holder;
  readonly key: string;
}

function members(value: unknown, path = ''): Member[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Holder;
  return Object.keys(holder).flatMap((key) => {
    const own = path === '' ? key : `${path}.${key}`;
    return [{ path: own, holder, key }, ...members(holder[key], own)];
  });
}

/** A change of one key. @param change says what it did, and may give the text itself where JSON.stringify cannot write it */
const json = (id: string, change: (draw: Draw, member: Member, root: unknown) => Changed | string | null): Mutator => ({
  id: `json-${id}`,
  fits: isJson,
  change: (draw, { text }) => {
    const root: unknown = JSON.parse(text);
    const member = draw.pick(members(root));
    const result = change(draw, member, root);
    if (result === null || typeof result !== 'string') return result;
    return written(JSON.stringify(root, null, 2), `${member.path}: ${result}`);
  },
});

/** Gives a key another value. */
const valued = (id: string, value: (draw: Draw, before: unknown) => unknown): Mutator =>
  json(id, (draw, { holder, key }) => {
    const before = holder[key];
    const after = value(draw, before);
    if (after === undefined) return null;
    holder[key] = after;
    return `${shown(JSON.stringify(before))} → ${shown(JSON.stringify(after))}`;
  });

/** What happens to keys and values of JSON. */
export const JSON_MUTATORS: readonly Mutator[] = [
  json('delete', (_, { holder, key }) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
    return 'deleted';
  }),
  json('rename', (draw, { holder, key }) => {
    if (Array.isArray(holder)) return null;
    const name = draw.pick([`${key}s`, key.toUpperCase(), ` ${key}`, key.slice(1), '__proto__']);
    Object.defineProperty(holder, name, { value: holder[key], enumerable: true, configurable: true, writable: true });
    Reflect.deleteProperty(holder, key);
    return `renamed to “${name}”`;
  }),
  json('duplicate', (draw, { holder, key, path }, root) => {
    if (Array.isArray(holder)) return null;
    const mark = 'mark of the key';
    const value = draw.pick([holder[key], 0, '', null, true]);
    const marked = Object.fromEntries(
      Object.entries(holder).flatMap(([own, is]) =>
        own === key
          ? [
              [own, is],
              [mark, value],
            ]
          : [[own, is]],
      ),
    );
    for (const own of Object.keys(holder)) Reflect.deleteProperty(holder, own);
    Object.assign(holder, marked);
    const text = JSON.stringify(root, null, 2).replace(JSON.stringify(mark), () => JSON.stringify(key));
    return written(text, `${path}: a second time, ${shown(JSON.stringify(value))}`);
  }),
  json('add', (draw, { holder }) => {
    const value = draw.pick([1, 'x', null]);
    if (Array.isArray(holder)) holder.push(value);
    else holder['more'] = value;
    return `${shown(JSON.stringify(value))} added beside it`;
  }),
  json('surrogate', (draw, { holder, key, path }, root) => {
    const before = holder[key];
    if (typeof before !== 'string') return null;
    const at = draw.below(before.length + 1);
    const half = draw.pick(['\uD800', '\uDBFF', '\uDC00', '\uDFFF', '\uFFFE']);
    holder[key] = `${before.slice(0, at)}${half}${before.slice(at)}`;
    return written(JSON.stringify(root, null, 2), `${path}: half a character`);
  }),
  json('deep', (draw, { holder, key, path }, root) => {
    let value: unknown = holder[key];
    for (let depth = 0; depth < 40; depth += 1) value = draw.below(2) === 0 ? [value] : { value };
    holder[key] = value;
    return written(JSON.stringify(root, null, 2), `${path}: forty levels deep`);
  }),
  valued('type', (draw, before) =>
    draw.pick([null, 0, 1e308, true, '', 'x', [], {}, [before], { value: before }, JSON.stringify(before)]),
  ),
  valued('nudge', (draw, before) => {
    if (typeof before === 'number') return before + draw.pick([1, -1, 0.5]);
    if (typeof before === 'boolean') return !before;
    if (typeof before !== 'string' || before === '') return undefined;
    const at = draw.below(before.length);
    return draw.pick([
      before.slice(0, at) + before.slice(at + 1),
      `${before} `,
      before.toUpperCase(),
      `${before.slice(0, at)}\u200B${before.slice(at)}`,
      '',
    ]);
  }),
];
