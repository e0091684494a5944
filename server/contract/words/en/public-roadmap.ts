/** The public roadmap: no names, no quotes. */
export const publicRoadmap = {
  title: 'What we are building',
  lead: 'It follows what customers ask for.',
  planned: 'Planned',
  doing: 'In progress',
  shipped: 'Shipped',
  nothingPlanned: 'Nothing is planned right now.',
  nothingDoing: 'Nothing is in progress right now.',
  nothingShipped: 'Nothing has shipped yet.',
  language: 'Language',
} as const;
