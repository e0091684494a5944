import { Module } from '@nestjs/common';
import { AudienceModule } from '../audience/audience.module.ts';
import { DeliveryModule } from '../delivery/delivery.module.ts';
import { SurveysModule } from '../surveys/surveys.module.ts';
import { WavesModule } from '../waves/waves.module.ts';
import { TodayController } from './today.controller.ts';
import { TodayService } from './today.service.ts';

@Module({
  imports: [AudienceModule, SurveysModule, WavesModule, DeliveryModule],
  controllers: [TodayController],
  providers: [TodayService],
})
export class TodayModule {}
