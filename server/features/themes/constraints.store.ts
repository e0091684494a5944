import { Injectable } from '@nestjs/common';
import type { ClientSession, Collection } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import { pairId } from '../../domain/themes/pair-id.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { Constraint } from './theme.ts';

@Injectable()
export class ConstraintsStore {
  private readonly constraints: Collection<Constraint>;

  constructor(mongo: Mongo) {
    this.constraints = mongo.collection<Constraint>('themeConstraints');
  }

  of(themeId: string, session?: ClientSession): Promise<Constraint[]> {
    return this.constraints.find({ themes: themeId as Id<'theme'> }, session ? { session } : {}).toArray();
  }

  ofAny(themeIds: readonly Id<'theme'>[], session?: ClientSession): Promise<Constraint[]> {
    return this.constraints.find({ themes: { $in: [...themeIds] } }, session ? { session } : {}).toArray();
  }

  between(a: string, b: string, session: ClientSession): Promise<Constraint | null> {
    return this.constraints.findOne({ _id: pairId(a, b) }, { session });
  }

  async removeFor(missing: readonly Id<'theme'>[]): Promise<void> {
    await this.constraints.deleteMany({ themes: { $in: [...missing] } });
  }

  all(): Promise<Constraint[]> {
    return this.constraints.find().toArray();
  }
}
