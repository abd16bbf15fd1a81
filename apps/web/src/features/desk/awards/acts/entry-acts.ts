import {
  type AwardState,
  ConfirmApprovalDocument,
  type EntryAtDeskFragment,
  type HearingWay,
  RecordHearingDocument,
  ReinstateHonourDocument,
  RenewHonourDocument,
  ResumeNoticeDocument,
  ReturnEntryDocument,
  type ReturnReason,
  RevokeHonourDocument,
  SuspendHonourDocument,
  type SuspensionGround,
  TakeUpObjectionsDocument,
  UpholdObjectionDocument,
} from '@culture/contract/desk-operations'
import { deskActWords as words } from '../../../../words/desk-award-acts.ts'
import { deskEntryWords } from '../../../../words/desk-award-entries.ts'
import type { Desk } from '../../session/desk-door.ts'
import { refusalOf } from './act-outcome.ts'

export type EntryActName = keyof typeof words.acts

/** A step of one entry that a page of its own confirms. */
export interface EntryAct {
  need: 'AWARDS_HANDLE' | 'AWARDS_DECIDE'
  from: readonly AwardState[]
  /** What else must be so for the step to be offered; the API judges by itself. */
  when?: (entry: EntryAtDeskFragment) => boolean
  /** Answers to choose from, where the step needs one. */
  options?: Readonly<Record<string, string>>
  /** Why it was not done; null where it was. `chosen` is one of `options`. */
  run(desk: Desk, entryId: string, chosen: string): Promise<string | null>
}

const settled = ({ openObjections, finding }: EntryAtDeskFragment): boolean => openObjections === 0 && finding !== null

/** Every such step, by the name in its address. Who may do what is the role table's; these only ask for it. */
export const entryActs: Readonly<Record<EntryActName, EntryAct>> = {
  return: {
    ...{ need: 'AWARDS_HANDLE', from: ['SUBMITTED'], options: deskEntryWords.reason },
    run: async (desk, entryId, chosen) =>
      refusalOf(await desk.ask(ReturnEntryDocument, { entryId, reason: chosen as ReturnReason }), (data) => data.returnEntry),
  },
  objections: {
    ...{ need: 'AWARDS_HANDLE', from: ['PUBLICITY'], when: ({ openObjections }) => openObjections > 0 },
    run: async (desk, entryId) => refusalOf(await desk.ask(TakeUpObjectionsDocument, { entryId }), (data) => data.takeUpObjections),
  },
  resume: {
    ...{ need: 'AWARDS_HANDLE', from: ['OBJECTION_HANDLING'], when: (entry) => settled(entry) && entry.finding === 'UNFOUNDED' },
    run: async (desk, entryId) => refusalOf(await desk.ask(ResumeNoticeDocument, { entryId }), (data) => data.resumeNotice),
  },
  uphold: {
    ...{ need: 'AWARDS_DECIDE', from: ['OBJECTION_HANDLING'], when: (entry) => settled(entry) && entry.finding === 'FOUNDED' },
    run: async (desk, entryId) => refusalOf(await desk.ask(UpholdObjectionDocument, { entryId }), (data) => data.upholdObjection),
  },
  confirm: {
    ...{ need: 'AWARDS_DECIDE', from: ['PUBLICITY'] },
    run: async (desk, entryId) => refusalOf(await desk.ask(ConfirmApprovalDocument, { entryId }), (data) => data.confirmApproval),
  },
  renew: {
    ...{ need: 'AWARDS_DECIDE', from: ['REVIEW_DUE'] },
    run: async (desk, entryId) => refusalOf(await desk.ask(RenewHonourDocument, { entryId }), (data) => data.renewHonour),
  },
  suspend: {
    ...{ need: 'AWARDS_HANDLE', from: ['AWARDED'], options: words.ground },
    run: async (desk, entryId, chosen) =>
      refusalOf(await desk.ask(SuspendHonourDocument, { entryId, ground: chosen as SuspensionGround }), (data) => data.suspendHonour),
  },
  hear: {
    ...{ need: 'AWARDS_HANDLE', from: ['SUSPENDED'], options: words.way },
    run: async (desk, entryId, chosen) =>
      refusalOf(await desk.ask(RecordHearingDocument, { entryId, way: chosen as HearingWay }), (data) => data.recordHearing),
  },
  reinstate: {
    ...{ need: 'AWARDS_DECIDE', from: ['SUSPENDED'], when: ({ familyHeard }) => familyHeard },
    run: async (desk, entryId) => refusalOf(await desk.ask(ReinstateHonourDocument, { entryId }), (data) => data.reinstateHonour),
  },
  revoke: {
    ...{ need: 'AWARDS_DECIDE', from: ['SUSPENDED'], when: ({ familyHeard }) => familyHeard },
    run: async (desk, entryId) => refusalOf(await desk.ask(RevokeHonourDocument, { entryId }), (data) => data.revokeHonour),
  },
}

/** What this member of staff may do with the entry as it stands. */
export const actsOn = (desk: Pick<Desk, 'may'>, entry: EntryAtDeskFragment): EntryActName[] =>
  (Object.keys(entryActs) as EntryActName[]).filter((name) => {
    const { need, from, when } = entryActs[name]
    return desk.may(need) && from.includes(entry.state) && (when?.(entry) ?? true)
  })
