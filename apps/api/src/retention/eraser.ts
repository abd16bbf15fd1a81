import type { Entities } from '../database/orm.js'

/** One kind of thing that is kept for a time, told by the module that owns it. */
interface KeptForATime {
  /** What is erased, in the words of the report. */
  kind: string
  /** How long it is kept, from what the statement looks at: an event's end, or its own making. */
  keptDays: number
}

/** By one statement with `:before`; returns one row for each row that lost something, and none when it is run again. */
interface StatementEraser extends KeptForATime {
  statement: string
}

/** By more than one statement, in the transaction of the run; says how many rows lost something. */
interface WorkingEraser extends KeptForATime {
  erase(tx: Entities, before: string, now: Date): Promise<number>
}

export type Eraser = StatementEraser | WorkingEraser
