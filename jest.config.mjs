const swc = { '^.+\\.ts$': ['@swc/jest', { swcrc: true, configFile: '.swcrc' }] };
// RUMO_PROPERTY_RUNS=30: every property is tried thirty times as often, for a search after rare faults.
const timesAsOften = Number(process.env.RUMO_PROPERTY_RUNS ?? 1);
const moreRuns = timesAsOften === 1 ? {} : { '^fast-check$': '<rootDir>/e2e/support/more-property-runs.mjs' };
const shared = {
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data', '<rootDir>/.cache'],
  // Sources import './x.ts'; swc rewrites that to './x.js', which jest must find as './x.ts' again.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', ...moreRuns },
};

export default {
  globalSetup: '<rootDir>/e2e/support/global-setup.mjs',
  globalTeardown: '<rootDir>/e2e/support/global-teardown.mjs',
  coverageProvider: 'v8',
  // One limit for all tests and hooks, against hanging: it holds on a machine many times slower, so none sets its own.
  testTimeout: 300_000 * timesAsOften,
  projects: [
    {
      displayName: 'server',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/server/**/*.spec.ts'],
      extensionsToTreatAsEsm: ['.ts'],
      transform: swc,
      ...shared,
    },
    {
      displayName: 'web',
      testEnvironment: 'jsdom',
      testEnvironmentOptions: { customExportConditions: ['browser', 'svelte'] },
      testMatch: ['<rootDir>/web/**/*.spec.ts'],
      extensionsToTreatAsEsm: ['.ts', '.svelte'],
      moduleFileExtensions: ['js', 'mjs', 'ts', 'svelte', 'json'],
      transformIgnorePatterns: ['/node_modules/(?!.*\\.svelte(\\.js)?$)'],
      transform: { '\\.svelte(\\.[jt]s)?$': '<rootDir>/scripts/jest-svelte.mjs', ...swc },
      ...shared,
    },
    {
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/e2e/**/*.spec.ts'],
      extensionsToTreatAsEsm: ['.ts'],
      transform: swc,
      ...shared,
    },
  ],
};
