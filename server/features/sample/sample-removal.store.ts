import { Injectable } from '@nestjs/common';
import { Mongo } from '../../platform/mongo/mongo.ts';

type Doc = { _id: string; sample?: true } & Record<string, unknown>;

/** Every collection that may hold something of the sample company; themes go by a rule of their own. */
export const sampleCollections = [
  'accounts',
  'contacts',
  'surveys',
  'surveyVersions',
  'waves',
  'decisions',
  'invitations',
  'askings',
  'testInvitations',
  'linkEvents',
  'deliveries',
  'caughtMails',
  'unsubscribeLinks',
  'answers',
  'comments',
  'sums',
  'followUps',
  'requests',
  'requestVectors',
  'changes',
  'groups',
  'ballots',
  'voters',
  'votes',
  'ballotLinks',
  'estimates',
  'publicTitles',
  'releases',
  'letters',
] as const;
type SampleCollection = (typeof sampleCollections)[number];

/** What hangs on the sample company without being marked: it names something marked. Each after what it hangs on. */
const hanging: readonly { in: SampleCollection; field: string; of: SampleCollection }[] = [
  { in: 'surveyVersions', field: 'surveyId', of: 'surveys' },
  { in: 'testInvitations', field: 'surveyId', of: 'surveys' },
  { in: 'linkEvents', field: 'invitationId', of: 'invitations' },
  { in: 'unsubscribeLinks', field: 'contactId', of: 'contacts' },
  { in: 'comments', field: 'contactId', of: 'contacts' },
  // Whoever looked around may have typed in wishes, sent a test to themselves or shipped something.
  { in: 'requests', field: 'accountId', of: 'accounts' },
  { in: 'deliveries', field: 'contactId', of: 'contacts' },
  { in: 'deliveries', field: 'source', of: 'surveys' },
  { in: 'caughtMails', field: 'deliveryId', of: 'deliveries' },
  { in: 'requestVectors', field: '_id', of: 'requests' },
  { in: 'changes', field: 'target.id', of: 'requests' },
  { in: 'ballots', field: 'groupId', of: 'groups' },
  { in: 'voters', field: 'ballotId', of: 'ballots' },
  { in: 'votes', field: 'ballotId', of: 'ballots' },
  { in: 'ballotLinks', field: 'ballotId', of: 'ballots' },
];

/** What names a theme by its id; it goes with the theme. */
const ofThemes: readonly { in: SampleCollection; field: string }[] = [
  { in: 'changes', field: 'target.id' },
  { in: 'estimates', field: '_id' },
  { in: 'publicTitles', field: '_id' },
];

/** Takes the sample company away. Stopped anywhere and begun again, it goes on with what is left. */
@Injectable()
export class SampleRemovalStore {
  constructor(private readonly mongo: Mongo) {}

  /** The addresses of its people: whoever unsubscribed one while looking around left a trace under it. */
  async emails(): Promise<string[]> {
    const contacts = await this.collection('contacts').find({ sample: true }).toArray();
    return contacts.flatMap(({ email }) => (typeof email === 'string' ? [email] : []));
  }

  /** The themes marked as its own. */
  async themes(): Promise<string[]> {
    return this.collection('themes').distinct('_id', { sample: true });
  }

  /** Everything but themes: marks what hangs on it, then removes what is marked. */
  async removeMarked(): Promise<void> {
    for (const { in: name, field, of } of hanging) {
      const ids = await this.collection(of).distinct('_id', { sample: true });
      await this.collection(name).updateMany({ [field]: { $in: ids } }, { $set: { sample: true } });
    }
    for (const name of sampleCollections) await this.collection(name).deleteMany({ sample: true });
  }

  /** What was said about themes that are gone. */
  async removeOfThemes(before: readonly string[]): Promise<void> {
    const left = await this.collection('themes').distinct('_id', { _id: { $in: [...before] } });
    const gone = before.filter((id) => !left.includes(id));
    for (const { in: name, field } of ofThemes) await this.collection(name).deleteMany({ [field]: { $in: gone } });
    if (gone.length === 0) return;
    // A release that shipped nothing else tells nobody anything.
    const onlyGone = { $not: { $elemMatch: { $nin: gone } } };
    await this.collection('releases').deleteMany({ themeIds: onlyGone });
  }

  private collection(name: SampleCollection | 'themes') {
    return this.mongo.collection<Doc>(name);
  }
}
