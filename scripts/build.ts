import { readVerb, type Lang } from './lib/args.ts';
import { counted } from './lib/report.ts';
import { buildSite, type BuiltSite } from './lib/site.ts';
import { runVerb } from './lib/verb.ts';
import { BUILD } from './lib/verbs/build.ts';

const PAGES = {
  lv: { zero: 'lapu', one: 'lapa', other: 'lapas' },
  en: { zero: 'pages', one: 'page', other: 'pages' },
} as const;

const DONE: Record<Lang, (built: BuiltSite, out: string) => string> = {
  lv: ({ pages, release, seconds }, out) =>
    `${counted(pages, PAGES.lv, 'lv')}, datu versija ${release}, ${seconds.toFixed(1).replace('.', ',')} s → ${out}`,
  en: ({ pages, release, seconds }, out) =>
    `${counted(pages, PAGES.en, 'en')}, release ${release}, ${seconds.toFixed(1)} s → ${out}`,
};

/** `npm run build`: the whole site. A fault in the data stops it and leaves the site of the last good build as it was. */
await runVerb(BUILD, async (argv, outside) => {
  const { values: options } = readVerb(argv, BUILD);
  const built = await buildSite(options, outside);
  if (built === null) return 1;
  outside.print(DONE[options.lang](built, options.out));
  return 0;
});
