import type { Moved } from './entries/move-entry.service.js'
import type { AwardGuard } from './rules/award-guards.js'

/** An expected no to a member of staff. */
export interface DeskRefusal {
  kind: 'REFUSED'
  reason: DeskRefusalReason
  message: string
  /** Which conditions of the step are still missing. */
  missing: AwardGuard[]
}

const sentences = {
  NOT_FOUND: '没有找到，可能刚被别人处理过。请刷新再看。',
  NO_SUCH_STEP: '现在这一步走不通，请刷新看看它到了哪一步。',
  NOT_YOURS: '这一步要由别的岗位来做。',
  NOT_YET: '条件还没齐。',
  INVALID_INPUT: '填得不对，请核对再提交。',
  SCHEME_NOT_FOUND: '没有这份评选办法，请先在内容后台发布。',
  CYCLE_EXISTS: '这一届已经开过了。',
  YEAR_NOT_COVERED: '还没有录入这一年的放假安排，工作日算不准。请先录入国务院的放假通知。',
  PANEL_CLOSED: '评审已经结束，不能再改。',
  PANEL_TOO_SMALL: '评审组至少三人，组长是其中一位。',
  NOT_A_MEMBER: '您不在这一届的评审组里。',
  STANDS_ASIDE: '这一份您已经回避，不能打分。',
  NO_QUORUM: '还有推荐没有三分之二的组员打分，评审不能结束。',
  TOO_MANY: '超过了这一届的名额。',
  TIE: '最后一名同分，分不出先后。',
  NOTHING_TO_DO: '没有可以处理的推荐。',
} as const

export type DeskRefusalReason = keyof typeof sentences

export const refuseDesk = (reason: DeskRefusalReason, message: string = sentences[reason], missing: AwardGuard[] = []): DeskRefusal => ({
  kind: 'REFUSED',
  reason,
  message,
  missing,
})

/** What is missing, in words for the desk. */
const needs: Record<AwardGuard, string> = {
  cycleOpen: '这一届现在不收推荐',
  requiredFields: '推荐还没填完',
  familyConsent: '这家人还没有同意',
  noOtherEntry: '这一届里这一家已有一份',
  notBarred: '这一家已有同类荣誉，或撤销未满两年',
  lapsedIfBySystem: '期限还没到',
  returnReason: '请选退回的原因',
  notTheNominator: '推荐人不能自己审核',
  checkPassed: '还没有审核通过',
  checkFailed: '还没有审核不通过的结论',
  panelClosed: '评审还没有结束',
  selected: '评审没有选上',
  notSelected: '评审已经选上',
  onNotice: '还没有张榜公示',
  windowDisplayed: '公示期还没有满',
  noOpenObjection: '还有异议没有处理完',
  objectionOpen: '没有待处理的异议',
  secondPerson: '要由另一位同事来确认',
  notTheChecker: '审核过的人不能再处理异议',
  findingRecorded: '还没有写明核查结论',
  notUpheld: '异议成立，不能继续',
  upheld: '异议没有成立',
  factsStand: '事实有更正，要重新公示',
  conferralComplete: '缺少文号、颁授单位、级别、日期或证书号',
  validityEnding: '还没有到复核的时候',
  validityOver: '有效期还没有过',
  familyHeard: '还没有听取这家人的说明',
}

export function refusedMove(move: Exclude<Moved, { kind: 'MOVED' }>): DeskRefusal {
  if (move.kind !== 'NOT_YET') return refuseDesk(move.kind)
  return refuseDesk('NOT_YET', `${sentences.NOT_YET}${move.missing.map((guard) => needs[guard]).join('；')}。`, move.missing)
}
