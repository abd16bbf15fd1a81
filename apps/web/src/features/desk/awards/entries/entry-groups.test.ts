import { expect, it } from 'vitest'
import { deskAwardWords } from '../../../../words/desk-awards.ts'
import { groupStates, readGroup } from './entry-groups.ts'

it('puts every state into one group', () => {
  expect(Object.values(groupStates).flat().sort()).toEqual(Object.keys(deskAwardWords.state).sort())
})

it('shows everything where the address names no group', () => {
  expect([readGroup(null), readGroup('toString'), readGroup('all'), readGroup('notice')]).toEqual(['all', 'all', 'all', 'notice'])
})
