import { fullDateText, localDateOf, localTimeOf } from '@culture/calendar'
import type { StepKind } from '../log/append-step.js'
import type { Finding } from '../rules/award-guards.js'
import type { AwardState } from '../rules/award-states.js'
import type { ConsentPurpose } from '../rules/consents.js'
import type { NominatorKind } from '../rules/nomination.js'

/** 2027年2月20日 14:05 */
export const momentWords = (instant: string | null): string | null =>
  instant && `${fullDateText(localDateOf(new Date(instant)))} ${localTimeOf(new Date(instant))}`

export const dayWords = (date: string | null): string | null => date && fullDateText(date)

export const erased = '（已按规定删除）'

export const stateWords: Record<AwardState, string> = {
  DRAFT: '草稿或等家里同意',
  SUBMITTED: '已提交',
  RETURNED: '退回修改',
  ELIGIBILITY_CHECK: '审核中',
  INELIGIBLE: '审核不通过',
  REVIEW: '评审中',
  NOT_SELECTED: '没有入选',
  PUBLICITY: '公示中',
  OBJECTION_HANDLING: '异议核查中',
  APPROVED: '待表彰',
  AWARDED: '已表彰',
  REVIEW_DUE: '到期复核',
  EXPIRED: '已到期',
  SUSPENDED: '暂停',
  REVOKED: '已撤销',
  WITHDRAWN: '已撤回',
}

export const nominatorWords: Record<NominatorKind, string> = {
  SELF: '自荐',
  NEIGHBOUR: '邻里推荐',
  BUILDING_LEADER: '楼长推荐',
  ORGANISATION: '单位推荐',
}

export const consentWords: Record<ConsentPurpose, string> = {
  NOMINATION: '同意参加评选',
  NOTICE_BOARD: '同意在公告栏用全名公示',
  NAME_ON_WEBSITE: '网上怎么显示姓名',
  PHOTO: '同意公开照片',
  STORY: '同意讲述和刊登事迹',
  MEDIA: '同意媒体报道',
}

export const findingWords: Record<Finding, string> = { UNFOUNDED: '不成立', FACTS_CHANGED: '事实有更正，重新公示', FOUNDED: '成立' }
export const channelWords = { FORM: '网上填写', PHONE: '电话', PAPER: '书面' } as const
export const gapWords = { NOT_RUNNING: '系统没有运行', REPORTED: '同事报告看不到' } as const
export const recusalWords: Record<string, string> = {
  ...{ RELATIVE: '亲属', NEIGHBOUR: '近邻', NOMINATOR: '是推荐人', WORK: '同事或上下级', OTHER: '其他' },
}
export const hearingWords: Record<string, string> = { VISIT: '上门', PHONE: '电话', OFFICE: '来社区', LETTER: '书面' }

const stepWords: Record<StepKind, string> = {
  MOVED: '办到下一步',
  TAKEN_OVER: '接收以前的荣誉',
  NOMINATED: '推荐',
  CONSENT_GIVEN: '家里同意',
  DISPLAY_CHANGED: '改了公开的范围',
  CHECKED: '写下审核结论',
  SCORED: '打分',
  STOOD_ASIDE: '回避',
  OBJECTION_RAISED: '收到异议',
  FINDING: '写下核查结论',
  HEARD: '听取家里的说明',
  CYCLE_OPENED: '开启这一届',
  CYCLE_CLOSED: '截止推荐',
  CYCLE_CONCLUDED: '这一届结束',
  CEREMONY_SET: '定下表彰会',
  PANEL_SEATED: '组成评审组',
  PANEL_CLOSED: '评审结束',
  HOLIDAYS_ENTERED: '录入一年的放假安排',
  NOTICE_PUT_UP: '张榜公示',
  NOTICE_END_ENTERED: '手填公示最后一天',
  NOTICE_GAP: '公示中断',
  NOTICE_COMPLETE: '公示期满',
  CONTACT_READ: '查看联系方式',
  CODE_ISSUED: '发出家庭编码',
  ERASED: '按规定删除个人信息',
}

export const stepWord = (kind: string): string => (stepWords as Record<string, string>)[kind] ?? kind
