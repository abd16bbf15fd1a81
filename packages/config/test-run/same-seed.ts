import fc from 'fast-check'

/**
 * Property tests draw the same values in every run, so that a run of `npm test` says something about the change and not about chance.
 * `SEED=<integer>` gives other values, `SEED=random` new ones each time (the long proofs do that).
 */
const asked = process.env.SEED ?? '20270215'
if (asked !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked) })
