import { describe, expect, it } from 'vitest';
import { columnsOf } from '../parse/contract.ts';
import { meantName } from './meant-name.ts';

describe('meantName', () => {
  const of = (file: string): string | null => {
    const meant = meantName(`data/editions/2032/${file}`, (stem) => columnsOf(stem) !== null);
    return meant === null ? null : `${meant.name.replace('data/editions/2032/', '')} ${meant.how}`;
  };

  it.each([
    ['answers.csv', 'answers.csv rename'],
    ['answers.xlsx', 'answers.xlsx rename'],
    ['answers.XLSX', 'answers.xlsx rename'],
    ['Answers.Xlsx', 'answers.xlsx rename'],
    ['answers .xlsx', 'answers.xlsx rename'],
    ['answers.xls', 'answers.xlsx save-as'],
    ['answers.xlsm', 'answers.xlsx save-as'],
    ['answers.xlsb', 'answers.xlsx save-as'],
    ['ANSWERS.ODS', 'answers.xlsx save-as'],
    ['answers.numbers', 'answers.xlsx save-as'],
    ['answers.xltx', 'answers.xlsx save-as'],
    ['answers.tsv', 'answers.csv rename'],
    ['answers.txt', 'answers.csv rename'],
    ['answers.csv.xlsx', 'answers.xlsx rename'],
    ['answers.xlsx.csv', 'answers.csv rename'],
    ['answers.csv.xls', 'answers.xlsx save-as'],
    ['answers (1).xlsx', 'answers.xlsx copy'],
    ['answers(2).csv', 'answers.csv copy'],
    ['answers - Copy.xlsx', 'answers.xlsx copy'],
    ['answers - Kopija (3).xlsx', 'answers.xlsx copy'],
    ['Copy of answers.xlsx', 'answers.xlsx copy'],
    ['answers (1).ods', 'answers.xlsx save-as'],
    ['~$answers.xlsx', null],
    ['answer.xlsx', null],
    ['answers.json', null],
    ['answers', null],
  ])('%s', (file, expected) => expect(of(file)).toBe(expected));
});
