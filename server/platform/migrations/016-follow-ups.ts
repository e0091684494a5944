import type { Migration } from './migration.ts';

/** Nobody calls back about older answers; whoever comes from an earlier version is not met by a year of them. */
const RECENT_DAYS = 31;
const DAY = 24 * 3_600_000;

/** Unhappy customers wait in a list of their own. */
export const migration: Migration = {
  id: '016-follow-ups',
  up: async (db) => {
    await db.collection('answers').createIndex(
      { passedOn: 1, _id: 1 },
      // Answers enter only once they were summed, so that taking one writes nothing here.
      { name: 'passedOn', partialFilterExpression: { passedOn: true } },
    );
    await db
      .collection('followUps')
      .createIndexes([
        { key: { state: 1, dueAt: 1, _id: 1 } },
        { key: { state: 1, doneAt: -1, _id: -1 } },
        { key: { surveyId: 1, month: 1 } },
        { key: { contactId: 1 } },
      ]);
    await db
      .collection('answers')
      .updateMany(
        { answeredAt: { $gte: new Date(Date.now() - RECENT_DAYS * DAY) }, passedOn: { $exists: false } },
        { $set: { passedOn: true } },
      );
  },
};
