import { Injectable } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import { ChangesStore } from './changes.store.ts';
import type { CustomerRequest } from './customer-request.ts';
import { RequestsStore, type Signal } from './requests.store.ts';
import { TurnsStore } from './turns.store.ts';

/** What customers asked for, for every later stage. */
@Injectable()
export class RequestsService {
  constructor(
    private readonly store: RequestsStore,
    private readonly changes: ChangesStore,
    private readonly turns: TurnsStore,
  ) {}

  /** How many requests need the decision of a person: they may be none, or have found no theme. */
  toDecideCount(): Promise<number> {
    return this.store.countToDecide();
  }

  request(id: Id<'request'>): Promise<CustomerRequest | null> {
    return this.store.find(id);
  }

  /** The open requests of a theme (a live one), the newest first. */
  byTheme(themeId: Id<'theme'>): Promise<CustomerRequest[]> {
    return this.store.ofTheme(themeId);
  }

  /** The open requests of a person, the newest first. */
  ofContact(contactId: Id<'contact'>): Promise<CustomerRequest[]> {
    return this.store.ofContact(contactId);
  }

  /** Every open request that stands in a theme, or those alone of which it is known who asked. */
  signals(onlyOfKnown = false): Promise<Signal[]> {
    return this.store.signals(onlyOfKnown);
  }

  async isEmpty(): Promise<boolean> {
    return !(await this.store.any());
  }

  /** Takes away what came from answers of the sample company. */
  async removeSample(): Promise<number> {
    await this.changes.removeSample();
    const removed = await this.store.removeSample();
    // Whoever holds the grouping in memory has to read it anew.
    await this.turns.takeForAll();
    return removed;
  }
}
