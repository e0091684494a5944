import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../../contract/problem.ts';
import type { SetUp } from '../../contract/staff.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { isDuplicateKey } from '../../platform/mongo/duplicate-key.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import { Tokens } from '../../platform/tokens.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { hashPassword } from './passwords.ts';
import { newMember } from './staff.service.ts';
import { StaffStore, type StoredStaff } from './staff.store.ts';

/** The first run. The code lives in this process only: every start prints a new one until one was used. */
@Injectable()
export class SetupService {
  private readonly code: string;

  constructor(
    @Inject(Tokens) tokens: Tokens,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly mongo: Mongo,
    private readonly settings: SettingsService,
    private readonly staff: StaffStore,
  ) {
    this.code = tokens.random();
  }

  /** The code to print; null once Rumo is set up. */
  async openCode(): Promise<string | null> {
    return (await this.settings.find()) === null ? this.code : null;
  }

  /** Settings and first owner in one transaction whose fixed key lets it happen only once. */
  async setUp({ code, organisation, owner }: SetUp): Promise<StoredStaff> {
    if ((await this.settings.find()) !== null) throw new Problem('closed', { key: 'settings.alreadySetUp' });
    if (code !== this.code) throw new Problem('forbidden', { key: 'settings.wrongCode' });
    const passwordHash = await hashPassword(owner.password);
    const member = newMember({
      email: owner.email,
      name: owner.name,
      locale: organisation.locale,
      role: 'owner',
      passwordHash,
    });
    try {
      await this.mongo.transaction(async (session) => {
        await this.settings.create(organisation, this.clock.now(), session);
        await this.staff.insert(member, session);
      });
    } catch (error) {
      if (isDuplicateKey(error)) throw new Problem('closed', { key: 'settings.alreadySetUp' });
      throw error;
    }
    return member;
  }
}
