import { Controller } from '@nestjs/common';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { Member, Signed } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { rowsOfPages } from '../../platform/tables/rows-of-pages.ts';
import { tableFile } from '../../platform/tables/table-file.ts';
import { seesOf } from '../reports/sees.ts';
import { followUpColumns } from './followup-columns.ts';
import { FollowupService } from './followup.service.ts';

/** Rows read at a time for a file. */
const EXPORT_PAGE = 200;

@Controller()
export class FollowupController {
  constructor(private readonly followUps: FollowupService) {}

  @Route(routes.followup.counts)
  counts(@Who() actor: Member) {
    return this.followUps.counts(actor.id);
  }

  @Route(routes.followup.list)
  list(@Input() { query }: InputOf<typeof routes.followup.list>, @Who() actor: Member) {
    return this.followUps.list(query, actor.id);
  }

  @Route(routes.followup.export)
  export(@Input() { query: { format, ...wish } }: InputOf<typeof routes.followup.export>, @Who() actor: Member) {
    const rows = rowsOfPages((after) => this.followUps.list({ ...wish, after, limit: EXPORT_PAGE }, actor.id));
    return tableFile({ name: 'follow-up', part: wish.view, columns: followUpColumns, rows }, format);
  }

  @Route(routes.followup.people)
  people() {
    return this.followUps.people();
  }

  @Route(routes.followup.ofMonth)
  ofMonth(@Input() { params }: InputOf<typeof routes.followup.ofMonth>) {
    return this.followUps.ofMonth(params.id, params.month);
  }

  @Route(routes.followup.resolution)
  resolution(@Input() { params }: InputOf<typeof routes.followup.resolution>, @Who() actor: Member) {
    return this.followUps.medianResolution(params.id, params.month, seesOf(actor));
  }

  @Route(routes.followup.get)
  get(@Input() { params }: InputOf<typeof routes.followup.get>, @Who() actor: Member) {
    return this.followUps.get(params.id, actor.id);
  }

  @Route(routes.followup.change)
  change(@Input() { params, body }: InputOf<typeof routes.followup.change>, @Who() actor: Signed) {
    return this.followUps.change(params.id, body, actor);
  }

  @Route(routes.followup.addNote)
  addNote(@Input() { params, body }: InputOf<typeof routes.followup.addNote>, @Who() actor: Signed) {
    return this.followUps.addNote(params.id, body, actor);
  }

  @Route(routes.followup.removeNote)
  removeNote(@Input() { params }: InputOf<typeof routes.followup.removeNote>, @Who() actor: Signed) {
    return this.followUps.removeNote(params.id, params.number, actor);
  }
}
