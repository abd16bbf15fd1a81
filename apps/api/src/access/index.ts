export { createLimits, type LimitDecision, type Limits } from './limits.js'
export { rateLimitHeaders } from './rate-limit-headers.js'
export { isSignedByCms } from './signed-by-cms.js'
export { createIdentifier, type IdentifyViewer, type Viewer } from './viewer.js'
