import { pluralForm } from '../src/i18n/formats.ts';
import { INPUT_OPTIONS, readArgs, readLang, type Lang } from './lib/args.ts';
import { buildSite, DEFAULT_OUT, type BuiltSite } from './lib/site.ts';
import { runVerb } from './lib/verb.ts';

const DONE: Record<Lang, (built: BuiltSite, out: string) => string> = {
  lv: ({ pages, release, seconds }, out) =>
    `${pages} ${pluralForm('lv', pages) === 'one' ? 'lapa' : 'lapas'}, datu versija ${release}, ${seconds.toFixed(1).replace('.', ',')} s → ${out}`,
  en: ({ pages, release, seconds }, out) => `${pages} pages, release ${release}, ${seconds.toFixed(1)} s → ${out}`,
};

/** `npm run build`: the whole site. A fault in the data stops it and leaves the site of the last good build as it was. */
await runVerb(async (argv, outside) => {
  const options = readArgs(argv, {
    ...INPUT_OPTIONS,
    out: { type: 'string', default: DEFAULT_OUT },
    embargoed: { type: 'boolean', default: false },
    previous: { type: 'string' },
  });
  const lang = readLang(options.lang);
  const built = await buildSite({ ...options, lang }, outside);
  if (built === null) return 1;
  outside.print(DONE[lang](built, options.out));
  return 0;
});
