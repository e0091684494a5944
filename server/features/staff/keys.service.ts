import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../../contract/problem.ts';
import type { ApiKey, CreateKey } from '../../contract/staff.ts';
import { newId } from '../../platform/ids.ts';
import { Tokens } from '../../platform/tokens.ts';
import { KeysStore, type StoredKey } from './keys.store.ts';

@Injectable()
export class KeysService {
  constructor(
    private readonly store: KeysStore,
    @Inject(Tokens) private readonly tokens: Tokens,
  ) {}

  /** The secret is shown this once; the database keeps its hash. */
  async create({ name, role }: CreateKey): Promise<ApiKey & { secret: string }> {
    const secret = `rmo_${this.tokens.random()}`;
    const key: StoredKey = {
      _id: newId('key'),
      name,
      role,
      hash: this.tokens.hash(secret),
      createdAt: new Date(),
      lastUsedAt: null,
    };
    await this.store.insert(key);
    return { ...toApiKey(key), secret };
  }

  async list(): Promise<{ items: ApiKey[] }> {
    return { items: (await this.store.list()).map(toApiKey) };
  }

  async revoke(id: string): Promise<void> {
    if (!(await this.store.remove(id))) throw new Problem('notFound');
  }
}

function toApiKey(key: StoredKey): ApiKey {
  return {
    id: key._id,
    name: key.name,
    role: key.role,
    createdAt: key.createdAt.toISOString(),
    lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
  };
}
