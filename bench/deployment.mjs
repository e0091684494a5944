// What every bench of a whole Rumo needs of it: ids that look like ours, a deployment that is set up, many documents at once.
import { SetupService } from '../dist/server/features/staff/setup.service.js';

const LETTERS = 'abcdefghij';
const BATCH = 1000;

/** The id of the nth thing of a kind; letters stand for its digits, because ids of ours have no 0, 1, 8 and 9. */
export const id = (prefix, index) =>
  `${prefix}_${[...String(index).padStart(20, '0')].map((digit) => LETTERS[Number(digit)]).join('')}`;

/** Does what an owner does on the first page. */
export async function setUpDeployment(app, email = 'b@bench.example') {
  const setup = app.get(SetupService);
  await setup.setUp({
    code: await setup.openCode(),
    organisation: {
      name: 'Bench',
      postalAddress: 'Here',
      privacyUrl: 'https://bench.example/p',
      currency: 'EUR',
      zone: 'Europe/Lisbon',
      locale: 'en',
    },
    owner: { name: 'B', email, password: 'correct horse battery' },
  });
}

/** Writes `count` documents, a thousand at a time. */
export async function insert(collection, count, document) {
  for (let from = 0; from < count; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - from) }, (_, index) => document(from + index));
    await collection.insertMany(batch, { ordered: false });
  }
}
