import { Module } from '@nestjs/common';
import { AudienceModule } from '../audience/audience.module.ts';
import { SettingsModule } from '../settings/settings.module.ts';
import { SurveysModule } from '../surveys/surveys.module.ts';
import { AskingsStore } from './askings.store.ts';
import { DecisionRows } from './decision-rows.ts';
import { DecisionsStore } from './decisions.store.ts';
import { ForecastService } from './forecast.service.ts';
import { OpeningService } from './opening.service.ts';
import { PastWavesService } from './past-waves.service.ts';
import { PeopleService } from './people.service.ts';
import { PlannerService } from './planner.service.ts';
import { PlanningController } from './planning.controller.ts';
import { TurnsService } from './turns.service.ts';
import { WavesController } from './waves.controller.ts';
import { WavesService } from './waves.service.ts';
import { WavesStore } from './waves.store.ts';

@Module({
  imports: [SettingsModule, AudienceModule, SurveysModule],
  controllers: [WavesController, PlanningController],
  providers: [
    WavesService,
    OpeningService,
    PlannerService,
    ForecastService,
    PeopleService,
    TurnsService,
    PastWavesService,
    DecisionRows,
    WavesStore,
    DecisionsStore,
    AskingsStore,
  ],
  exports: [WavesService, PastWavesService],
})
export class WavesModule {}
