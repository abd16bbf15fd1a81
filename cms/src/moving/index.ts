export { type ExportedContent, exportContent } from './export-content'
export { type ImportedContent, importContent } from './import-content'
export type { MovingProblem } from './refusal'
