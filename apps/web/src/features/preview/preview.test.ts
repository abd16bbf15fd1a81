import { EventDocument, PageDocument, TeamDocument } from '@culture/contract/operations'
import { describe, expect, it } from 'vitest'
import { pageOf } from './preview.ts'

describe('the page of a draft', () => {
  it.each([
    [{ event: { __typename: 'Activity', slug: 'duanwu' } }, '/events/duanwu', EventDocument],
    [{ event: { __typename: 'LectureSession', slug: '第一期' } }, `/lectures/${encodeURIComponent('第一期')}`, EventDocument],
    [{ team: { slug: 'drum' }, events: { nodes: [] } }, '/teams/drum', TeamDocument],
    [{ page: { title: '帮助' } }, '/pages/preview', PageDocument],
  ])('%j is %s', (data, path, document) => expect(pageOf(data)).toEqual({ path, document }))

  it.each([{ event: null }, { team: null }, { page: null }, {}])('%j has none', (data) => expect(pageOf(data)).toBeNull())
})
