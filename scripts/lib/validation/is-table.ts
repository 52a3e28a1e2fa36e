/** Whether what a finding calls its file is a table: a CSV file or the sheet of a workbook, `answers.xlsx[Sheet]`. */
export const isTable = (file: string): boolean => file.endsWith('.csv') || /\.xlsx\[.*\]$/s.test(file);
