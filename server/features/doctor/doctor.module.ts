import { Module } from '@nestjs/common';
import { SettingsModule } from '../settings/settings.module.ts';
import { StaffModule } from '../staff/staff.module.ts';
import { SurveysModule } from '../surveys/surveys.module.ts';
import { ThemesModule } from '../themes/themes.module.ts';
import { DoctorController } from './doctor.controller.ts';
import { DoctorService } from './doctor.service.ts';
import { DoctorStore } from './doctor.store.ts';
import { TestMailService } from './test-mail.service.ts';

@Module({
  imports: [SettingsModule, StaffModule, SurveysModule, ThemesModule],
  controllers: [DoctorController],
  providers: [DoctorService, DoctorStore, TestMailService],
})
export class DoctorModule {}
