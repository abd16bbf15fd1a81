import { type GraphQLNamedType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { AwardOffice } from '../../testing/awards.js'
import { availableDatabases } from '../../testing/databases.js'

describe('the public graph', () => {
  it('has no way to scores, checks, objections or raw names', async () => {
    const [sqlite] = await availableDatabases()
    if (!sqlite) throw new Error('SQLite is part of the product.')
    const office = await AwardOffice.open(sqlite)
    const types = Object.values(office.server.schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
    const restricted =
      /score|points|panel|verdict|recus|eligib|checker|clause|objectionText|finding|fullName$|rawName|nameSealed|householdHash|contactPhone|nominatorPhone|familyPhone|actorId|staffId/i
    /** What residents themselves type, and consents; and the telephones of teams, which are public. */
    const known = new Set(['FamilyConsents.fullName', 'Team.contactPhone'])
    const reachable = (type: GraphQLNamedType) => (isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : [])
    const found = types
      .filter((type) => !isInputObjectType(type))
      .flatMap((type) => reachable(type).map((field) => `${type.name}.${field}`))
    expect(found.filter((name) => restricted.test(name) && !known.has(name))).toEqual([])
    expect(
      types.map(({ name }) => name).filter((name) => /^Desk|Panel|EntryContact|EntryStep|DeskObjection|NoticeSheet/.test(name)),
    ).toEqual([])
    // The desk has them: the pattern would find them here if they were.
    const desk = Object.values(office.server.deskSchema.getTypeMap()).flatMap((type) => reachable(type))
    expect(desk.filter((name) => restricted.test(name)).length).toBeGreaterThan(8)
    await office.dispose()
  })
})
