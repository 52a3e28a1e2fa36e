/** Loaded before a program (`--import`), it has the program live a month later: nothing of what it makes may tell. */
const MONTH = 31 * 24 * 3600 * 1000;

const Now = Date;

class Later extends Now {
  constructor(...args: readonly unknown[]) {
    if (args.length === 0) super(Later.now());
    else super(...(args as ConstructorParameters<typeof Date>));
  }

  static override now(): number {
    return Now.now() + MONTH;
  }
}

globalThis.Date = Later as DateConstructor;
