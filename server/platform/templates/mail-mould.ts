import { randomBytes } from 'node:crypto';
import Handlebars from 'handlebars';
import type { Mail } from './mail.ts';
import { withoutUnseen } from './view.ts';

/** How many moulds are kept; a wave needs one for each language. */
const KEPT = 50;
/** Nobody can write a text that is taken for a mark. */
const SEAL = randomBytes(12).toString('hex');
const MARK = new RegExp(`MARK-([a-zA-Z]+)-${SEAL}`);

/** A mail that says the same to many people but for a few texts: written once, filled in for each. */
export class MailMould<Name extends string> {
  private readonly subject: string;
  private readonly html: Pattern<Name>;
  private readonly text: Pattern<Name>;

  /** `write` writes the mail with a mark in the place of each text; as HTML and as plain text it must print them as they are. */
  constructor(names: readonly Name[], write: (marks: Readonly<Record<Name, string>>) => Mail) {
    const mail = write(Object.fromEntries(names.map((name) => [name, `MARK-${name}-${SEAL}`])) as Record<Name, string>);
    if (MARK.test(mail.subject)) throw new Error('a subject is the same for all');
    this.subject = mail.subject;
    this.html = new Pattern(mail.html);
    this.text = new Pattern(mail.text);
  }

  fill(texts: Readonly<Record<Name, string>>): Mail {
    const html = this.html.fill(texts, (text) => Handlebars.escapeExpression(withoutUnseen(text)));
    const text = this.text.fill(texts, withoutUnseen);
    return { subject: this.subject, html: whole(html), text: whole(text), parts: { html, text } };
  }
}

/** Moulds by what is the same in all mails from them; the oldest go first. */
export class MailMoulds<Name extends string> {
  private readonly moulds = new Map<string, MailMould<Name>>();

  of(key: string, make: () => MailMould<Name>): MailMould<Name> {
    const known = this.moulds.get(key);
    if (known) return known;
    if (this.moulds.size >= KEPT) this.moulds.delete(this.moulds.keys().next().value!);
    const fresh = make();
    this.moulds.set(key, fresh);
    return fresh;
  }
}

class Pattern<Name extends string> {
  /** Fixed texts and, between two of them, the name of what stands there. */
  private readonly parts: readonly string[];

  constructor(written: string) {
    this.parts = written.split(MARK);
  }

  fill(texts: Readonly<Record<Name, string>>, print: (text: string) => string): string[] {
    const printed = new Map<string, string>();
    return this.parts.map((part, index) => {
      if (index % 2 === 0) return part;
      const text = printed.get(part) ?? print(texts[part as Name]);
      printed.set(part, text);
      return text;
    });
  }
}

/** Not `join`: most texts are never read as a whole, and joined by addition they are not even copied. */
function whole(parts: readonly string[]): string {
  let text = '';
  for (const part of parts) text += part;
  return text;
}
