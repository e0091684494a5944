import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { pairId } from '../../domain/themes/pair-id.ts';
import { thresholdsFor, usualJoin } from '../../domain/themes/thresholds.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { Leases } from '../../platform/leases.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { TurnsStore } from '../requests/turns.store.ts';
import { GroupingService, type Grouped } from '../themes/grouping.service.ts';
import { GroupingStateStore } from '../themes/grouping-state.store.ts';
import { LearningService } from './learning.service.ts';
import { QuestionsStore, type KeptQuestion } from './questions.store.ts';

export const LOOK = 'questions.look';
const LEASE_SECONDS = 60;
/** Of each kind; nobody answers more before they are looked for again. */
const MOST = 300;
/** What lies farther below the border is hardly ever the same; a request so far above it belongs where it is. */
const BELOW = 0.27;
const ABOVE = 0.2;

type Found = Omit<KeptQuestion, 'look'>;

/** Looks for what a person could say of the grouping whenever it has changed, and learns from what was said. */
@Injectable()
export class LookingService implements OnModuleInit {
  constructor(
    private readonly tasks: Tasks,
    private readonly leases: Leases,
    private readonly turns: TurnsStore,
    private readonly grouping: GroupingService,
    private readonly state: GroupingStateStore,
    private readonly questions: QuestionsStore,
    private readonly learning: LearningService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.register({
      name: LOOK,
      everySeconds: 30,
      run: async () => void (await this.leases.hold(LOOK, LEASE_SECONDS, () => this.look())),
    });
  }

  private async look(): Promise<void> {
    const embedder = await this.state.embedderId();
    if (embedder === null) return;
    // Before the questions are looked for anew: what was answered elsewhere is known from the last look.
    await this.learning.takeUp(embedder);
    await this.learning.learn(embedder);
    const last = await this.questions.lastLook();
    const turn = await this.turns.current();
    if (last.turn === turn) return;
    const held = await this.grouping.current();
    if (!held) return;
    const look = last.look + 1;
    await this.questions.keep(await this.inDoubt(held), look, this.clock.now());
    await this.questions.noteLook({ look, turn: held.turn });
  }

  private async inDoubt({ thread, embedder, join }: Grouped): Promise<Found[]> {
    const border = thresholdsFor(embedder.id, join).join;
    // Where a threshold was set far away, the usual one is still worth asking about.
    const floor = Math.min(border, usualJoin(embedder.id)) - BELOW;
    const { pairs, doubts } = await thread.call('inDoubt', [floor, border + ABOVE, MOST]);
    const { id } = embedder;
    return [
      ...pairs.map(({ themes, score, sizes }): Found => {
        return { _id: pairId(...themes), kind: 'themes', of: [...themes], score, sizes: [...sizes], embedder: id };
      }),
      ...doubts.map(({ request, theme, score, others }): Found => {
        return {
          _id: `${request}:${theme}`,
          kind: 'request',
          of: [request, theme],
          score,
          sizes: [1, others],
          embedder: id,
        };
      }),
    ];
  }
}
