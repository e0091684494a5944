/** Which room may see which: the structure of the house as rules. */
const stream = [
  'settings',
  'staff',
  'audience',
  'surveys',
  'waves',
  'delivery',
  'answers',
  'answer-files',
  'reports',
  'followup',
  'requests',
  'request-files',
  'themes',
  'questions',
  'drivers',
  'search',
  'groups',
  'ballots',
  'roadmap',
  'releases',
  'history',
  'letters',
  'today',
  'doctor',
  'sample',
];

const looksUpstream = stream.slice(0, -1).map((feature, index) => ({
  name: `${feature}-looks-upstream-only`,
  comment: 'Features stand in stream order and import only those above them.',
  severity: 'error',
  from: { path: `^server/features/${feature}/` },
  to: { path: `^server/features/(${stream.slice(index + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...looksUpstream,
    {
      name: 'contract-is-only-zod',
      severity: 'error',
      from: { path: '^server/contract/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: ['^server/contract/', 'node_modules/zod/'] },
    },
    {
      name: 'domain-is-pure',
      comment:
        'No framework, no database, no machine: only the contract, other rules, and libraries of pure functions.',
      severity: 'error',
      from: { path: '^server/domain/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: ['^server/(domain|contract)/', 'node_modules/(zod|luxon|@types/luxon)/'] },
    },
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: '^server/platform/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^server/features/' },
    },
    {
      name: 'database-only-in-stores',
      comment: 'Stores and platform know the database; everybody else receives contract and domain types.',
      severity: 'error',
      from: { path: '^server/features/', pathNot: ['\\.store\\.ts$', '\\.spec\\.ts$'] },
      to: { path: 'node_modules/(mongoose|mongodb)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'web-sees-contract-and-domain-only',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^server/', pathNot: '^server/(contract|domain)/' },
    },
    {
      name: 'ui-calls-no-api',
      severity: 'error',
      from: { path: '^web/src/ui/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^web/src/(pages|lib/api)' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, dependencyTypesNot: ['type-only'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|\\.data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs', '.svelte', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'types', 'node', 'default'],
    },
  },
};
