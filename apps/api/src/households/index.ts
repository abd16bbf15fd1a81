export {
  type EstatePlan,
  type Household,
  type HouseholdField,
  householdAddress,
  householdText,
  readHousehold,
} from './rules/read-household.js'
