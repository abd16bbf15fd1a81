export { importPlan, type PlanOutcome } from './import-plan'
export { writeTemplate } from './write-template'
