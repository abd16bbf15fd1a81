import { boundQuery } from '../../database/bound-query.js'
import type { Database, Entities } from '../../database/orm.js'
import { isRole, type Role } from '../rules/permissions.js'

export interface StaffMember {
  id: string
  name: string
  email: string
  roles: readonly Role[]
  /** Short names of the teams whose events are the own ones. */
  teams: readonly string[]
  demo: boolean
  disabled: boolean
}

interface Row {
  id: string
  name: string
  email: string
  // SQLite has numbers for them.
  demo: boolean | number
  disabled: boolean | number
}

const FIND = `select a.id, a.name, a.email, m.demo, m.disabled from staff_members m
  join staff_accounts a on a.id = m.account_id where m.community_id = :communityId`
const BY_ID = `${FIND} and a.id = :id`
const BY_EMAIL = `${FIND} and a.email = :email`
const ALL = `${FIND} order by a.email`
const ROLES = 'select role from staff_roles where account_id = :id order by role'
const TEAMS = 'select team from staff_teams where account_id = :id order by team'

async function complete(em: Entities, row: Row): Promise<StaffMember> {
  const roles = await boundQuery<{ role: string }>(em, ROLES, { id: row.id })
  const teams = await boundQuery<{ team: string }>(em, TEAMS, { id: row.id })
  return {
    ...row,
    demo: Boolean(row.demo),
    disabled: Boolean(row.disabled),
    roles: roles.map(({ role }) => role).filter(isRole),
    teams: teams.map(({ team }) => team),
  }
}

/** Who works at the desk of one community. */
export class StaffMembers {
  constructor(
    private readonly database: Pick<Database, 'fork'>,
    private readonly communityId: string,
  ) {}

  async byId(id: string): Promise<StaffMember | null> {
    return this.#one(BY_ID, { id })
  }

  async byEmail(email: string): Promise<StaffMember | null> {
    return this.#one(BY_EMAIL, { email: email.trim().toLowerCase() })
  }

  async all(): Promise<StaffMember[]> {
    const em = this.database.fork()
    const rows = await boundQuery<Row>(em, ALL, { communityId: this.communityId })
    return Promise.all(rows.map((row) => complete(em, row)))
  }

  /** Makes an account of better-auth's a member, or gives a member other roles and teams. */
  async put(tx: Entities, id: string, { roles, teams, demo }: Pick<StaffMember, 'roles' | 'teams' | 'demo'>): Promise<void> {
    const { communityId } = this
    const flag = demo ? 'true' : 'false'
    await boundQuery(
      tx,
      `insert into staff_members (account_id, community_id, demo) values (:id, :communityId, ${flag})
       on conflict (account_id) do nothing returning account_id`,
      { id, communityId },
    )
    await boundQuery(tx, 'delete from staff_roles where account_id = :id returning role', { id })
    await boundQuery(tx, 'delete from staff_teams where account_id = :id returning team', { id })
    for (const role of roles) {
      await boundQuery(tx, 'insert into staff_roles (account_id, role) values (:id, :role) returning role', { id, role })
    }
    for (const team of teams) {
      await boundQuery(tx, 'insert into staff_teams (account_id, team) values (:id, :team) returning team', { id, team })
    }
  }

  async setDisabled(id: string, disabled: boolean): Promise<void> {
    const sql = `update staff_members set disabled = ${disabled ? 'true' : 'false'} where account_id = :id returning account_id`
    await boundQuery(this.database.fork(), sql, { id })
  }

  async #one(sql: string, values: Record<string, string>): Promise<StaffMember | null> {
    const em = this.database.fork()
    const [row] = await boundQuery<Row>(em, sql, { ...values, communityId: this.communityId })
    return row ? complete(em, row) : null
  }
}
