import { checkFormStates } from './form-states.ts'

checkFormStates('standard')
