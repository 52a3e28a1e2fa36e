import { INPUT_OPTIONS, readArgs, readLang, readPort } from './lib/args.ts';
import { basePathOf } from './lib/base-path.ts';
import { realDisk } from './lib/disk.ts';
import { serveFolder } from './lib/serve.ts';
import { buildSite, DEFAULT_OUT } from './lib/site.ts';
import { runVerb } from './lib/verb.ts';

/** `npm start`: builds the site, serves it, and prints its address last. */
await runVerb(async (argv, outside) => {
  const options = readArgs(argv, { ...INPUT_OPTIONS, port: { type: 'string', default: '4321' } });
  const lang = readLang(options.lang);
  const port = readPort(options.port);
  // Taken first, so that a port in use is told before the minute of building, not after it.
  const serving = await serveFolder(DEFAULT_OUT, port, await basePathOf(realDisk, options.data));
  const built = await buildSite({ ...options, lang, out: DEFAULT_OUT, embargoed: false }, outside).catch(
    async (error: unknown) => {
      await serving.close();
      throw error;
    },
  );
  if (built === null) {
    await serving.close();
    return 1;
  }
  outside.print(`${serving.origin}/`);
  return 0;
});
