import { RateLimiterMemory, RateLimiterMongo, RateLimiterRes } from 'rate-limiter-flexible';
import { isIPv6 } from 'node:net';
import { Problem } from '../contract/problem.ts';
import type { LimitName } from '../contract/route.ts';
import { LocalBudget, type Use } from './local-budget.ts';
import type { Mongo } from './mongo/mongo.ts';

interface Budget {
  points: number;
  /** Seconds. */
  duration: number;
  /** A process counts so many uses in memory before it writes them into the database. */
  share: number;
}

/**
 * How many, in how many seconds. Offices share an address, so what a person does with a valid link is generous. Budgets that
 * slow down guessing are counted in the database one by one; the generous ones in shares of a tenth, because a write for
 * each answer would cost more than the answer: a restart forgets less than a share of an address, and each further process
 * lets less than one share more through.
 */
const budgets: Record<LimitName, Budget> = {
  signIn: { points: 20, duration: 900, share: 1 },
  setup: { points: 20, duration: 900, share: 1 },
  token: { points: 30, duration: 60, share: 1 },
  answer: { points: 240, duration: 60, share: 24 },
  unsubscribe: { points: 120, duration: 60, share: 12 },
  ballot: { points: 240, duration: 60, share: 24 },
  mailLink: { points: 10, duration: 3600, share: 1 },
  doctor: { points: 30, duration: 600, share: 1 },
};

/** Budgets of public writes, kept in the database so that a restart or a second process does not renew them. */
export class Limits {
  private readonly shared: Record<LimitName, RateLimiterMongo>;
  private readonly local: Record<LimitName, LocalBudget>;

  constructor(mongo: Mongo) {
    const limiter = (name: LimitName) =>
      new RateLimiterMongo({
        storeClient: mongo.connection.getClient(),
        dbName: mongo.db.databaseName,
        tableName: 'limits',
        keyPrefix: name,
        points: budgets[name].points,
        duration: budgets[name].duration,
        disableIndexesCreation: true,
        // While the database is away each process counts for itself rather than letting everything through.
        insuranceLimiter: new RateLimiterMemory({ keyPrefix: name, ...budgets[name] }),
      });
    this.shared = ofEach(limiter);
    this.local = ofEach((name) => new LocalBudget(budgets[name].duration * 1000));
  }

  /** Takes one from the budget of an address (IPv6 counts by its /64); throws tooMany when it is spent. */
  async spend(name: LimitName, address: string): Promise<void> {
    await this.take(name, network(address));
  }

  /** Takes one from the budget of any key, such as an account. */
  async spendKey(name: LimitName, key: string): Promise<void> {
    await this.take(name, key);
  }

  /** Like `spend`, for what comes in by the thousand: null when it is done at once, and what must be waited for otherwise. */
  spendQuickly(name: LimitName, address: string): Promise<void> | null {
    return this.take(name, network(address));
  }

  private take(name: LimitName, key: string): Promise<void> | null {
    const { points, share } = budgets[name];
    if (share === 1) return this.settle(name, key, 1);
    const now = performance.now();
    const use = this.local[name].use(key, now);
    if (use.used > points) throw tooMany(use.until - now);
    return use.used % share === 0 ? this.settleShare(name, key, use) : null;
  }

  private async settleShare(name: LimitName, key: string, use: Use): Promise<void> {
    const { points, share } = budgets[name];
    try {
      await this.settle(name, key, share);
    } catch (error) {
      // Other processes have spent the rest; the next try within this window need not ask again.
      use.used = points;
      throw error;
    }
  }

  private async settle(name: LimitName, key: string, points: number): Promise<void> {
    try {
      await this.shared[name].consume(key, points);
    } catch (spent) {
      if (!(spent instanceof RateLimiterRes)) throw spent;
      throw tooMany(spent.msBeforeNext);
    }
  }
}

function ofEach<T>(make: (name: LimitName) => T): Record<LimitName, T> {
  return Object.fromEntries((Object.keys(budgets) as LimitName[]).map((name) => [name, make(name)])) as Record<
    LimitName,
    T
  >;
}

function tooMany(milliseconds: number): Problem {
  return new Problem('tooMany', {
    key: 'problems.tooMany',
    params: { seconds: Math.ceil(milliseconds / 1000) },
  });
}

function network(address: string): string {
  return address.includes(':') && isIPv6(address) && !address.includes('.')
    ? address.split(':').slice(0, 4).join(':')
    : address;
}
