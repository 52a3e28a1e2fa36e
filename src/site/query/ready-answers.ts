import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../i18n/language.ts';
import { codebook, PUBLISHED_FOLDER } from '../published.ts';
import { plainCell, type Answer } from './answer.ts';
import { QUESTIONS, questionSql, type Question } from './questions.ts';
import { tableSql } from './table-sql.ts';

type ReadyAnswers = Readonly<Record<Language, ReadonlyMap<Question, Answer>>>;

let made: Promise<ReadyAnswers> | undefined;

/** The answers to the ready questions, computed once for both languages. */
export async function readyAnswers(language: Language): Promise<ReadonlyMap<Question, Answer>> {
  made ??= computed();
  return (await made)[language];
}

/**
 * Runs the questions' SQL over the published CSV files. DuckDB is loaded here and nowhere else in the build.
 * @throws Error where DuckDB has no program for this computer; without its answers the page would be incomplete
 */
async function computed(): Promise<ReadyAnswers> {
  const { DuckDBInstance } = await import('@duckdb/node-api').catch((error: unknown) => {
    throw new Error(
      `@duckdb/node-api has no program for ${process.platform} ${process.arch}, or npm ci left out optional packages; the answers of the query page cannot be computed`,
      { cause: error },
    );
  });
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  try {
    for (const table of codebook().tables)
      await connection.run(tableSql(table, join(PUBLISHED_FOLDER, `${table.name}.csv`), 'VIEW'));
    const answers: Record<Language, Map<Question, Answer>> = { lv: new Map(), en: new Map() };
    for (const language of LANGUAGES)
      for (const question of QUESTIONS) {
        const result = await connection.runAndReadAll(questionSql(question, language));
        const rows = result.getRowsJS().map((row) => row.map(plainCell));
        answers[language].set(question, {
          columns: result.columnNames().map((name, at) => ({
            name,
            type: rows.some((row) => typeof row[at] === 'number') ? 'number' : 'text',
          })),
          rows,
        });
      }
    return answers;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
