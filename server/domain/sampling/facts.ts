import type { LocalDay } from '../calendar/local-day.ts';
import type { Dealt, Third } from './thirds.ts';

/** What is known about a contact when a wave opens. */
export interface ContactFacts extends Dealt {
  readonly id: string;
  readonly accountId: string | null;
  readonly email: string | null;
  readonly bounced: boolean;
  readonly complained: boolean;
  readonly unsubscribed: boolean;
  /** A contact without an account counts as active. */
  readonly accountActive: boolean;
  readonly inSegment: boolean;
  /** The day the import gave, if it gave one. */
  readonly customerSince: LocalDay | null;
  readonly createdAt: Date;
  /** The opening of the latest wave that asked this contact, by kind of its survey; null for never. */
  readonly lastAsked: LastAsked;
}

export interface LastAsked {
  readonly sameSurvey: Date | null;
  readonly otherRelationship: Date | null;
  readonly transactional: Date | null;
}

/** The wave that is about to open. */
export interface WaveFacts {
  readonly openingAt: Date;
  /** The schedule's zone: days and months are counted there. */
  readonly zone: string;
  /** When the survey's first wave opened; null when this is the first. */
  readonly firstWaveAt: Date | null;
  readonly who: 'third' | 'everyone';
  /** Whose turn it is, from `thirdOfTurn`. */
  readonly third: Third;
}

/** Quiet times, in days from the opening day of the wave that asked; `anything` in hours between two openings. */
export interface SamplingSettings {
  readonly sameSurveyDays: number;
  readonly otherRelationshipDays: number;
  readonly transactionalDays: number;
  readonly anythingHours: number;
  readonly newCustomerDays: number;
}

export const defaultSampling: SamplingSettings = {
  sameSurveyDays: 80,
  otherRelationshipDays: 25,
  transactionalDays: 30,
  anythingHours: 24,
  newCustomerDays: 30,
};
