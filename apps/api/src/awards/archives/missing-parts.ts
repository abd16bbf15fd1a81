import type { LogReport } from '../log/verify-awards.service.js'
import { isOneOf, shownStates } from '../rules/award-states.js'
import type { CycleRecord } from './read-cycle.js'

/** What a whole file would hold and this one does not, each with its reason, for its index. */
export function missingParts({ cycle, entries, panel, notices }: CycleRecord, { faults }: LogReport): string[] {
  const gone = entries.filter(({ nomination }) => nomination?.erasedAt).map(({ number }) => number)
  const lacking: [boolean, string][] = [
    [cycle.concludedAt === null, '这一届还没有结束，结束后请再整理一次。'],
    [entries.length === 0, '没有推荐。'],
    [gone.length > 0, `第${gone.join('、')}份推荐的个人信息已按规定删除，只留状态和荣誉。`],
    [entries.every(({ check }) => check === null), '没有审核结论：还没有审核。'],
    [panel === null, '没有评审结果：还没有组成评审组。'],
    [panel !== null && panel.closedAt === null, '没有打分：评审结束以前，分数只有打分的人自己看得到。'],
    [notices.length === 0, '没有公示：还没有张榜。'],
    [notices.some(({ notice }) => notice.completedAt === null), '有一次公示还没有期满，中断和截止时间以后还可能变。'],
    [entries.every(({ award }) => award.certificateNo === null), '没有表彰结果和荣誉台账：还没有表彰。'],
    [!entries.some(({ award }) => isOneOf(award.state, shownStates)), '没有证书：现在没有有效的荣誉。'],
    [faults.length > 0, '办理日志核验不符，详见“日志核验结果”。请马上告诉负责人。'],
  ]
  return lacking.flatMap(([lacks, sentence]) => (lacks ? [sentence] : []))
}
