import { Controller } from '@nestjs/common';
import { GROUP_LIMIT } from '../../contract/group.ts';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import { Input, Route } from '../../platform/http/route.ts';
import { tableFile } from '../../platform/tables/table-file.ts';
import { groupColumns, memberColumns } from './group-columns.ts';
import { GroupsService } from './groups.service.ts';

@Controller()
export class GroupsController {
  constructor(private readonly groups: GroupsService) {}

  @Route(routes.groups.list)
  list(@Input() { query }: InputOf<typeof routes.groups.list>) {
    return this.groups.list(query.archived === 'true');
  }

  @Route(routes.groups.export)
  async export(@Input() { query }: InputOf<typeof routes.groups.export>) {
    const { items } = await this.groups.list(query.archived === 'true');
    return tableFile({ name: 'groups', columns: groupColumns, rows: items }, query.format);
  }

  @Route(routes.groups.exportMembers)
  async exportMembers(@Input() { params, query }: InputOf<typeof routes.groups.exportMembers>) {
    const { items } = await this.groups.members(params.id, { limit: GROUP_LIMIT });
    return tableFile({ name: 'group-members', columns: memberColumns, rows: items }, query.format);
  }

  @Route(routes.groups.create)
  create(@Input() { body }: InputOf<typeof routes.groups.create>) {
    return this.groups.create(body);
  }

  @Route(routes.groups.get)
  get(@Input() { params }: InputOf<typeof routes.groups.get>) {
    return this.groups.show(params.id);
  }

  @Route(routes.groups.change)
  change(@Input() { params, body }: InputOf<typeof routes.groups.change>) {
    return this.groups.change(params.id, body);
  }

  @Route(routes.groups.members)
  members(@Input() { params, query }: InputOf<typeof routes.groups.members>) {
    return this.groups.members(params.id, query);
  }

  @Route(routes.groups.changeMembers)
  changeMembers(@Input() { params, body }: InputOf<typeof routes.groups.changeMembers>) {
    return this.groups.changeMembers(params.id, body);
  }
}
