import { shareOneCms } from './one-cms'

shareOneCms()

await import('./export.cases')
await import('./outbox.cases')
await import('./editing.cases')
await import('./pictures.cases')
await import('./roles.cases')
await import('./review.cases')
await import('./slugs.cases')
await import('./preview.cases')
await import('./planning.cases')
await import('./beside.cases')
await import('./lecture-files.cases')
await import('./plan.cases')
