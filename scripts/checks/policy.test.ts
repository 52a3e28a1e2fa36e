import { describe, expect, it } from 'vitest';
import { elementsOf } from './html.ts';
import { policyProblems } from './policy.ts';

const page = (policy: string, body: string): string =>
  `<html><head><meta http-equiv="content-security-policy" content="${policy}"></head><body>${body}</body></html>`;
const problems = (policy: string, body: string): string[] => policyProblems(elementsOf(page(policy, body)));
const STRICT = "default-src 'self'; script-src 'self' 'sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc='";

describe('policyProblems', () => {
  it('lets through what has its hash, and data that never runs', () => {
    // sha256 of "doSomething();"
    expect(
      problems(
        STRICT,
        '<script>doSomething();</script><script type="application/ld+json">{"a":1}</script><a href="https://x.example/">x</a>',
      ),
    ).toEqual([]);
  });

  it.each([
    ['inline code', '<script>other()</script>', 'inline script without a hash'],
    ['a style', '<style>p{}</style>', 'inline style without a hash'],
    ['a style attribute', '<p style="color:red">', 'which the policy blocks'],
    ['an event attribute', '<p onclick="x()">', 'which the policy blocks'],
    ['a foreign picture', '<img src="https://x.example/a.png">', 'fetches https://x.example/a.png'],
    ['a foreign font', '<link rel="preload stylesheet" href="//x.example/f.css">', 'fetches //x.example/f.css'],
  ])('refuses %s', (_, body, problem) => {
    expect(problems(STRICT, body).join()).toContain(problem);
  });

  it('refuses open sources, and pages without a policy', () => {
    expect(problems("default-src 'self' https:; script-src 'unsafe-inline'", '')).toHaveLength(2);
    expect(policyProblems(elementsOf('<html></html>'))).toEqual(['no content security policy']);
  });
});
