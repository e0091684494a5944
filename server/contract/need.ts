import { z } from 'zod';

/** How much an account needs a theme, in a person's own judgement. */
export const needs = ['not-needed', 'nice', 'important', 'critical'] as const;
export const Need = z.enum(needs);
export type Need = z.infer<typeof Need>;

/** What a need counts; a wish without a stated need counts as important. */
export const needValues: Readonly<Record<Need, number>> = { 'not-needed': 0, nice: 0.5, important: 1, critical: 2 };
export const UNSTATED_NEED = 1;
