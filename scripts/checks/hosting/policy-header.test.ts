import { expect, it } from 'vitest';
import { pagePolicy } from '../../../src/core/hosting/policy.ts';
import { policyHeaderProblems } from './policy-header.ts';

const FACTS = { site: 'http://x.example/', embedHosts: [], demonstration: false, frozen: [], wasm: ['meklet/'] };
const page = (policy: string): string => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

it.each([
  ['par/index.html', pagePolicy(false), true],
  ['meklet/index.html', pagePolicy(true), true],
  ['par/index.html', pagePolicy(true), false],
  ['meklet/index.html', pagePolicy(false), false],
  ['par/index.html', "default-src 'self'", false],
])('%s with %s is what its header says: %s', (file, policy, same) => {
  expect(policyHeaderProblems(file, page(policy), FACTS)).toHaveLength(same ? 0 : 1);
});
