import type { Translation } from '../../words.ts';
import type { publicRoadmap as en } from '../en/public-roadmap.ts';

export const publicRoadmap: Translation<typeof en> = {
  title: 'O que estamos construindo',
  lead: 'O caminho segue o que os clientes pedem.',
  planned: 'Planejado',
  doing: 'Em andamento',
  shipped: 'Entregue',
  nothingPlanned: 'Nada está planejado no momento.',
  nothingDoing: 'Nada está em andamento no momento.',
  nothingShipped: 'Nada foi entregue ainda.',
  language: 'Idioma',
};
