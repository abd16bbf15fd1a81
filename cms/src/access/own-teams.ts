import type { Core } from '@strapi/strapi'
import { wordsOf } from '../export/text'

interface TeamRow {
  documentId: string
  editors: string | null
}

/** Document ids of the teams that name this login among their editors. The draft counts: it is what the community's editor saved last. */
export async function ownTeamIds(strapi: Core.Strapi, email: string | null | undefined): Promise<string[]> {
  const login = email?.trim().toLowerCase()
  if (!login) return []
  const teams = (await strapi.db.query('api::team.team').findMany({
    select: ['id', 'documentId', 'editors'],
    where: { publishedAt: null, editors: { $notNull: true } },
  })) as TeamRow[]
  return teams.filter(({ editors }) => loginsOf(editors).includes(login)).map(({ documentId }) => documentId)
}

const loginsOf = (editors: string | null): string[] => wordsOf(editors).map((login) => login.toLowerCase())
