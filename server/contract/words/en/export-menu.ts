/** The menu that offers a table as a file, and the button that saves a chart. */
export const exportMenu = {
  menu: 'Export',
  csv: 'CSV',
  csvHint: 'for programs: comma, decimal point',
  semicolon: 'CSV for spreadsheets',
  semicolonHint: 'for Excel set to Portuguese: semicolon, decimal comma',
  json: 'JSON',
  jsonHint: 'for programs: unrounded, with all fields',
  chart: 'Save as SVG',
  chartOf: 'Save as SVG: {chart}',
} as const;
