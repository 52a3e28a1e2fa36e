import { appendFile, cp } from 'node:fs/promises';
import { join } from 'node:path';

/** A question that only next year's method asks. */
export const NEXT_QUESTION = 'future';

/** Lays next year's method, with one question more, beside a tiny index before there are answers to it. */
export async function layNextMethod(folder: string): Promise<void> {
  const next = join(folder, 'methodology', '2033');
  await cp(join(folder, 'methodology', '2032'), next, { recursive: true });
  await appendFile(
    join(next, 'state.csv'),
    `${NEXT_QUESTION},services,indicator,boolean,1,1,,,,self_assessment,,published,Nākotne,Future,Vai ir?,Is there?,https://tiny.example/source\n`,
  );
}
