import { expect, it } from 'vitest';
import { readTurtle } from './read-rdf.ts';
import { validateShapes } from './shacl.ts';

const SHAPES = `
@prefix sh: <http://www.w3.org/ns/shacl#> .
<urn:S> a sh:NodeShape ; sh:targetClass <urn:C> ; sh:property [ sh:path <urn:p> ; sh:node <urn:N> ; sh:severity sh:Warning ] .
<urn:N> a sh:NodeShape ; sh:pattern "^good" .`;

it('counts every node that refers to the same fault, however many they are', async () => {
  const nodes = Array.from({ length: 120 }, (_, at) => `<urn:n${at}> a <urn:C> ; <urn:p> <urn:bad> .`);
  const results = await validateShapes(readTurtle(nodes.join('\n')), SHAPES);
  expect(new Set(results.map(({ focus }) => focus)).size).toBe(120);
  expect(results[0]).toEqual({
    severity: 'Warning',
    focus: 'urn:n0',
    path: 'urn:p',
    value: 'urn:bad',
    constraint: 'Node',
  });
});
