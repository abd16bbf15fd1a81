export { type AwardsModule, createAwardsModule } from './awards-module.js'
