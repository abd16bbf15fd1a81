import { dateWithWeekdayText, localDateOf, timeRangeText } from '@culture/calendar'
import type { SignUpEventFragment } from '@culture/contract/operations'
import { zh } from '../../typography/zh.ts'
import type { ChipTone } from '../../ui/chip/chip-tones.ts'
import { drawWords } from '../../words/draws.ts'
import { heldSignUpWords } from '../../words/held-sign-up.ts'
import { signUpWords } from '../../words/sign-up.ts'

type Times = { startsAt: string; endsAt: string }

/** 下午2:00–4:30, of the time that was chosen or of the first meeting. */
export function hoursOf(event: Pick<SignUpEventFragment, 'meetings' | 'startsAt' | 'endsAt'>, chosen: Times | null = null): string {
  const { startsAt, endsAt } = chosen ?? event.meetings[0] ?? event
  return timeRangeText(new Date(startsAt), new Date(endsAt))
}

/** 2月20日（周六）下午2:00–4:30 */
export function whenOf({ startsAt, endsAt }: Times): string {
  return dateWithWeekdayText(localDateOf(new Date(startsAt))) + timeRangeText(new Date(startsAt), new Date(endsAt))
}

/** What stands over the title: the festival, the issue of the lecture hall, or nothing. */
export function kickOf(event: SignUpEventFragment): string | null {
  if (event.__typename === 'LectureSession') return heldSignUpWords.lecture(event.issueNo)
  return event.festival ? heldSignUpWords.festival(event.festival.name) : null
}

/** Lots are still to be drawn for its places. */
export const drawIsPending = ({ draw }: Pick<SignUpEventFragment['signUp'], 'draw'>): boolean => draw?.drawnAt === null

/** How places are counted here, over the title of the form. */
export function countingOf({ signUp }: Pick<SignUpEventFragment, 'signUp'>): string {
  if (signUp.mode === 'PERFORMER_ONLY') return signUpWords.kick.performers
  if (drawIsPending(signUp)) return drawWords.form.kick
  return signUpWords.kick[signUp.unit === 'SLOT' && signUp.slots.length === 0 ? 'PERSON' : (signUp.unit ?? 'PERSON')]
}

const blockedTone = { NOT_YET_OPEN: 'soon', FULL: 'full', CLOSED: 'over', NOT_NEEDED: 'open', CANCELLED: 'over' } as const satisfies Record<
  string,
  ChipTone
>

/** 还剩6户, or what stands in its place. */
export function placesOf({ signUp }: Pick<SignUpEventFragment, 'signUp'>): { tone: ChipTone; text: string } {
  if (signUp.state === 'WAITLIST_ONLY') return { tone: 'wait', text: signUpWords.places.waitlist }
  if (signUp.state === 'OPEN' && drawIsPending(signUp)) return { tone: 'open', text: drawWords.form.places }
  if (signUp.state !== 'OPEN') return { tone: blockedTone[signUp.state], text: signUpWords.places.blocked[signUp.state] }
  const left = signUp.leftOnline ?? signUp.left
  if (left === null) return { tone: 'open', text: signUpWords.places.open }
  const few = signUp.capacity !== null && left * 4 <= signUp.capacity
  return { tone: few ? 'few' : 'open', text: signUpWords.places.left(left, signUp.unit ?? 'PERSON') }
}

/** The time of one of several; with its day where it is not the event's first. */
export function slotOf(slot: Times, event: Times): string {
  const sameDay = localDateOf(new Date(slot.startsAt)) === localDateOf(new Date(event.startsAt))
  return sameDay ? timeRangeText(new Date(slot.startsAt), new Date(slot.endsAt)) : whenOf(slot)
}

/** `A小区5号楼2单元502` */
export function homeInWords(
  home: { estate: string; building: string; unit: string; room: string },
  estates: readonly { key: string; name: string }[],
): string {
  const estate = estates.find(({ key }) => key === home.estate)?.name ?? home.estate
  return zh(estate) + signUpWords.buildingName(home.building) + signUpWords.unitName(home.unit) + home.room
}
