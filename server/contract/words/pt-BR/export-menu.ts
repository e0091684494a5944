import type { Translation } from '../../words.ts';
import type { exportMenu as en } from '../en/export-menu.ts';

export const exportMenu: Translation<typeof en> = {
  menu: 'Exportar',
  csv: 'CSV',
  csvHint: 'para programas: vírgula, ponto decimal',
  semicolon: 'CSV para planilhas',
  semicolonHint: 'para o Excel em português: ponto e vírgula, vírgula decimal',
  json: 'JSON',
  jsonHint: 'para programas: sem arredondar, com todos os campos',
  chart: 'Salvar como SVG',
  chartOf: 'Salvar como SVG: {chart}',
};
