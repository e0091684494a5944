import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongodb';
import { Problem } from '../../contract/problem.ts';
import type { ChangeSettings, HolidayCalendar, Organisation, Settings } from '../../contract/settings.ts';
import { Recent } from '../../platform/recent.ts';
import { brandStylesheet } from '../../platform/templates/brand.ts';
import { SettingsStore } from './settings.store.ts';

const DEFAULT_COLOUR = '#0f6b6b';

@Injectable()
export class SettingsService {
  private readonly kept = new Recent<Settings>(1000);

  constructor(private readonly store: SettingsStore) {}

  find(): Promise<Settings | null> {
    return this.store.find();
  }

  /** The settings of a deployment that is set up; everything but the set-up page needs them. */
  async get(): Promise<Settings> {
    const settings = await this.store.find();
    if (!settings) throw new Problem('conflict', { key: 'settings.notSetUp' });
    return settings;
  }

  /** At most a second older than what another process has written; for pages that many people open at once. */
  recent(): Promise<Settings> {
    return this.kept.get('', () => this.get());
  }

  /** What `recent` gives, at once; undefined when it must be loaded first. */
  known(): Settings | undefined {
    return this.kept.peek('');
  }

  /** Part of the set-up's transaction. */
  async create(organisation: Organisation, now: Date, session: ClientSession): Promise<void> {
    const settings: Settings = {
      ...organisation,
      brandColour: DEFAULT_COLOUR,
      holidays: holidaysOf(organisation.zone),
      senderName: organisation.name,
      oneClick: 'auto',
      trapLink: true,
      rev: 1,
    };
    await this.store.insert(settings, now, session);
  }

  async change({ rev, ...changes }: ChangeSettings): Promise<Settings> {
    const before = await this.get();
    if (before.rev !== rev) throw new Problem('stale');
    const after = await this.store.replace({ ...before, ...changes, rev: rev + 1 }, rev);
    this.kept.forget();
    if (!after) throw new Problem('stale');
    return after;
  }

  async brandCss(): Promise<string> {
    const settings = await this.store.find();
    return brandStylesheet(settings?.brandColour ?? DEFAULT_COLOUR);
  }
}

const BRAZILIAN_ZONES =
  /^America\/(Sao_Paulo|Bahia|Fortaleza|Recife|Manaus|Belem|Cuiaba|Campo_Grande|Porto_Velho|Rio_Branco|Boa_Vista|Maceio|Araguaina|Santarem|Noronha|Eirunepe)$/;

/** A first guess that the owner may change. */
function holidaysOf(zone: string): HolidayCalendar {
  if (BRAZILIAN_ZONES.test(zone)) return 'BR';
  return /^(Europe\/Lisbon|Atlantic\/(Madeira|Azores))$/.test(zone) ? 'PT' : 'none';
}
