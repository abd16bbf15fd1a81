import { randomUUID } from 'node:crypto'
import { CheckInDocument, CloseEventDocument, CountWalkInsDocument, TakeCheckInBackDocument } from '@culture/contract/desk-operations'
import type { Outcome } from '../../../gateway/index.ts'
import { deskWords } from '../../../words/desk.ts'
import type { deskDoorWords } from '../../../words/desk-door.ts'
import { plainText } from '../../signups/form/plain-text.ts'
import { readCode } from '../../signups/form/sign-up-code.ts'
import type { Desk } from '../session/desk-door.ts'

export type DoorSaid = keyof typeof deskDoorWords.said

/** What a posted form of the door came to. DONE is told on the page that a redirect leads to. */
export type DoorOutcome =
  | { kind: 'DONE'; said: DoorSaid; signUpId: string | null }
  | { kind: 'LOOK'; find: string }
  | { kind: 'TAIL'; tail: string }
  | { kind: 'REFUSED'; message: string; find: string }

type Result = { __typename: string; message?: string; signUpId?: string; already?: boolean }

function outcomeOf<Data>(answer: Outcome<Data>, pick: (data: Data) => Result, said: DoorSaid, find = ''): DoorOutcome {
  if (answer.kind !== 'OK') return { kind: 'REFUSED', message: deskWords.unavailable, find }
  const { __typename, message, signUpId, already } = pick(answer.data)
  if (__typename === 'CheckInRefused') return { kind: 'REFUSED', message: message ?? '', find }
  return { kind: 'DONE', said: already ? 'already' : said, signUpId: signUpId ?? null }
}

async function come(desk: Desk, eventId: string, who: { code?: string; signUpId?: string }): Promise<DoorOutcome> {
  const way = who.code === undefined ? 'ROSTER' : 'CODE'
  const answer = await desk.ask(CheckInDocument, { input: { eventId, arriving: { ...who, way } } })
  return outcomeOf(answer, ({ checkIn }) => checkIn, 'in', who.code)
}

/** Four digits and nothing else, however wide they were typed. */
const tailOf = (typed: string): string | null => /^\d{4}$/.exec(typed.normalize('NFKC').replace(/\s/g, ''))?.[0] ?? null

/** A whole code checks the family in; the tail of a telephone asks which family it is; anything else is looked for. */
function find(desk: Desk, eventId: string, form: FormData): DoorOutcome | Promise<DoorOutcome> {
  const typed = plainText(form.get('find'))
  const tail = desk.may('CHECK_IN') ? tailOf(typed) : null
  if (tail !== null) return { kind: 'TAIL', tail }
  const code = readCode(typed)
  return code === null ? { kind: 'LOOK', find: typed } : come(desk, eventId, { code })
}

const acts: Record<string, (desk: Desk, eventId: string, form: FormData) => DoorOutcome | Promise<DoorOutcome>> = {
  find,
  in: (desk, eventId, form) => come(desk, eventId, { signUpId: plainText(form.get('signUpId')) }),
  back: async (desk, eventId, form) => {
    const answer = await desk.ask(TakeCheckInBackDocument, { input: { eventId, signUpId: plainText(form.get('signUpId')) } })
    return outcomeOf(answer, ({ takeCheckInBack }) => takeCheckInBack, 'back')
  },
  walkIns: async (desk, eventId, form) => {
    const change = form.get('change') === '-1' ? -1 : 1
    const key = plainText(form.get('key')) || randomUUID()
    const answer = await desk.ask(CountWalkInsDocument, { input: { eventId, key, change } })
    return outcomeOf(answer, ({ countWalkIns }) => countWalkIns, 'counted')
  },
  close: async (desk, eventId) => outcomeOf(await desk.ask(CloseEventDocument, { eventId }), ({ closeEvent }) => closeEvent, 'closed'),
}

/** Does what the form asks for; a form that asks for nothing known looks for nobody. */
export function actAtDoor(desk: Desk, eventId: string, form: FormData): DoorOutcome | Promise<DoorOutcome> {
  const act = acts[plainText(form.get('act'))]
  return act ? act(desk, eventId, form) : { kind: 'LOOK', find: '' }
}
