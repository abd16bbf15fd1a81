import { MeDocument, type MeQuery, type StaffPermission } from '@culture/contract/desk-operations'
import type { APIContext } from 'astro'
import { to, withoutBase } from '../../../addresses.ts'
import { fetchDeskFile, fetchDeskPicture, type GraphqlDocument, type Outcome, queryDesk } from '../../../gateway/index.ts'
import { staffToken } from './desk-cookies.ts'

/** Who works at the desk in this request, and the way to the staff's graph in their name. */
export interface Desk {
  /** Null where the API does not answer. */
  staff: MeQuery['me'] | null
  may(permission: StaffPermission): boolean
  /** A file of the API, such as a ledger. */
  file(path: string, body: object): ReturnType<typeof fetchDeskFile>
  /** A picture of an entry. */
  picture(id: string): ReturnType<typeof fetchDeskPicture>
  ask<Data, Variables>(document: GraphqlDocument<Data, Variables>, variables: Variables): Promise<Outcome<Data>>
}

type Visit = Pick<APIContext, 'cookies' | 'url' | 'locals' | 'redirect' | 'clientAddress' | 'request'>

/** The desk of this request, on any of its pages behind the door. */
export function deskOf({ desk }: Pick<App.Locals, 'desk'>): Desk {
  if (!desk) throw new Error('A page of the desk was reached past its door.')
  return desk
}

const signInPath = '/desk/sign-in'

export const isDesk = (pathname: string): boolean => /^\/desk(\/|$)/.test(withoutBase(pathname))

const isSignIn = (pathname: string): boolean => withoutBase(pathname).startsWith(signInPath)

/** Where to go after signing in: a page of the desk and nothing else. A post is not repeated. */
const wayBack = ({ url, request }: Visit): string => (request.method === 'GET' ? url.pathname + url.search : to('/desk'))

export function toSignIn(visit: Visit, because: 'ended' | null): Response {
  const question = new URLSearchParams({ next: wayBack(visit), ...(because ? { because } : {}) })
  return visit.redirect(to(`${signInPath}?${question}`), 303)
}

function inTheNameOf(visit: Visit, token: string): Desk {
  return {
    staff: null,
    may: () => false,
    file: (path, body) => fetchDeskFile(path, { token, forwardedAddress: visit.clientAddress, body }),
    picture: (id) => fetchDeskPicture(id, { token, forwardedAddress: visit.clientAddress }),
    ask: (document, variables) => queryDesk(document, variables, { token, forwardedAddress: visit.clientAddress }),
  }
}

/**
 * Before every page of the desk: who is not signed in is led to the door and, once inside, back to the page. Null lets the page
 * answer; it finds the desk in `locals`. With the API down it still answers, to say so.
 */
export async function openDesk(visit: Visit): Promise<Response | null> {
  if (isSignIn(visit.url.pathname)) return null
  const token = staffToken.read(visit.cookies)
  if (token === null) return toSignIn(visit, null)
  const desk = inTheNameOf(visit, token)
  const answer = await desk.ask(MeDocument, {})
  if (answer.kind === 'UNAVAILABLE' && answer.reason === 'SIGNED_OUT') {
    staffToken.drop(visit.cookies)
    return toSignIn(visit, 'ended')
  }
  const staff = answer.kind === 'OK' ? answer.data.me : null
  visit.locals.desk = { ...desk, staff, may: (permission) => staff?.permissions.includes(permission) ?? false }
  return null
}
