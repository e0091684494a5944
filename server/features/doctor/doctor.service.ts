import { Inject, Injectable } from '@nestjs/common';
import { join } from 'node:path';
import type { Env } from '../../config/env.ts';
import type { DoctorReport, Finding } from '../../contract/doctor.ts';
import { diagnoseDatabase } from '../../domain/doctor/database-diagnosis.ts';
import { fault } from '../../domain/doctor/finding.ts';
import { diagnoseMachine } from '../../domain/doctor/machine-diagnosis.ts';
import { diagnoseMatching } from '../../domain/doctor/matching-diagnosis.ts';
import { diagnoseMails, diagnoseSetUp, diagnoseWorker } from '../../domain/doctor/work-diagnosis.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { Embedders } from '../../platform/encoder/embedders.ts';
import { readMachineFacts } from '../../platform/machine-facts.ts';
import { readDatabaseFacts } from '../../platform/mongo/database-facts.ts';
import { isEmbeddedUri } from '../../platform/mongo/embedded.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import { ENV } from '../../platform/symbols.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { SurveysService } from '../surveys/surveys.service.ts';
import { SummariesService } from '../themes/summaries.service.ts';
import { DoctorStore } from './doctor.store.ts';
import { examineMail, examineSettings } from './examine.ts';

/** Looks at everything on which a deployment depends, and says what mends what is not well. */
@Injectable()
export class DoctorService {
  private running: Promise<DoctorReport> | null = null;

  constructor(
    private readonly settings: SettingsService,
    private readonly surveys: SurveysService,
    private readonly summaries: SummariesService,
    private readonly store: DoctorStore,
    private readonly mongo: Mongo,
    private readonly embedders: Embedders,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** Whoever asks while the doctor looks gets the same report: the mail server is not visited twice at once. */
  report(): Promise<DoctorReport> {
    this.running ??= this.examine().finally(() => (this.running = null));
    return this.running;
  }

  private async examine(): Promise<DoctorReport> {
    const [mail, database, machine, work] = await Promise.all([
      examineMail(this.env),
      this.database(),
      this.machine(),
      this.work(),
    ]);
    const findings = [...mail.findings, ...examineSettings(this.env), ...database, ...machine, ...work];
    const areas = ['mail', 'settings', 'database', 'machine', 'work'];
    findings.sort((a, b) => areas.indexOf(a.area) - areas.indexOf(b.area));
    return { checkedAt: new Date().toISOString(), mail: mail.mail, findings };
  }

  private async database(): Promise<Finding[]> {
    try {
      const isEmbedded = await isEmbeddedUri(join(this.env.dataDir, 'mongo'), this.env.mongodbUri);
      return diagnoseDatabase(await readDatabaseFacts(this.mongo.db, { isEmbedded }));
    } catch (error) {
      return [fault('database', 'problem', 'databaseAway', { text: (error as Error).message })];
    }
  }

  private async machine(): Promise<Finding[]> {
    return diagnoseMachine({ ...(await readMachineFacts(this.env.dataDir)), isSetUp: true });
  }

  private async work(): Promise<Finding[]> {
    const [organisation, { items }, ticks, mails, noSummary] = await Promise.all([
      this.settings.find(),
      this.surveys.list(),
      this.store.ticks(),
      this.store.mails(this.clock.now()),
      this.summaries.fault(),
    ]);
    const planned = items.flatMap(({ archived, schedule }) =>
      archived || !schedule.enabled || schedule.nextWaveAt === null ? [] : [schedule.nextWaveAt],
    );
    return [
      ...diagnoseSetUp({ organisation, nextWaveAt: planned.sort()[0] ?? null }),
      diagnoseWorker({ ticks, now: new Date() }),
      ...diagnoseMails(mails),
      ...(noSummary === null ? [] : [fault('work', 'advice', 'summariesAway', { text: noSummary })]),
      await this.matching(),
    ];
  }

  private async matching(): Promise<Finding> {
    // A service is asked now; the model of this machine is not loaded for a look at it.
    if (this.env.matching.service !== null) await this.embedders.check();
    return diagnoseMatching({ ...this.embedders.matching(), reason: this.embedders.status().reason });
  }
}
