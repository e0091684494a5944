const swc = { '^.+\\.ts$': ['@swc/jest', { swcrc: true, configFile: '.swcrc' }] };
const shared = {
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data', '<rootDir>/.cache'],
  // Sources import './x.ts'; swc rewrites that to './x.js', which jest must find as './x.ts' again.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};

export default {
  globalSetup: '<rootDir>/e2e/support/global-setup.mjs',
  globalTeardown: '<rootDir>/e2e/support/global-teardown.mjs',
  coverageProvider: 'v8',
  // A limit against hanging, not a measure of speed: two cores may be busy with something else.
  testTimeout: 60_000,
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
