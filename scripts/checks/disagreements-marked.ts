import type { Check } from './check.ts';
import { idOf } from './templates.ts';

/** A mark, what it is of, and what it says. */
const MARK = /data-disagrees="([^"]*)"[^>]*>\s*([^<]*)/g;

export const disagreementsMarked: Check = {
  id: 'disagreements-marked',
  about:
    'the page of a body marks each answer about itself that disagrees with the measurement of the same thing in its newest edition, and no other',
  async run(built) {
    const [scores, pairs] = await Promise.all([built.table('scores'), built.table('measured_twice')]);
    const newest = new Map<unknown, number>();
    for (const { institution_id: id, edition } of scores)
      newest.set(id, Math.max(Number(edition), newest.get(id) ?? 0));
    const disagreeing = Map.groupBy(
      pairs.filter((row) => row['disagree'] === true && row['edition'] === newest.get(row['institution_id'])),
      (row) => row['institution_id'],
    );
    const problems: string[] = [];
    const pages = built.pages.filter(({ template }) => template === 'institution');
    for (const page of pages) {
      const marks = [...page.html().matchAll(MARK)].map(([, of = '', said = '']) => ({ of, said }));
      const wanted = (disagreeing.get(idOf(page.url)) ?? []).map((row) => `${row['code']} ${row['measured_code']}`);
      const found = marks.map(({ of }) => of);
      if (wanted.toSorted().join() !== found.toSorted().join())
        problems.push(`${page.url}: marked ${found.join() || 'nothing'}, not ${wanted.join() || 'nothing'}`);
      if (marks.some(({ said }) => !said.startsWith('≠'))) problems.push(`${page.url}: a mark that says nothing`);
    }
    return { checked: pages.length, problems };
  },
};
