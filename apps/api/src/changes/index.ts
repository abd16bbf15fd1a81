export { type ChangesModule, createChangesModule } from './changes-module.js'
