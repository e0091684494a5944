import { RateLimiterMemory, RateLimiterMongo, RateLimiterRes } from 'rate-limiter-flexible';
import { isIPv6 } from 'node:net';
import { Problem } from '../contract/problem.ts';
import type { LimitName } from '../contract/route.ts';
import type { Mongo } from './mongo/mongo.ts';

/** How many, in how many seconds. Offices share an address, so what a person does with a valid link is generous. */
const budgets: Record<LimitName, { points: number; duration: number }> = {
  signIn: { points: 20, duration: 900 },
  setup: { points: 20, duration: 900 },
  token: { points: 30, duration: 60 },
  answer: { points: 240, duration: 60 },
  unsubscribe: { points: 120, duration: 60 },
  ballot: { points: 240, duration: 60 },
  mailLink: { points: 10, duration: 3600 },
};

/** Budgets of public writes, kept in the database so that a restart or a second process does not renew them. */
export class Limits {
  private readonly limiters: Record<LimitName, RateLimiterMongo>;

  constructor(mongo: Mongo) {
    const limiter = (name: LimitName) =>
      new RateLimiterMongo({
        storeClient: mongo.connection.getClient(),
        dbName: mongo.db.databaseName,
        tableName: 'limits',
        keyPrefix: name,
        ...budgets[name],
        disableIndexesCreation: true,
        // While the database is away each process counts for itself rather than letting everything through.
        insuranceLimiter: new RateLimiterMemory({ keyPrefix: name, ...budgets[name] }),
      });
    this.limiters = Object.fromEntries(
      (Object.keys(budgets) as LimitName[]).map((name) => [name, limiter(name)]),
    ) as Record<LimitName, RateLimiterMongo>;
  }

  /** Takes one from the budget of an address (IPv6 counts by its /64); throws tooMany when it is spent. */
  async spend(name: LimitName, address: string): Promise<void> {
    await this.spendKey(name, network(address));
  }

  /** Takes one from the budget of any key, such as an account. */
  async spendKey(name: LimitName, key: string): Promise<void> {
    try {
      await this.limiters[name].consume(key);
    } catch (spent) {
      if (!(spent instanceof RateLimiterRes)) throw spent;
      throw new Problem('tooMany', {
        key: 'problems.tooMany',
        params: { seconds: Math.ceil(spent.msBeforeNext / 1000) },
      });
    }
  }
}

function network(address: string): string {
  return isIPv6(address) && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address;
}
