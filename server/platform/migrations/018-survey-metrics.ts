import type { Migration } from './migration.ts';

/** A survey says what its score means, which decides on its report; stars get the usual goal. */
export const migration: Migration = {
  id: '018-survey-metrics',
  up: async (db) => {
    const surveys = db.collection<{ _id: string; versionId: string; metric?: string | null }>('surveys');
    const versions = db.collection<{
      _id: string;
      definition: { questions: { type: string; metric: string | null }[] };
    }>('surveyVersions');
    for (const { _id, versionId } of await surveys.find({ metric: { $exists: false } }).toArray()) {
      const version = await versions.findOne({ _id: versionId });
      const metrics = (version?.definition.questions ?? []).flatMap(({ metric }) => metric ?? []);
      const metric = metrics.includes('nps') ? 'nps' : (metrics[0] ?? null);
      await surveys.updateOne({ _id }, { $set: { metric, goal: metric === 'stars' ? 4.5 : null } });
    }
  },
};
