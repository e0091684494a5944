import type { Migration } from './migration.ts';

/** When each contact was last asked by each survey moves into one document a contact, by which waves take people. */
export const migration: Migration = {
  id: '010-askings',
  up: async (db) => {
    await db.collection('askings').createIndex({ waveId: 1 });
    const latest = { $top: { sortBy: { waveOpenedAt: -1 }, output: '$$ROOT' } };
    await db
      .collection('decisions')
      .aggregate(
        [
          { $match: { outcome: 'invited' } },
          { $project: { contactId: 1, surveyId: 1, surveyKind: 1, waveId: 1, waveOpenedAt: 1, sample: 1 } },
          { $group: { _id: { contactId: '$contactId', surveyId: '$surveyId' }, last: latest } },
          { $sort: { 'last.waveOpenedAt': 1 } },
          {
            $group: {
              _id: '$_id.contactId',
              waveId: { $last: '$last.waveId' },
              surveys: {
                $push: {
                  k: '$_id.surveyId',
                  v: { at: '$last.waveOpenedAt', kind: '$last.surveyKind', waveId: '$last.waveId' },
                },
              },
              sample: { $max: '$last.sample' },
            },
          },
          {
            $project: {
              rev: { $literal: 1 },
              waveId: 1,
              surveys: { $arrayToObject: '$surveys' },
              sample: { $ifNull: ['$sample', '$$REMOVE'] },
            },
          },
          { $merge: { into: 'askings', whenMatched: 'keepExisting' } },
        ],
        { allowDiskUse: true },
      )
      .toArray();
    // It told when someone was last asked; nothing else reads decisions by person.
    const decisions = db.collection('decisions');
    const names = (await decisions.indexes()).map(({ name }) => name);
    const byContact = 'contactId_1_outcome_1_waveOpenedAt_-1';
    if (names.includes(byContact)) await decisions.dropIndex(byContact);
  },
};
