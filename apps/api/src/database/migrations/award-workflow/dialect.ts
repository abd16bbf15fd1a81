/** What the two databases write differently; everything else of the award tables is one text for both. */
export interface Dialect {
  /** A CHECK that the column holds an ISO instant in UTC. */
  utc(column: string): string
  /** A CHECK that the column holds a local date. */
  day(column: string): string
  /** The local date `days` days after the column's; `days` may be an expression. */
  plusDays(column: string, days: number | string): string
  /** The day in Shanghai on which the column's instant falls. */
  localDay(column: string): string
  /** Ends a CREATE TABLE. */
  end: string
  /** Statements that refuse a write whose `when` holds. `when` speaks of `new` and, for an update, of `old`. */
  guard(guard: WriteGuard): string[]
  /** Takes a guard away. */
  unguard(guard: Pick<WriteGuard, 'name' | 'table'>): string[]
}

export interface WriteGuard {
  name: string
  table: string
  on: 'insert' | 'update' | 'delete'
  when: string
  message: string
}

export const sqlite: Dialect = {
  utc: (column) => `check (${column} glob '????-??-??T??:??:??.???Z')`,
  day: (column) => `check (${column} glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`,
  plusDays: (column, days) => `date(${column}, '+' || (${days}) || ' days')`,
  localDay: (column) => `date(${column}, '+8 hours')`,
  end: ') strict',
  guard: ({ name, table, on, when, message }) => [
    `create trigger ${name} before ${on} on ${table} when ${when} begin select raise(abort, '${name}: ${message}'); end`,
  ],
  unguard: ({ name }) => [`drop trigger ${name}`],
}

export const postgres: Dialect = {
  utc: (column) => `check (${column} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$')`,
  day: (column) => `check (${column} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$')`,
  localDay: (column) => `to_char(${column}::timestamptz at time zone 'Asia/Shanghai', 'YYYY-MM-DD')`,
  plusDays: (column, days) => `to_char(${column}::date + (${days}), 'YYYY-MM-DD')`,
  end: ')',
  guard: ({ name, table, on, when, message }) => [
    `create function ${name}() returns trigger language plpgsql as $guard$
      begin
        if ${when} then raise exception '${name}: ${message}'; end if;
        return ${on === 'delete' ? 'old' : 'new'};
      end $guard$`,
    `create trigger ${name} before ${on} on ${table} for each row execute function ${name}()`,
  ],
  unguard: ({ name, table }) => [`drop trigger ${name} on ${table}`, `drop function ${name}()`],
}
