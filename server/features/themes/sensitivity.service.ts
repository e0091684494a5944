import { Injectable } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import { Problem } from '../../contract/problem.ts';
import type { NamedTheme, Sensitivity, SensitivityPreview } from '../../contract/sensitivity.ts';
import type { RegroupingPreview } from '../../domain/themes/regrouping.ts';
import { usualJoin } from '../../domain/themes/thresholds.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { actorOf, ChangesService } from '../requests/changes.service.ts';
import { TurnsStore } from '../requests/turns.store.ts';
import { GroupedThemesStore } from './grouped-themes.store.ts';
import { GroupingStateStore, type GroupingState } from './grouping-state.store.ts';
import { PLACE } from './placing.service.ts';
import { RefinementPlanStore } from './refinement-plan.store.ts';
import { PREVIEW } from './sensitivity-preview.service.ts';
import { SENSITIVITY } from './sensitivity-steps.store.ts';
import { SensitivityStore } from './sensitivity.store.ts';
import { ThemePages } from './theme-pages.service.ts';
import { readerOf, type ThemeReader } from './theme-rows.ts';
import { ThemesBeforeStore } from './themes-before.store.ts';
import { ThresholdStore } from './threshold.store.ts';
import { TriageService } from './triage.service.ts';

/** How far a person may go below and above the usual threshold. */
const BELOW = 0.1;
const ABOVE = 0.28;
const STEPS = 100;

const rounded = (figure: number) => Math.round(figure * STEPS) / STEPS;

/** Lets staff choose how near requests must be to count as the same, and see beforehand what that comes to. */
@Injectable()
export class SensitivityService {
  constructor(
    private readonly mongo: Mongo,
    private readonly tasks: Tasks,
    private readonly turns: TurnsStore,
    private readonly state: GroupingStateStore,
    private readonly thresholds: ThresholdStore,
    private readonly changes: ChangesService,
    private readonly before: ThemesBeforeStore,
    private readonly grouped: GroupedThemesStore,
    private readonly plans: RefinementPlanStore,
    private readonly questions: SensitivityStore,
    private readonly pages: ThemePages,
    private readonly triage: TriageService,
  ) {}

  async get(actor: Member): Promise<Sensitivity> {
    const { embedder, regroup, takingBack } = await this.state.get();
    const { learned, fixed, answers, corrections } = await this.thresholds.get(embedder ?? '');
    const range = rangeOf(embedder ?? '');
    const question = regroup || takingBack ? null : await this.questions.get();
    const current = question?.embedder === embedder ? question : null;
    const isOld = current?.answer && current.turn !== (await this.turns.current());
    // What was found before the themes changed is found again.
    if (current && isOld) await this.ask(current.join, current.embedder);
    return {
      ...range,
      learned,
      learnedFrom: { answers, corrections },
      fixed,
      join: fixed ?? learned ?? range.usual,
      grouped: embedder !== null,
      applying: takingBack ? farIn(takingBack) : regroup ? await this.howFar() : null,
      asked: current && (isOld || !current.answer) ? current.join : null,
      preview: current?.answer && !isOld ? await this.told(current.join, current.answer, readerOf(actor)) : null,
      history: await this.changes.history(SENSITIVITY),
    };
  }

  async preview(join: number): Promise<void> {
    await this.ask(join, await this.embedderFor(join));
  }

  async change(join: number | null, actor: Member): Promise<void> {
    const embedder = await this.embedderFor(join);
    await this.mongo.transaction(async (session) => {
      // Whatever refinement is on its way ends here: it was found with the former threshold.
      await this.turns.take(session);
      if ((await this.state.get()).takingBack) throw new Problem('conflict', { key: 'sensitivity.busy' });
      const { fixed, learned } = await this.thresholds.begin(embedder, session);
      const usual = learned ?? usualJoin(embedder);
      const change = await this.changes.carryOut(
        actorOf(actor),
        {
          kind: 'sensitivity',
          target: { kind: 'sensitivity', id: SENSITIVITY },
          facts: { from: String(fixed ?? usual), to: String(join ?? usual) },
          patches: [{ in: 'groupingThresholds', id: embedder, before: { fixed }, after: { fixed: join } }],
        },
        session,
      );
      await this.before.begin(change._id, await this.grouped.unsettled(), session);
      await this.state.change({ regroup: true, run: change._id }, session);
    });
    await this.questions.forget();
    this.tasks.poke(PLACE);
  }

  private async ask(join: number, embedder: string): Promise<void> {
    await this.questions.ask(join, embedder);
    this.tasks.poke(PREVIEW);
  }

  /** @throws Problem when nothing is grouped yet, or the figure is out of range. */
  private async embedderFor(join: number | null): Promise<string> {
    const embedder = await this.state.embedderId();
    if (embedder === null) throw new Problem('conflict');
    const { least, most } = rangeOf(embedder);
    if (join !== null && (join < least || join > most)) throw new Problem('invalid');
    return embedder;
  }

  private async howFar(): Promise<Sensitivity['applying']> {
    return (await this.plans.howFar()) ?? { done: 0, total: null };
  }

  private async told(join: number, answer: RegroupingPreview, reader: ThemeReader): Promise<SensitivityPreview> {
    const parts = answer.parting.flatMap((one) => one.parts);
    const ids = [
      ...answer.merging.flatMap(({ theme, into }) => [theme, into]),
      ...answer.parting.map(({ theme }) => theme),
      ...parts.map(({ theme }) => theme),
    ].filter((id) => id !== null) as Id<'theme'>[];
    const rows = await this.pages.rows([...new Set(ids)], reader);
    const named = new Map(
      rows.map(({ id, name, nameLanguage, requests }): [string, NamedTheme] => {
        return [id, { id, name, nameLanguage, requests: requests ?? 0 }];
      }),
    );
    const examples = parts.map(({ example }) => example as Id<'request'>);
    const quotes = new Map<string, string>(
      (await this.triage.rowsById([...new Set(examples)], reader.locale)).map(({ id, quote }) => [id, quote]),
    );
    const nameOf = (id: string | null) => (id === null ? null : (named.get(id) ?? null));
    return {
      join,
      themes: answer.themes,
      moving: answer.moving,
      merging: {
        total: answer.mergingTotal,
        items: answer.merging.flatMap(({ theme, into }) => {
          const known = named.get(theme);
          return known ? [{ theme: known, into: nameOf(into) }] : [];
        }),
      },
      parting: {
        total: answer.partingTotal,
        items: answer.parting.flatMap((one) => {
          const theme = named.get(one.theme);
          if (!theme) return [];
          const told = one.parts.map((part) => {
            return { theme: nameOf(part.theme), requests: part.requests, quote: quotes.get(part.example) ?? '' };
          });
          return [{ theme, parts: told }];
        }),
      },
    };
  }
}

function farIn({ done, total }: NonNullable<GroupingState['takingBack']>): Sensitivity['applying'] {
  return { done, total };
}

function rangeOf(embedder: string) {
  const usual = usualJoin(embedder);
  return { usual, least: rounded(usual - BELOW), most: rounded(usual + ABOVE) };
}
