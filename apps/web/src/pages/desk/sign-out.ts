import { SignOutDocument } from '@culture/contract/desk-operations'
import type { APIRoute } from 'astro'
import { to } from '../../addresses.ts'
import { staffToken } from '../../features/desk/session/desk-cookies.ts'
import { deskOf } from '../../features/desk/session/desk-door.ts'

/** Ends the session at the API too; where that cannot be reached, this device forgets it all the same. */
export const POST: APIRoute = async ({ cookies, locals, redirect }) => {
  await deskOf(locals).ask(SignOutDocument, {})
  staffToken.drop(cookies)
  return redirect(to('/desk/sign-in/out'), 303)
}
