import { Injectable } from '@nestjs/common';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { AudienceService } from '../audience/audience.service.ts';
import { TurnsStore } from '../requests/turns.store.ts';
import { ThemesService } from '../themes/themes.service.ts';
import { SampleRemovalStore } from './sample-removal.store.ts';

/** Takes away what is marked as sample and what hangs on it; counters, settings and staff stay as they are. */
@Injectable()
export class RemovingService {
  constructor(
    private readonly store: SampleRemovalStore,
    private readonly audience: AudienceService,
    private readonly themes: ThemesService,
    private readonly turns: TurnsStore,
    private readonly tasks: Tasks,
  ) {}

  async remove(): Promise<void> {
    for (const email of await this.store.emails()) await this.audience.unsuppress(email);
    const themes = await this.store.themes();
    await this.store.removeMarked();
    await this.themes.removeSample();
    await this.store.removeOfThemes(themes);
    // Every process learns that the grouping it holds in memory is not that of the database any more.
    await this.turns.takeForAll();
    await this.tasks.run('roadmap.rank');
  }
}
