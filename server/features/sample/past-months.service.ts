import { Inject, Injectable } from '@nestjs/common';
import type { Env } from '../../config/env.ts';
import { generateSampleCompany } from '../../domain/sample/sample-company.ts';
import { domainOf } from '../../platform/mail/letter.ts';
import { DELIVERIES } from '../../platform/outbox/outbox-indexes.ts';
import { ENV } from '../../platform/symbols.ts';
import { Tokens } from '../../platform/tokens.ts';
import { AnswersService } from '../answers/answers.service.ts';
import { AudienceService } from '../audience/audience.service.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { SurveysService } from '../surveys/surveys.service.ts';
import { readSampleContent } from './sample-content.ts';
import { sampleCustomers } from './sample-customers.ts';
import { sampleAskings, sampleWaves, type AskedMonths } from './sample-waves.ts';
import { SampleWritesStore } from './sample-writes.store.ts';

const SURVEYS = { months: 'monthly-nps', starMonths: 'monthly-stars' } as const;
/** The same company everywhere, so that people can talk about what they see. */
const SEED = 2027;

/** Fourteen months of asking: customers, and the waves of two surveys that asked them. */
@Injectable()
export class PastMonthsService {
  constructor(
    private readonly settings: SettingsService,
    private readonly audience: AudienceService,
    private readonly surveys: SurveysService,
    private readonly answers: AnswersService,
    private readonly store: SampleWritesStore,
    @Inject(Tokens) private readonly tokens: Tokens,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /**
   * Returns what each answer wishes for, as its author meant it. The schedules of its
   * surveys stay off: real people may be imported beside the made-up ones.
   */
  async write(now: Date): Promise<Map<string, string>> {
    const { locale } = await this.settings.get();
    const company = generateSampleCompany({ content: readSampleContent(), seed: SEED, now, locale });
    const customers = sampleCustomers(company);
    await this.audience.insertSample(customers.accounts, customers.contacts);
    const asked = [
      await this.choose(SURVEYS.months, company.months),
      await this.choose(SURVEYS.starMonths, company.starMonths),
    ];
    const waves = sampleWaves(asked, customers, {
      mailDomain: domainOf(this.env.mailFrom),
      linkHash: (invitationId) => this.tokens.hash(this.tokens.link('answer', invitationId)),
    });
    for (const { wave, decisions, invitations, deliveries, answers } of waves) {
      await this.store.insert('invitations', invitations);
      await this.store.insert('decisions', decisions);
      await this.store.insert(DELIVERIES, deliveries);
      await this.store.insert('waves', [wave]);
      await this.answers.insertSample(answers);
    }
    await this.store.insert('askings', sampleAskings(waves));
    return new Map(waves.flatMap(({ topics }) => topics));
  }

  private async choose(catalogueId: string, months: AskedMonths['months']): Promise<AskedMonths> {
    const { id } = await this.surveys.choose(catalogueId, { sample: true });
    const survey = await this.surveys.get(id);
    return { survey, definition: await this.surveys.definition(survey.versionId), months };
  }
}
