export { alertDesk, calmDesk, postNotices } from './notices.repository.js'
