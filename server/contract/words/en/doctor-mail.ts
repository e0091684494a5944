/** What the doctor finds on the way to the mail server. Each fault has a text that ends in `Fix`: what mends it. */
export const doctorMail = {
  ready: '{server} lets Rumo in and takes mails from {sender}.',
  caught: 'No mail server is set: mails are kept in the mailbox of Rumo and reach nobody.',
  caughtFix: 'To send for real, set SMTP_URL, MAIL_FROM and PUBLIC_URL, and start again.',

  hostUnknown: 'There is no machine with the name {host}.',
  hostUnknownFix:
    'Compare the host in SMTP_URL with what your mail provider calls its SMTP server; a letter may be wrong.',
  resolverSilent: 'The name {host} could not be looked up, because no name server answers this machine.',
  resolverSilentFix: 'Check the network of this machine and the name servers in /etc/resolv.conf.',
  wrongPort: 'Nothing listens on port {port} of {host}, but port {other} answers.',
  wrongPortFix: 'Set the address in SMTP_URL to {address}.',
  refused: 'Nothing listens on port {port} of {host}.',
  refusedFix:
    'Check host and port in SMTP_URL: 587 with smtp:// and 465 with smtps:// are usual. If it is your own server, start it.',
  portBlocked: '{host} does not answer on port {port}, but it does on port {other}.',
  portBlockedFix:
    'A firewall is probably between. Set the address in SMTP_URL to {address}, or have port {port} opened.',
  port25Blocked: '{host} does not answer on port 25.',
  port25BlockedFix:
    'Most hosting providers block port 25 so that nobody sends spam. Use port 587 with smtp://, or 465 with smtps://.',
  unreachable: '{host} does not answer on port {port}: no connection, and no refusal either.',
  unreachableFix: 'A firewall is probably between. Have outgoing connections to {host}, port {port}, allowed.',

  plainPort: 'Port {port} of {host} does not speak TLS from the first byte, as smtps:// expects.',
  plainPortFix: 'Write smtp:// instead of smtps:// in SMTP_URL; the connection is then encrypted by STARTTLS.',
  tlsPort: 'Port {port} of {host} speaks TLS from the first byte, and smtp:// waits for a greeting in vain.',
  tlsPortFix: 'Port {port} wants smtps:// instead of smtp:// in SMTP_URL.',
  tlsTooOld: '{host} encrypts only in a way that is too old to be safe.',
  tlsTooOldFix: 'Have TLS 1.2 or newer switched on at the mail server, or use another one.',
  tlsFailed: 'The encryption could not be agreed upon with {host}: {text}',
  tlsFailedFix: 'Check host and port in SMTP_URL, and the TLS settings of the mail server.',

  greetingSilent: '{host} accepts the connection on port {port} and then says nothing.',
  greetingSilentFix:
    'Check the port in SMTP_URL. If it is right, a firewall or a virus scanner may hold the connection up, or the server is overloaded.',
  notSmtp: 'What answers on port {port} of {host} is no mail server.',
  notSmtpFix: 'Check the port in SMTP_URL: 587 with smtp:// and 465 with smtps:// are usual.',
  greetingClosed: '{host} closes the connection on port {port} without a word.',
  greetingClosedFix: 'The server may refuse the address of this machine. Ask its operator to allow it.',
  greetingRefused: '{host} does not want to talk with this machine.',
  greetingRefusedFix:
    'Its words below say why. Often the address of this machine is on a block list, or must be allowed by the operator first.',
  ehloRefused: '{host} refuses the greeting of this machine.',
  ehloRefusedFix: 'Its words below say why. Often the machine needs a full host name, such as app.example.com.',
  interrupted: 'The conversation with {host} broke off: {text}',
  interruptedFix: 'Check again in a minute. If it stays so, the operator of the mail server can see why in its log.',

  starttlsMissing: '{host} offers no encryption on port {port}, and Rumo sends nothing unencrypted to another machine.',
  starttlsMissingFix:
    'Use the port with encryption (587, or 465 with smtps://). Only if the network between is your own: add ?tls=optional to SMTP_URL.',
  starttlsRefused: '{host} offers encryption and then refuses it.',
  starttlsRefusedFix: 'The certificate of the mail server is probably missing. Its operator can see why in its log.',

  selfSigned: 'The certificate of {host} is signed by nobody but itself.',
  selfSignedFix:
    'Install one of a public authority on the mail server (free from Let’s Encrypt), or save this one as a file and start Rumo with NODE_EXTRA_CA_CERTS=/path/to/the.pem.',
  selfSignedHere: 'The certificate of the mail server on this machine is signed by nobody but itself.',
  selfSignedHereFix:
    'Nothing leaves this machine on the way to it, so it needs no encryption: add ?tls=off to SMTP_URL.',
  untrusted: 'The certificate of {host} comes from an authority that this machine does not know: {issuer}.',
  untrustedFix:
    'Have the whole chain installed on the mail server. If the authority is your own, start Rumo with NODE_EXTRA_CA_CERTS=/path/to/its.pem.',
  certificateExpired: 'The certificate of {host} expired on {day}.',
  certificateExpiredFix: 'Renew it on the mail server; until then Rumo tells it no password and sends nothing.',
  certificateNotYet: 'The certificate of {host} is not valid before {day}.',
  certificateNotYetFix: 'Check the clock of this machine; if it is right, the mail server has the wrong certificate.',
  wrongName: 'The certificate of this server is for {names}, not for {host}.',
  wrongNameFix: 'Write the name that the certificate is for into SMTP_URL, or have one for {host} installed.',
  certificateSoon: 'The certificate of {host} expires on {day}.',
  certificateSoonFix: 'Have it renewed before that day, or mails will stop going out.',
  passwordInClear: 'Name and password travel to {host} unencrypted.',
  passwordInClearFix:
    'Take ?tls= out of SMTP_URL if the server can encrypt; otherwise use this only in a network of your own.',
  notEncrypted: 'Mails travel to {host} unencrypted.',
  notEncryptedFix:
    'Take ?tls= out of SMTP_URL if the server can encrypt; otherwise use this only in a network of your own.',

  authNeedsTls: '{host} takes a password only when the connection is encrypted.',
  authNeedsTlsFix: 'Take ?tls=off out of SMTP_URL, so that the connection is encrypted by STARTTLS.',
  authNotOffered: '{host} asks nobody for a password on port {port}, but SMTP_URL holds one.',
  authNotOfferedFix:
    'Use the port for submission (587, or 465 with smtps://). If the server really needs no password, leave user and password out of SMTP_URL.',
  authMethod: '{host} does not take a password; it logs in only by {methods}.',
  authMethodFix:
    'Have login by name and password (PLAIN or LOGIN) switched on there, or use a mail server that has it.',
  wrongPassword: '{host} does not accept the name {user} with this password.',
  wrongPasswordFix:
    'Check both in SMTP_URL. Characters such as @ : / # % must be written encoded there (@ is %40). Many providers want a password made for programs.',
  appPassword: '{host} wants a password made for programs from {user}, not the usual one.',
  appPasswordFix: 'Create an app password in the security settings of that mailbox, and put it into SMTP_URL.',
  authDisabled: '{host} has switched login by password off for {user}.',
  authDisabledFix: 'The administrator of the mailbox can allow SMTP AUTH for it; otherwise use another mail server.',
  authLater: '{host} cannot check the password right now.',
  authLaterFix: 'Check again in some minutes: too many attempts in a short time are often the reason.',

  authMissing: '{host} takes no mail without name and password.',
  authMissingFix: 'Put them into SMTP_URL: smtp://user:password@{host}:{port}',
  senderRefused: '{host} takes no mails from {sender}.',
  senderRefusedFix: 'Set MAIL_FROM to an address that {host} may send for, or have {sender} verified there.',
  senderLater: '{host} does not take mails from {sender} right now.',
  senderLaterFix: 'Its words below say why. Rumo keeps trying; check again in some minutes.',
  addressWrong: 'SMTP_URL cannot be used: {text}',
  addressWrongFix:
    'Write smtp://user:password@host:587 or smtps://user:password@host:465; characters such as @ : / # % in user or password are written encoded (@ is %40).',
} as const;
