import { readPort, readVerb } from './lib/args.ts';
import { basePathOf } from './lib/base-path.ts';
import { realDisk } from './lib/disk.ts';
import { serveFolder } from './lib/serve.ts';
import { buildSite, DEFAULT_OUT } from './lib/site.ts';
import { runVerb } from './lib/verb.ts';
import { START } from './lib/verbs/start.ts';

/** `npm start`: builds the site, serves it, and prints its address last. */
await runVerb(START, async (argv, outside) => {
  const { values: options } = readVerb(argv, START);
  const port = readPort(options.port);
  // Taken first, so that a port in use is told before the minute of building, not after it.
  const serving = await serveFolder(DEFAULT_OUT, port, await basePathOf(realDisk, options.data));
  const built = await buildSite({ ...options, out: DEFAULT_OUT, embargoed: false }, outside).catch(
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
