import type * as DuckDB from '@duckdb/duckdb-wasm';
import type { Cell } from '../../../core/emit/table.ts';
import type { Answer } from '../../query/answer.ts';
import type { TableInfo } from '../../query/column-info.ts';
import { ENGINE_MEMORY, measureColumns, meter, TooLarge } from '../../query/limits.ts';
import { tableSql } from '../../query/table-sql.ts';
import { columnsOf, rowsOf } from './arrow-rows.ts';
import { fetched } from './fetched.ts';

/** Where everything comes from: addresses on this site. */
export interface EngineAddresses {
  readonly program: string;
  readonly worker: string;
  readonly codebook: string;
  /** Address of a file of the release by its name. */
  readonly file: (name: string) => string;
}

export interface Engine {
  /**
   * Runs SQL and gives all rows of the last statement.
   * @throws Error with DuckDB's own words; TooLarge (query/limits.ts); Cancelled
   */
  run(sql: string): Promise<Answer>;
  /** Stops what runs; what was made with SQL since opening is gone. */
  cancel(): Promise<void>;
}

/** The query was stopped on request. */
export class Cancelled extends Error {}
/** The browser lacks a part of WebAssembly that DuckDB needs. */
export class TooOld extends Error {}

/** What came over the wire; kept, so that starting anew after a stop asks for nothing again. */
interface Loaded {
  readonly library: typeof DuckDB;
  readonly program: Blob;
  readonly worker: string;
  readonly tables: readonly { readonly info: TableInfo; readonly csv: Uint8Array }[];
}

/**
 * Loads DuckDB and all tables from this site and gets them ready for SQL.
 * @param progress told bytes as they come
 * @throws TooOld; Error where something cannot be loaded
 */
export async function openEngine(at: EngineAddresses, progress: (bytes: number) => void): Promise<Engine> {
  const library = await import('@duckdb/duckdb-wasm');
  if (!(await library.getPlatformFeatures()).wasmExceptions) throw new TooOld();
  const { tables } = JSON.parse(await (await fetched(at.codebook)).text()) as { tables: readonly TableInfo[] };
  const [packed, csvs] = await Promise.all([
    fetched(at.program, progress),
    Promise.all(
      tables.map(async (info) => ({
        info,
        csv: new Uint8Array(await (await fetched(at.file(`${info.name}.csv`), progress)).arrayBuffer()),
      })),
    ),
  ]);
  const loaded: Loaded = { library, program: await unpacked(packed), worker: at.worker, tables: csvs };
  let running = await start(loaded);
  let stop: ((reason: Cancelled) => void) | null = null;
  return {
    async run(sql) {
      const stopped = new Promise<never>((_, reject) => {
        stop = reject;
      });
      try {
        return await Promise.race([answerOf(running.connection, sql), stopped]);
      } finally {
        stop = null;
      }
    },
    async cancel() {
      const reject = stop;
      // DuckDB answers nobody while it computes, so the worker goes, whatever it is at.
      await running.database.terminate();
      running = await start(loaded);
      reject?.(new Cancelled());
    },
  };
}

/** The program as WebAssembly. A server that unpacks it on the way is as good. */
async function unpacked(file: Blob): Promise<Blob> {
  const [first] = new Uint8Array(await file.slice(0, 1).arrayBuffer());
  const GZIP = 0x1f;
  const stream = first === GZIP ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
  return new Response(stream, { headers: { 'content-type': 'application/wasm' } }).blob();
}

interface Running {
  readonly database: DuckDB.AsyncDuckDB;
  readonly connection: DuckDB.AsyncDuckDBConnection;
}

async function start({ library, program, worker, tables }: Loaded): Promise<Running> {
  const database = new library.AsyncDuckDB(new library.VoidLogger(), new Worker(worker));
  const address = URL.createObjectURL(program);
  try {
    await database.instantiate(address);
  } finally {
    URL.revokeObjectURL(address);
  }
  await database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
  const connection = await database.connect();
  // Extensions would be asked for from DuckDB's own host.
  await connection.query('SET autoinstall_known_extensions = false; SET autoload_known_extensions = false');
  for (const { info, csv } of tables) {
    const name = `${info.name}.csv`;
    // The buffer is handed over to the worker for good; the copy is for the next start.
    await database.registerFileBuffer(name, csv.slice());
    await connection.query(tableSql(info, name, 'TABLE'));
    await database.dropFile(name);
  }
  // From here on no SQL reaches beyond the tables, neither to this computer nor to any other.
  await connection.query(
    `SET memory_limit = '${ENGINE_MEMORY}'; SET enable_external_access = false; SET lock_configuration = true`,
  );
  return { database, connection };
}

async function answerOf(connection: DuckDB.AsyncDuckDBConnection, sql: string): Promise<Answer> {
  const stream = await connection.send(sql, true);
  try {
    // A stream that has come to its end forgets its columns.
    const { schema } = await stream.open();
    measureColumns(schema.fields.map(({ name, type }) => `${name}${String(type)}`));
    const rows: Cell[][] = [];
    const { coming, read } = meter();
    for await (const batch of stream) {
      coming(batch.numRows, batch.data.byteLength);
      for (const row of rowsOf(batch, read)) rows.push(row);
    }
    return { columns: columnsOf(schema.fields), rows };
  } catch (error) {
    if (error instanceof TooLarge) await connection.cancelSent();
    throw error;
  }
}
