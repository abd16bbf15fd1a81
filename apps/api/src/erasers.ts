import { awardErasers } from './awards/index.js'
import { noticeErasers } from './notices/index.js'
import { deskLogErasers, signUpErasers } from './signups/index.js'

/** Everything that is kept for a time only; a module that keeps something about people lists it here. */
export const erasers = [...signUpErasers, ...deskLogErasers, ...noticeErasers, ...awardErasers]
