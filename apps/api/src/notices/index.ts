export type { NoticeKind } from './notice.entity.js'
export { type NewNotice, postNotices } from './notices.repository.js'
