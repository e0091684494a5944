import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { CaughtMail, CaughtMailPage, CaughtMailRow } from '../../contract/delivery.ts';
import type { PageQuery } from '../../contract/paging.ts';
import { Problem } from '../../contract/problem.ts';
import { CaughtMails, type CaughtMailRow as StoredRow } from '../../platform/mail/caught-mails.ts';

/** The mails that were caught because no mail server is configured. */
@Injectable()
export class MailboxService {
  constructor(private readonly mails: CaughtMails) {}

  async list({ search, after, limit }: PageQuery): Promise<z.infer<typeof CaughtMailPage>> {
    const page = await this.mails.list({ limit, ...(search ? { search } : {}), ...(after ? { after } : {}) });
    return { items: page.items.map(toRow), total: page.total, next: page.next };
  }

  async get(id: string): Promise<z.infer<typeof CaughtMail>> {
    const mail = await this.find(id);
    return { ...toRow(mail), from: mail.from.address, text: mail.text, headers: mail.headers };
  }

  async html(id: string): Promise<string> {
    return (await this.find(id)).html;
  }

  private async find(id: string) {
    const mail = await this.mails.get(id);
    if (!mail) throw new Problem('notFound');
    return mail;
  }
}

function toRow(mail: StoredRow): z.infer<typeof CaughtMailRow> {
  const { name, address } = mail.to;
  return {
    id: mail._id,
    to: name ? `${name} <${address}>` : address,
    subject: mail.subject,
    at: mail.at.toISOString(),
    times: mail.receivedAt.length,
  };
}
