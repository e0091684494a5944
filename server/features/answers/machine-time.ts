import { Injectable } from '@nestjs/common';

/** How quickly things follow one another is told by the machine, also while the day is made up. */
@Injectable()
export class MachineTime {
  now(): Date {
    return new Date();
  }
}
