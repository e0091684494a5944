import type { Translation } from '../../words.ts';
import type { publicRoadmap as en } from '../en/public-roadmap.ts';

export const publicRoadmap: Translation<typeof en> = {
  title: 'O que estamos a construir',
  lead: 'O caminho segue o que os clientes pedem.',
  planned: 'Planeado',
  doing: 'Em curso',
  shipped: 'Lançado',
  nothingPlanned: 'Nada está planeado de momento.',
  nothingDoing: 'Nada está em curso de momento.',
  nothingShipped: 'Ainda nada foi lançado.',
  language: 'Idioma',
};
