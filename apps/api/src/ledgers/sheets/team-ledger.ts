import type { Team } from '../../content/index.js'
import type { Ledger } from '../rules/sheet.js'
import type { LedgerEvent } from './event-cells.js'
import { teamSheet } from './team-cells.js'

/** 文艺队伍台账 */
export const teamLedger = (teams: readonly Team[], entries: readonly LedgerEvent[], now: Date): Ledger => ({
  title: '文艺队伍台账',
  counting: [
    '队伍情况以填报当日为准；',
    '场次只计本期内已经办完的活动和讲堂；',
    '两支队伍合办的，各计一次，所以场次和人次不作合计；',
    '联系电话只写对外公开的。',
  ],
  sheets: [
    teamSheet(
      '文艺队伍',
      teams.filter(({ kind }) => kind === 'ARTS'),
      entries,
      now,
    ),
  ],
})
