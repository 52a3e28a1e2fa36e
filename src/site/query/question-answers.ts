import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../i18n/language.ts';
import { plainCell, type Answer } from './answer.ts';
import type { TableInfo } from './column-info.ts';
import { QUESTIONS, questionSql, type Question } from './questions.ts';
import { tableSql } from './table-sql.ts';

export type QuestionAnswers = Readonly<Record<Language, ReadonlyMap<Question, Answer>>>;

/**
 * Runs the SQL of the ready questions over the CSV files of a release. DuckDB is loaded here and nowhere else in the build.
 * @param folder of the release
 * @throws Error where DuckDB has no program for this computer; without its answers the page would be incomplete
 */
export async function questionAnswers(folder: string, tables: readonly TableInfo[]): Promise<QuestionAnswers> {
  const { DuckDBInstance } = await import('@duckdb/node-api').catch((error: unknown) => {
    const computer = `${process.platform} ${process.arch}`;
    throw new Error(
      `@duckdb/node-api has no program for ${computer}, or npm left out the optional packages; the query page needs its answers`,
      { cause: error },
    );
  });
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  const answerOf = async (sql: string): Promise<Answer> => {
    const result = await connection.runAndReadAll(sql);
    const rows = result.getRowsJS().map((row) => row.map(plainCell));
    const columns = result.columnNames().map((name, at) => ({
      name,
      type: rows.some((row) => typeof row[at] === 'number') ? ('number' as const) : ('text' as const),
    }));
    return { columns, rows };
  };
  try {
    for (const table of tables) await connection.run(tableSql(table, join(folder, `${table.name}.csv`), 'VIEW'));
    const answers: Record<Language, Map<Question, Answer>> = { lv: new Map(), en: new Map() };
    for (const language of LANGUAGES)
      for (const question of QUESTIONS)
        answers[language].set(question, await answerOf(questionSql(question, language)));
    return answers;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
