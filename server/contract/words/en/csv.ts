/** What is wrong with a CSV file. A line number is put before the sentence by whoever shows it. */
export const csv = {
  notUtf8: 'The file is not UTF-8, so it was read as Windows-1252. Check a few accented letters.',
  notText: 'This is not a CSV file. Open it in a spreadsheet, choose “Save as”, then CSV.',
  empty: 'The file has no rows. The first line must name the columns.',
  openQuote: 'A quotation mark opened in this row is never closed.',
  strayQuote:
    'A quotation mark stands inside a cell. Put the whole cell in quotation marks and double the ones inside it.',
  repeatedColumn: 'Two columns are called “{name}”. Rename or remove one.',
  tooManyColumns: 'There are more than {limit} columns.',
  tooManyRows: 'There are more than {limit} rows. Split the file.',
  cellTooLong: 'A cell has more than {limit} characters.',
  tooManyCells: 'This row has {cells} cells, the first line names {columns} columns.',
  unreadable: 'This row cannot be read as CSV.',
} as const;
