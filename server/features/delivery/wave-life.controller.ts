import { Controller } from '@nestjs/common';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { tableFile } from '../../platform/tables/table-file.ts';
import { DeliveryService } from './delivery.service.ts';
import { WaveCountsService } from './wave-counts.service.ts';
import { WaveLifeService } from './wave-life.service.ts';
import { WavePeopleService } from './wave-people.service.ts';

@Controller()
export class WaveLifeController {
  constructor(
    private readonly delivery: DeliveryService,
    private readonly counts: WaveCountsService,
    private readonly life: WaveLifeService,
    private readonly people: WavePeopleService,
  ) {}

  @Route(routes.delivery.waveCounts)
  waveCounts(@Input() { params }: InputOf<typeof routes.delivery.waveCounts>) {
    return this.counts.ofWave(params.id);
  }

  @Route(routes.delivery.waveList)
  waveList(@Input() { params, query }: InputOf<typeof routes.delivery.waveList>) {
    return this.delivery.list(params.id, query);
  }

  @Route(routes.delivery.peopleFile)
  async peopleFile(@Input() { params, query }: InputOf<typeof routes.delivery.peopleFile>) {
    return tableFile(await this.people.table(params.id), query.format);
  }

  @Route(routes.delivery.pause)
  pause(@Input() { params, body }: InputOf<typeof routes.delivery.pause>, @Who() actor: Member) {
    return this.life.pause(params.id, body.rev, actor.id);
  }

  @Route(routes.delivery.resume)
  resume(@Input() { params, body }: InputOf<typeof routes.delivery.resume>) {
    return this.life.resume(params.id, body.rev);
  }

  @Route(routes.delivery.cancelWave)
  cancelWave(@Input() { params, body }: InputOf<typeof routes.delivery.cancelWave>) {
    return this.life.cancel(params.id, body.rev);
  }

  @Route(routes.delivery.sendAgain)
  sendAgain(@Input() { body }: InputOf<typeof routes.delivery.sendAgain>) {
    return this.life.sendAgain(body.ids);
  }

  @Route(routes.delivery.arrived)
  arrived(@Input() { body }: InputOf<typeof routes.delivery.arrived>, @Who() actor: Member) {
    return this.delivery.arrived(body.ids, actor.id);
  }
}
