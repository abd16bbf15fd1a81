import { describe, expect, it } from 'vitest'
import { readConfig } from '../config.js'
import { sqliteInMemory } from '../testing/databases.js'
import { settings } from '../testing/entries.js'
import { createTestServer, testEnvironment } from '../testing/test-server.js'
import { missingParticulars } from './particulars.js'

const variables = {
  HOST_UNIT: '示例街道办事处',
  TELEPHONE: '0314-0000009',
  ICP_NUMBER: '冀ICP备00000000号',
  POLICE_NUMBER: '冀公网安备00000000000000号',
}
const read = (over: Record<string, string> = {}) => readConfig({ ...testEnvironment, ...variables, ...over }).particulars

describe('whose site it is', () => {
  it.each([
    ['HOST_UNIT', '主办单位没有填'],
    ['TELEPHONE', '电话没有填'],
    ['ICP_NUMBER', 'ICP 备案号没有填'],
    ['POLICE_NUMBER', '公安备案号没有填'],
  ])('is incomplete without %s, in one sentence', (name, sentence) => {
    expect(missingParticulars(read())).toBeNull()
    const missing = missingParticulars(read({ [name]: ' ' })) ?? ''
    expect(missing.startsWith(sentence)).toBe(true)
    expect(missing).toContain(`${name} is empty`)
    expect(missing).not.toContain('\n')
  })

  it.each([
    ['is as the operator gave it until an editor has published it', [], [...Object.values(variables)]],
    [
      'is as an editor published it, but for what was left empty there',
      [settings({ policeNumber: '冀公网安备1号' })],
      ['试验社区居民委员会', '0314-0000000', variables.ICP_NUMBER, '冀公网安备1号'],
    ],
  ])('%s', async (_, entries, shown) => {
    const server = await createTestServer(sqliteInMemory, { entries, config: { particulars: read() } })
    const { data } = await server.ask<{ community: Record<string, string> }>('{ community { hostUnit telephone icpNumber policeNumber } }')
    expect(Object.values(data.community)).toEqual(shown)
    await server.dispose()
  })
})
