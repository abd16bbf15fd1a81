import type { Dialect } from './dialect.js'

const cycleOf = 'select b.cycle_id from awards b where b.id = new.award_id'

/** No verdict selects more entries of a cycle than its quota, whoever writes it. */
export const withinQuota = (dialect: Dialect): string[] =>
  dialect.guard({
    name: 'award_verdicts_within_quota',
    table: 'award_verdicts',
    on: 'insert',
    when: `new.selected = 1 and (select count(*) from award_verdicts v join awards a on a.id = v.award_id
      where v.selected = 1 and a.cycle_id = (${cycleOf})) >= (select y.quota from award_cycles y where y.id = (${cycleOf}))`,
    message: 'as many are selected as there are places',
  })
