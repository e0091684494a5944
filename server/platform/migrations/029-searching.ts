import { searchWords } from '../../domain/text/search-words.ts';
import type { Migration } from './migration.ts';

const BATCH = 1000;

/** Requests and comments are found by their words, themes by their names. */
export const migration: Migration = {
  id: '029-searching',
  up: async (db) => {
    const requests = db.collection<{ _id: string; quote: string; words?: string[] }>('requests');
    for (;;) {
      const without = await requests
        .find({ words: { $exists: false } }, { projection: { quote: 1 } })
        .limit(BATCH)
        .toArray();
      if (without.length === 0) break;
      await requests.bulkWrite(
        without.map(({ _id, quote }) => ({
          updateOne: { filter: { _id }, update: { $set: { words: searchWords(quote) } } },
        })),
      );
    }
    await requests.createIndex({ words: 1 });
    const comments = db.collection('comments');
    await comments.createIndex({ words: 1 });
    await comments.createIndex({ answerId: 1 });
    await comments.createIndex({ embedder: 1, readAt: 1 }, { partialFilterExpression: { hasRequests: false } });
    // Names are in two languages: no stemming by one of them.
    await db
      .collection('themes')
      .createIndex(
        { name: 'text', 'labels.en': 'text', 'labels.pt': 'text' },
        { name: 'names', default_language: 'none', language_override: 'none' },
      );
    const answers = db.collection('answers');
    await answers.createIndex({ _id: 1, commentsPending: 1 }, { partialFilterExpression: { commentsPending: true } });
    await answers.updateMany({ liftedAt: { $ne: null } }, { $set: { commentsPending: true } });
  },
};
