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
    return {
      subject: this.subject,
      html: this.html.fill(texts, (text) => Handlebars.escapeExpression(withoutUnseen(text))),
      text: this.text.fill(texts, withoutUnseen),
    };
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

  fill(texts: Readonly<Record<Name, string>>, print: (text: string) => string): string {
    const printed = new Map<string, string>();
    let whole = this.parts[0]!;
    for (let i = 1; i < this.parts.length; i += 2) {
      const name = this.parts[i] as Name;
      const text = printed.get(name) ?? print(texts[name]);
      printed.set(name, text);
      whole += text + this.parts[i + 1]!;
    }
    return whole;
  }
}
