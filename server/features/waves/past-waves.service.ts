import { Injectable } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import { newId } from '../../platform/ids.ts';
import type { StoredSurvey } from '../surveys/surveys.store.ts';
import { AskingsStore } from './askings.store.ts';
import { DecisionsStore, type Frozen, type StoredDecision } from './decisions.store.ts';
import { WavesStore, type StoredWave } from './waves.store.ts';

/** Waves that asked elsewhere: another deployment, another tool. Nothing is ever sent for them. */
@Injectable()
export class PastWavesService {
  constructor(
    private readonly waves: WavesStore,
    private readonly decisions: DecisionsStore,
    private readonly askings: AskingsStore,
  ) {}

  ofSurvey(surveyId: string): Promise<StoredWave[]> {
    return this.waves.list(surveyId);
  }

  /** A closed wave of a month that had none; not yet kept. */
  draft(survey: StoredSurvey, { period, openedAt, closesAt }: Pick<StoredWave, 'period' | 'openedAt' | 'closesAt'>) {
    const wave: StoredWave = {
      _id: newId('wave'),
      surveyId: survey._id,
      surveyVersionId: survey.versionId,
      surveyKind: survey.kind,
      surveyName: survey.name,
      period,
      status: 'closed',
      who: 'everyone',
      choice: null,
      sending: 'now',
      reminders: 0,
      openedAt,
      closesAt,
      pause: null,
      watchedFrom: null,
      cancelledAt: null,
      rev: 1,
      imported: true,
    };
    return wave;
  }

  /** False when there is a wave of this month by now. */
  keep(wave: StoredWave): Promise<boolean> {
    return this.waves.insert(wave);
  }

  /** Writes down whom a wave asked, and what they were that day; they count as asked on the day it opened. */
  async askedIn(wave: StoredWave, people: readonly Frozen[], at: Date): Promise<void> {
    const decisions = people.map((frozen): StoredDecision => {
      const contactId: Id<'contact'> = frozen.contact.id;
      return {
        _id: `${wave._id}:${contactId}`,
        waveId: wave._id,
        surveyId: wave.surveyId,
        surveyKind: wave.surveyKind,
        waveOpenedAt: wave.openedAt,
        contactId,
        accountId: frozen.account?.id ?? null,
        outcome: 'invited',
        reason: null,
        frozen,
        at,
      };
    });
    await this.decisions.insertAsked(decisions);
    await this.askings.noteAsked(
      wave,
      decisions.map(({ contactId }) => contactId),
    );
  }
}
