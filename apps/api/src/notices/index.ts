export { postNotices } from './notices.repository.js'
