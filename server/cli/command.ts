/** What a command may touch: streams as functions, so that tests can keep what was said. */
export interface Terminal {
  /** The whole of standard input, as bytes. */
  readInput(): Promise<Uint8Array>;
  /** Standard output: results only. */
  print(text: string): void;
  /** Standard error: progress, warnings, faults. */
  tell(text: string): void;
  /** Whether a person watches standard error, so that a bar makes sense. */
  readonly interactive: boolean;
}

/** Exit status: 0 done, 1 our fault, 2 bad input or option, 3 a recount that does not match, or a doctor who found something to mend. */
export type Status = 0 | 1 | 2 | 3;

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** All options, as printed by --help. */
  readonly usage: string;
  run(args: string[], terminal: Terminal): Promise<Status>;
}

/** Input or an option that cannot be used: printed as it is, exit status 2, nothing on standard output. */
export class BadInput extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BadInput';
  }
}
