import { moveBetweenTwo } from './moved-cms'

moveBetweenTwo()

await import('./hostile-archives.cases')
await import('./moving.cases')
await import('./moving-again.cases')
await import('./commands.cases')
