import { BadInput } from './command.ts';

/** What `--map FIELD=COLUMN` says, as the JSON document of an upload; `FIELD=` is no column. */
export function mappingOption(pairs: readonly string[]): string {
  const mapping = pairs.map((pair) => {
    const [, field, column] = /^(\w+)=(.*)$/s.exec(pair) ?? [];
    if (field === undefined) throw new BadInput(`--map "${pair}" is not FIELD=COLUMN.`);
    return [field, column === '' ? null : column] as const;
  });
  return JSON.stringify(Object.fromEntries(mapping));
}
