import { parse, type MemberNode, type ObjectNode, type ValueNode } from '@humanwhocodes/momoa';

/** Where things stand in a JSON text, which `JSON.parse` does not tell. Lines count from 1. */
export interface JsonPlaces {
  /** Line of the value at a path, or of the nearest object around it that is there. */
  readonly line: (path: readonly PropertyKey[]) => number;
  /** Keys that stand a second time in one object: `JSON.parse` keeps the last and says nothing. */
  readonly repeated: readonly { readonly path: string; readonly line: number; readonly firstLine: number }[];
  /** Every number as it is written, of which `JSON.parse` may leave off digits and say nothing. */
  readonly numbers: readonly { readonly path: readonly string[]; readonly text: string }[];
}

/** Places in a text that is JSON. @throws where it is none */
export function jsonPlaces(text: string): JsonPlaces {
  const root = parse(text, { mode: 'json' }).body;
  const repeated: { path: string; line: number; firstLine: number }[] = [];
  const numbers: { path: readonly string[]; text: string }[] = [];
  visit(root, [], (node, path) => {
    if (node.type === 'Object') collectRepeated(node, path, repeated);
    if (node.type === 'Number') numbers.push({ path, text: text.slice(node.loc.start.offset, node.loc.end.offset) });
  });
  const known: Members = new WeakMap();
  return { line: (path) => lineOf(root, path, known), repeated, numbers };
}

/** Line of the first thing that does not belong into a text that is no JSON; 1 where that is not known. */
export function jsonFaultLine(text: string): number {
  try {
    parse(text, { mode: 'json' });
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'line' in error && typeof error.line === 'number')
      return error.line;
  }
  return 1;
}

const keyOf = ({ name }: MemberNode): string => (name.type === 'String' ? name.value : name.name);

/** Members of an object by their keys, the last where one stands twice; made once, as an object may have many. */
type Members = WeakMap<ObjectNode, ReadonlyMap<string, MemberNode>>;

function membersOf(known: Members, node: ObjectNode): ReadonlyMap<string, MemberNode> {
  let own = known.get(node);
  if (own === undefined) known.set(node, (own = new Map(node.members.map((member) => [keyOf(member), member]))));
  return own;
}

function lineOf(root: ValueNode, path: readonly PropertyKey[], known: Members): number {
  let node = root;
  let line = node.loc.start.line;
  for (const step of path) {
    if (node.type === 'Object') {
      const member = membersOf(known, node).get(String(step));
      if (member === undefined) break;
      ({ line } = member.loc.start);
      node = member.value;
    } else if (node.type === 'Array') {
      const element = node.elements[Number(step)];
      if (element === undefined) break;
      node = element.value;
      ({ line } = node.loc.start);
    } else break;
  }
  return line;
}

/** Every value, those inside one after it. */
function visit(
  node: ValueNode,
  path: readonly string[],
  see: (node: ValueNode, path: readonly string[]) => void,
): void {
  see(node, path);
  if (node.type === 'Array') node.elements.forEach(({ value }, at) => visit(value, [...path, `${at}`], see));
  if (node.type === 'Object') for (const member of node.members) visit(member.value, [...path, keyOf(member)], see);
}

function collectRepeated(
  { members }: ObjectNode,
  path: readonly string[],
  found: { path: string; line: number; firstLine: number }[],
): void {
  const first = new Map<string, number>();
  for (const member of members) {
    const key = keyOf(member);
    const { line } = member.loc.start;
    const firstLine = first.get(key);
    if (firstLine === undefined) first.set(key, line);
    else found.push({ path: [...path, key].join('.'), line, firstLine });
  }
}
