import { Injectable } from '@nestjs/common';
import mongoose, { Schema, type Model } from 'mongoose';
import type { Who } from '../../contract/chosen-survey.ts';
import type { Id } from '../../contract/ids.ts';
import type { Sample, Segment } from '../../contract/sampling.ts';
import type { ScheduleRule } from '../../contract/schedule.ts';
import type { Metric, SurveyDefinition } from '../../contract/survey.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';

export interface StoredSchedule {
  rule: ScheduleRule;
  zone: string;
  enabled: boolean;
  who: Who;
  /** How many of those, and of which people; schedules of before have neither. */
  sample?: Sample | null;
  segment?: Segment | null;
  /** How often who has not answered is asked again: 0, 1 or 2. */
  reminders: number;
  /** The instant that decides; null while the schedule is off. */
  nextWaveAt: Date | null;
  /** The month that the wave at `nextWaveAt` belongs to. */
  nextPeriod: string | null;
}

export interface StoredSurvey {
  _id: Id<'survey'>;
  catalogueId: string;
  name: string;
  kind: 'relationship' | 'transactional';
  metric: Metric | null;
  /** For stars: the mean that is to be exceeded. */
  goal: number | null;
  versionId: Id<'surveyVersion'>;
  versionNumber: number;
  schedule: StoredSchedule;
  archivedAt: Date | null;
  createdAt: Date;
  rev: number;
  sample?: true;
}

interface StoredVersion {
  _id: Id<'surveyVersion'>;
  surveyId: Id<'survey'>;
  number: number;
  definition: SurveyDefinition;
  sample?: true;
}

const scheduleSchema = new Schema<StoredSchedule>(
  {
    rule: { type: Schema.Types.Mixed, required: true },
    zone: { type: String, required: true },
    enabled: { type: Boolean, required: true },
    who: { type: String, required: true },
    sample: { type: Schema.Types.Mixed, default: null },
    segment: { type: Schema.Types.Mixed, default: null },
    reminders: { type: Number, required: true },
    nextWaveAt: { type: Date, default: null },
    nextPeriod: { type: String, default: null },
  },
  { _id: false },
);

const surveySchema = new Schema<StoredSurvey>(
  {
    _id: { type: String, required: true },
    catalogueId: { type: String, required: true },
    name: { type: String, required: true },
    kind: { type: String, required: true },
    metric: { type: String, default: null },
    goal: { type: Number, default: null },
    versionId: { type: String, required: true },
    versionNumber: { type: Number, required: true },
    schedule: { type: scheduleSchema, required: true },
    archivedAt: { type: Date, default: null },
    createdAt: { type: Date, required: true },
    rev: { type: Number, required: true },
    sample: { type: Boolean },
  },
  { versionKey: false },
);

const versionSchema = new Schema<StoredVersion>(
  {
    _id: { type: String, required: true },
    surveyId: { type: String, required: true },
    number: { type: Number, required: true },
    definition: { type: Schema.Types.Mixed, required: true },
    sample: { type: Boolean },
  },
  { versionKey: false },
);

@Injectable()
export class SurveysStore {
  private readonly surveys: Model<StoredSurvey>;
  private readonly versions: Model<StoredVersion>;

  constructor(private readonly mongo: Mongo) {
    this.surveys = mongo.connection.model<StoredSurvey>('Survey', surveySchema, 'surveys');
    this.versions = mongo.connection.model<StoredVersion>('SurveyVersion', versionSchema, 'surveyVersions');
  }

  find(id: string): Promise<StoredSurvey | null> {
    return this.surveys.findById(id).lean<StoredSurvey>().exec();
  }

  list(): Promise<StoredSurvey[]> {
    return this.surveys.find().sort({ createdAt: 1 }).lean<StoredSurvey[]>().exec();
  }

  /** Surveys whose next wave is due: the stored instant is the truth, however late we look. */
  due(now: Date): Promise<StoredSurvey[]> {
    const reached = mongoose.trusted({ $lte: now }) as unknown as Date;
    return this.surveys
      .find({ 'schedule.enabled': true, 'schedule.nextWaveAt': reached, archivedAt: null })
      .lean<StoredSurvey[]>()
      .exec();
  }

  /** Survey and first version appear together. */
  async insert(survey: StoredSurvey, definition: SurveyDefinition): Promise<void> {
    const sample = survey.sample ? { sample: true as const } : {};
    const version = {
      _id: survey.versionId,
      surveyId: survey._id,
      number: survey.versionNumber,
      definition,
      ...sample,
    };
    await this.mongo.transaction(async (session) => {
      await this.versions.insertMany([version], { session });
      await this.surveys.insertMany([survey], { session });
    });
  }

  async definition(versionId: string): Promise<SurveyDefinition | null> {
    const version = await this.versions.findById(versionId).lean<StoredVersion>().exec();
    return version?.definition ?? null;
  }

  /** Replaces the schedule of the revision that was seen; null when someone was faster. */
  replaceSchedule(id: string, rev: number, schedule: StoredSchedule): Promise<StoredSurvey | null> {
    return this.surveys
      .findOneAndUpdate(
        { _id: id as Id<'survey'>, rev },
        { $set: { schedule, rev: rev + 1 } },
        { returnDocument: 'after' },
      )
      .lean<StoredSurvey>()
      .exec();
  }

  /** Null when someone was faster. */
  replaceGoal(id: string, rev: number, goal: number): Promise<StoredSurvey | null> {
    return this.surveys
      .findOneAndUpdate({ _id: id as Id<'survey'>, rev }, { $set: { goal, rev: rev + 1 } }, { returnDocument: 'after' })
      .lean<StoredSurvey>()
      .exec();
  }

  /** Moves on from a wave that was due at `from`; false when another process did it. */
  async advance(id: string, from: Date, next: { at: Date; period: string }): Promise<boolean> {
    const done = await this.surveys.updateOne(
      { _id: id as Id<'survey'>, 'schedule.nextWaveAt': from },
      { $set: { 'schedule.nextWaveAt': next.at, 'schedule.nextPeriod': next.period } },
    );
    return done.modifiedCount === 1;
  }

  async removeSample(): Promise<void> {
    await this.surveys.deleteMany({ sample: true });
    await this.versions.deleteMany({ sample: true });
  }
}
