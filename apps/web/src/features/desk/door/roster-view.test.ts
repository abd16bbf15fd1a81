import { describe, expect, it } from 'vitest'
import { readView, rosterFilter, rosterViews, viewNames } from './roster-view.ts'

describe('a view of the roster', () => {
  it.each([[null], [''], ['nothing'], ['__proto__'], ['toString']])('%j is everybody', (value) => expect(readView(value)).toBe('all'))

  it.each(viewNames)('%s is itself', (name) => expect(readView(name)).toBe(name))

  it('shows nobody twice beside everybody, and nobody who has cancelled', () => {
    const { all, missing, came, waiting } = rosterViews
    expect([...missing.statuses, ...waiting.statuses].sort()).toEqual([...all.statuses].sort())
    expect(came).toEqual({ ...missing, came: true })
    expect(all.statuses).not.toContain('CANCELLED')
  })

  it('looks for somebody among all of them', () => {
    expect(rosterFilter('came', '1234')).toEqual({ find: '1234' })
    expect(rosterFilter('came', '')).toEqual({ statuses: ['CONFIRMED', 'CHECKED_IN', 'NO_SHOW'], came: true })
  })
})
