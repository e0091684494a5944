import { Controller } from '@nestjs/common';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { SearchReply } from '../../contract/search.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { SearchService } from './search.service.ts';

@Controller()
export class SearchController {
  constructor(private readonly search: SearchService) {}

  @Route(routes.search.find)
  find(@Input() { body }: InputOf<typeof routes.search.find>, @Who() reader: Member): Promise<SearchReply> {
    return this.search.find(body, reader);
  }
}
