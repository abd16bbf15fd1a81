export { createRetentionModule, type RetentionModule } from './retention-module.js'
