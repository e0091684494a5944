/** What Nest provides that has no class of its own. */
export const ENV = Symbol('Env');
export const MAIL_TRANSPORT = Symbol('MailTransport');
