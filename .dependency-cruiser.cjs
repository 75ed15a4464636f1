// Who may import whom, as ARCHITECTURE.md says. tests/guards/import-rules.test.ts plants a violation of each rule.
const loops = '(casework|learning|governance|family|administration)'
const entries = '^src/((server|routes|root|entry\\.server)\\.tsx?$|.+\\.page\\.tsx$)'
const pure = ['^src/kernel/', '/rules\\.ts$', '\\.nl\\.ts$', 'node_modules/(zod|temporal-polyfill)/']
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    forbid(
      'no-circles',
      'Two files that need each other to run are one file, or miss a third. A type may look back: it is gone when running.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid(
      'kernel-stands-alone',
      'The kernel knows no database, no web and no part.',
      { path: '^src/kernel/' },
      { path: '^(src/(?!kernel/)|demo/)' },
    ),
    forbid(
      'ui-is-only-looks',
      'Components receive values; they never fetch and know no domain.',
      { path: '^src/ui/' },
      { path: '^src/(?!ui/|kernel/)' },
    ),
    forbid(
      'platform-knows-no-part',
      'Machinery serves the parts; of them it knows only who acts.',
      { path: '^src/platform/' },
      { path: '^src/(?!kernel/|platform/|ui/)', pathNot: '^src/access/actor\\.ts$' },
    ),
    forbid(
      'servants-know-no-loop',
      'Identity, audit and access serve every loop and know none.',
      { path: '^src/(identity|audit|access)/' },
      { path: `^src/${loops}/` },
    ),
    forbid(
      'one-front-door',
      'Another part is reached by its public.ts; inside, everything may change.',
      { path: `^src/${loops}/` },
      { path: `^src/${loops}/`, pathNot: ['^src/$1/', '/public\\.ts$'] },
    ),
    forbid(
      'stores-stay-inside',
      'A loop asks identity and audit by name, never through their tables; access opens its own.',
      { path: `^src/${loops}/` },
      { path: '^src/(identity|audit)/.*store\\.server\\.ts$' },
    ),
    forbid(
      'casework-looks-at-no-loop',
      'Casework feeds the other loops; it never waits for them.',
      { path: '^src/casework/' },
      { path: '^src/(learning|governance)/' },
    ),
    forbid(
      'learning-looks-back-only',
      'Learning reads casework; governance decides on what learning proposes.',
      { path: '^src/learning/' },
      { path: '^src/governance/' },
    ),
    forbid(
      'family-sees-casework-only',
      'A family sees its own case, never the learning or governance about it.',
      { path: '^src/family/' },
      { path: '^src/(learning|governance)/' },
    ),
    forbid(
      'administration-knows-no-lessons',
      'Administration keeps people and houses; what is learned is not its business.',
      { path: '^src/administration/' },
      { path: '^src/learning/' },
    ),
    forbid(
      'nobody-waits-for-keeping',
      'What works as the owner of the database is reached by a command on the server only.',
      { path: '^src/(?!keeping/)[^/]+/' },
      { path: '^src/keeping/' },
    ),
    forbid(
      'nobody-waits-for-the-family',
      'The family view shows; nothing is built on it.',
      { path: '^src/(?!family/)[^/]+/' },
      { path: '^src/family/' },
    ),
    forbid(
      'nobody-waits-for-administration',
      'Administration keeps the house; nothing is built on it.',
      { path: '^src/(?!administration/)[^/]+/' },
      { path: '^src/administration/' },
    ),
    forbid(
      'the-house-is-no-tool',
      'What puts the product together is used by nothing inside it.',
      { path: '^src/[^/]+/' },
      { path: '^src/(server|jobs|routes|root|connections|entry\\.server)\\.tsx?$' },
    ),
    forbid(
      'rules-are-pure',
      'rules.ts runs without database, web or React, so it tests in a millisecond.',
      { path: '/rules\\.ts$' },
      { pathNot: pure },
    ),
    forbid(
      'sentences-are-pure',
      'Sentences come from words alone; a type they speak about may live anywhere.',
      { path: '\\.nl\\.ts$' },
      { pathNot: pure, dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'only-stores-speak-sql',
      'SQL lives in store.server.ts and platform/database; the house itself may look everywhere.',
      { path: '^src/', pathNot: '(/store\\.server\\.ts$|^src/platform/database/|^src/server\\.ts$)' },
      { path: 'node_modules/(kysely|pg|@electric-sql/pglite)/' },
    ),
    forbid(
      'only-the-server-opens-a-database',
      'Everybody else is handed a transaction of the actor; what keeps all data moves it from version to version.',
      { path: '^src/', pathNot: '^src/(server\\.ts|platform/database/|keeping/)' },
      { path: '^src/platform/database/(open|pglite|postgres|migrate)\\.ts$' },
    ),
    forbid(
      'the-demonstration-stays-outside',
      'The product works without its demonstration; only the house may start it.',
      { path: '^src/[^/]+/' },
      { path: '^demo/' },
    ),
    forbid(
      'no-tests-in-production',
      'What people run imports no test help.',
      { path: '^(src|demo)/' },
      { path: '^tests/' },
    ),
    forbid(
      'no-tools-in-production',
      'A server is installed without the tools that build and test it.',
      { path: '^src/', pathNot: '^src/routes\\.ts$' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'no-dead-files',
      'A file that no address and no command reaches is deleted, not kept.',
      { path: entries },
      { path: '^src/', pathNot: [entries, '\\.d\\.ts$'], reachable: false },
    ),
    forbid(
      'declared-packages-only',
      'Every package used stands in package.json, and every file that is named is there.',
      {},
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    // Written by the build: React Router's types of a route and its list of routes.
    exclude: { path: ['\\.test\\.tsx?$', '\\+types/', '^virtual:'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
