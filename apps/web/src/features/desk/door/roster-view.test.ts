import { describe, expect, it } from 'vitest'
import { readView, rosterFilter, rosterViews, viewNames } from './roster-view.ts'

describe('a view of the roster', () => {
  it.each([[null], [''], ['nothing'], ['__proto__'], ['toString']])('%j is everybody', (value) => expect(readView(value)).toBe('all'))

  it.each(viewNames)('%s is itself', (name) => expect(readView(name)).toBe(name))

  it('shows nobody twice beside everybody, and nobody who has cancelled', () => {
    const parts = [...rosterViews.missing, ...rosterViews.came, ...rosterViews.waiting]
    expect([...parts].sort()).toEqual([...rosterViews.all].sort())
    expect(rosterViews.all).not.toContain('CANCELLED')
  })

  it('looks for somebody among all of them', () => {
    expect(rosterFilter('came', '1234')).toEqual({ find: '1234' })
    expect(rosterFilter('came', '')).toEqual({ statuses: ['CHECKED_IN'] })
  })
})
