import { Inject, Injectable } from '@nestjs/common';
import type {
  CatalogueEntry,
  ChangeGoal,
  ChangeSchedule,
  ChosenSurvey,
  SurveyDetail,
} from '../../contract/chosen-survey.ts';
import { Problem } from '../../contract/problem.ts';
import type { ScheduleRule } from '../../contract/schedule.ts';
import type { SurveyDefinition } from '../../contract/survey.ts';
import { holidaysOf } from '../../domain/calendar/holidays.ts';
import { instantAt } from '../../domain/calendar/local-time.ts';
import { parseRule, printRule, RuleFault } from '../../domain/calendar/rule-words.ts';
import { nextWave, type WaveDate } from '../../domain/calendar/waves.ts';
import { scoreQuestion } from '../../domain/survey/questions.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { newId } from '../../platform/ids.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { readCatalogue } from './catalogue.ts';
import { SurveysStore, type StoredSchedule, type StoredSurvey } from './surveys.store.ts';

const DEFAULT_RULE: ScheduleRule = { on: { kind: 'workday', n: 1 }, at: '09:00', shift: 'next' };

/** "More than 4.5 of 5": what companies that ask for stars usually promise themselves. */
const STARS_GOAL = 4.5;

@Injectable()
export class SurveysService {
  private readonly definitions = readCatalogue();

  constructor(
    private readonly store: SurveysStore,
    private readonly settings: SettingsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async catalogue(): Promise<{ items: CatalogueEntry[] }> {
    const { locale } = await this.settings.get();
    const chosen = new Set(
      (await this.store.list()).filter((survey) => !survey.archivedAt).map((survey) => survey.catalogueId),
    );
    const items = [...this.definitions.values()].map((definition) => ({
      catalogueId: definition.id,
      name: definition.name[locale],
      kind: definition.kind,
      questions: definition.questions.map((question) => question.texts[locale]),
      chosen: chosen.has(definition.id),
    }));
    return { items };
  }

  /** Copies a survey of the catalogue; its schedule stays off until someone switches it on. */
  async choose(catalogueId: string, { sample }: { sample?: true } = {}): Promise<ChosenSurvey> {
    const definition = this.definitions.get(catalogueId);
    if (!definition) throw new Problem('notFound');
    const settings = await this.settings.get();
    const { metric } = scoreQuestion(definition);
    const survey: StoredSurvey = {
      _id: newId('survey'),
      catalogueId,
      name: definition.name[settings.locale],
      kind: definition.kind,
      metric,
      goal: metric === 'stars' ? STARS_GOAL : null,
      versionId: newId('surveyVersion'),
      versionNumber: 1,
      schedule: {
        rule: DEFAULT_RULE,
        zone: settings.zone,
        enabled: false,
        who: 'third',
        sample: null,
        segment: null,
        reminders: 1,
        nextWaveAt: null,
        nextPeriod: null,
      },
      archivedAt: null,
      createdAt: this.clock.now(),
      rev: 1,
      ...(sample ? { sample } : {}),
    };
    await this.store.insert(survey, definition);
    return toChosen(survey);
  }

  async list(): Promise<{ items: ChosenSurvey[] }> {
    return { items: (await this.store.list()).map(toChosen) };
  }

  async detail(id: string): Promise<SurveyDetail> {
    const survey = await this.get(id);
    return { ...toChosen(survey), definition: await this.definition(survey.versionId) };
  }

  async get(id: string): Promise<StoredSurvey> {
    const survey = await this.store.find(id);
    if (!survey) throw new Problem('notFound');
    return survey;
  }

  /** The survey as it was when this version was asked. */
  async definition(versionId: string): Promise<SurveyDefinition> {
    const definition = await this.store.definition(versionId);
    if (!definition) throw new Problem('notFound');
    return definition;
  }

  async changeSchedule(id: string, change: ChangeSchedule): Promise<ChosenSurvey> {
    const survey = await this.get(id);
    if (survey.rev !== change.rev) throw new Problem('stale');
    const schedule = this.scheduleAfter(survey.schedule, change);
    const next = schedule.enabled ? await this.next(schedule, this.clock.now()) : null;
    schedule.nextWaveAt = next?.at ?? null;
    schedule.nextPeriod = next?.period ?? null;
    const changed = await this.store.replaceSchedule(id, change.rev, schedule);
    if (!changed) throw new Problem('stale');
    return toChosen(changed);
  }

  async changeGoal(id: string, { rev, goal }: ChangeGoal): Promise<ChosenSurvey> {
    const survey = await this.get(id);
    if (survey.rev !== rev) throw new Problem('stale');
    if (survey.metric !== 'stars')
      throw new Problem('invalid', null, [{ path: 'goal', code: 'metric', message: 'only stars have a goal' }]);
    const changed = await this.store.replaceGoal(id, rev, goal);
    if (!changed) throw new Problem('stale');
    return toChosen(changed);
  }

  /** A schedule with some of its parts changed, not saved; its next wave is still the one of before. */
  scheduleAfter(before: StoredSchedule, change: Omit<ChangeSchedule, 'rev'>): StoredSchedule {
    return {
      ...before,
      rule: change.rule === undefined ? before.rule : readRule(change.rule),
      zone: change.zone ?? before.zone,
      enabled: change.enabled ?? before.enabled,
      who: change.who ?? before.who,
      sample: change.sample === undefined ? (before.sample ?? null) : change.sample,
      segment: change.segment === undefined ? (before.segment ?? null) : change.segment,
      reminders: change.reminders ?? before.reminders,
    };
  }

  /** Surveys that open waves by themselves. */
  async switchedOn(): Promise<StoredSurvey[]> {
    return (await this.store.list()).filter(({ schedule, archivedAt }) => schedule.enabled && archivedAt === null);
  }

  due(now: Date): Promise<StoredSurvey[]> {
    return this.store.due(now);
  }

  /** The first wave of a schedule after an instant, with the holidays of the settings. */
  async next(schedule: Pick<StoredSchedule, 'rule' | 'zone'>, after: Date): Promise<WaveDate> {
    return nextWave(schedule.rule, schedule.zone, after, holidaysOf((await this.settings.get()).holidays));
  }

  /** Moves a schedule past the wave that was due; false when another process was faster. */
  async advance(survey: StoredSurvey, now: Date): Promise<boolean> {
    const next = await this.next(survey.schedule, now);
    return this.store.advance(survey._id, survey.schedule.nextWaveAt!, next);
  }

  /**
   * Computes the next wave of a schedule anew for the month it stands in: holidays may have been set since, or the rules
   * of its zone have changed with an update. False when nothing moved or another process did it.
   */
  async refresh({ _id, schedule }: StoredSurvey): Promise<boolean> {
    const { zone, nextWaveAt, nextPeriod } = schedule;
    if (!nextWaveAt || !nextPeriod) return false;
    const monthBegins = instantAt(`${nextPeriod}-01`, '00:00', zone).at;
    const next = await this.next(schedule, new Date(monthBegins.getTime() - 1));
    if (next.period !== nextPeriod || next.at.getTime() === nextWaveAt.getTime()) return false;
    return this.store.advance(_id, nextWaveAt, next);
  }

  async removeSample(): Promise<void> {
    await this.store.removeSample();
  }
}

function readRule(words: string): ScheduleRule {
  try {
    return parseRule(words);
  } catch (fault) {
    if (!(fault instanceof RuleFault)) throw fault;
    throw new Problem('invalid', null, [{ path: 'rule', code: 'rule', message: fault.message }]);
  }
}

function toChosen(survey: StoredSurvey): ChosenSurvey {
  const { rule, zone, enabled, who, sample, segment, reminders, nextWaveAt } = survey.schedule;
  return {
    id: survey._id,
    catalogueId: survey.catalogueId,
    name: survey.name,
    kind: survey.kind,
    metric: survey.metric,
    goal: survey.goal,
    versionNumber: survey.versionNumber,
    schedule: {
      rule,
      words: printRule(rule),
      zone,
      enabled,
      who,
      sample: sample ?? null,
      segment: segment ?? null,
      reminders,
      nextWaveAt: nextWaveAt?.toISOString() ?? null,
    },
    archived: survey.archivedAt !== null,
    rev: survey.rev,
  };
}
