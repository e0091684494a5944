/** Why a theme stands where it stands. */
export const ranking = {
  sentence: {
    one: '{count} account, need {need} × impact {impact} × evidence {evidence} × confidence {confidence} ÷ {weeks} weeks = {score}.',
    other:
      '{count} accounts, need {need} × impact {impact} × evidence {evidence} × confidence {confidence} ÷ {weeks} weeks = {score}.',
  },
  sentenceOneWeek: {
    one: '{count} account, need {need} × impact {impact} × evidence {evidence} × confidence {confidence} ÷ {weeks} week = {score}.',
    other:
      '{count} accounts, need {need} × impact {impact} × evidence {evidence} × confidence {confidence} ÷ {weeks} week = {score}.',
  },
  thinEvidence: 'Thin evidence',
  thinEvidenceWhy: 'Fewer than five accounts ask for this, so one more or less can change its place.',
  revenueChanges: 'Changes if revenue counts',
  revenueChangesWhy: 'If accounts counted by their revenue, this theme would stand clearly elsewhere.',
  revenueMissing: 'Revenue missing',
  revenueMissingWhy: 'Some asking accounts have no revenue on file; they count as the median account.',
  needsEstimate: 'Needs an estimate',
  needsEstimateWhy: 'Customers ask for it, but without an effort in weeks it cannot be ranked.',
  notAsked: 'Not asked for',
  notAskedWhy: 'No active account asks for it at present.',
};
