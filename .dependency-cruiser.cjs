/** Who may import whom. Every rule says why; docs/architecture.md draws the picture. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or one of them is in the wrong room.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'shared-is-pure',
      comment:
        'Both sides and the workers load src/shared: it may know itself, zod and listed maths only, so that its rules can be tested without a machine or a screen.',
      severity: 'error',
      from: { path: '^src/shared' },
      to: { pathNot: ['^src/shared', '^node_modules/(zod|@stdlib)/'] },
    },
    {
      name: 'main-and-renderer-never-meet',
      comment:
        'They live in different processes; what they agree on is the contract in src/shared.',
      severity: 'error',
      from: { path: '^src/renderer' },
      to: { path: '^src/(main|preload)' },
    },
    {
      name: 'renderer-and-main-never-meet',
      comment:
        'They live in different processes; what they agree on is the contract in src/shared.',
      severity: 'error',
      from: { path: '^src/(main|preload)' },
      to: { path: '^src/renderer' },
    },
    {
      name: 'electron-stays-at-the-edge',
      comment:
        'Only the desktop host knows Electron, so that the same app runs in the browser host, in the command line and in tests.',
      severity: 'error',
      from: {
        path: '^src',
        pathNot: ['^src/main/index\\.ts$', '^src/main/desktop/', '^src/preload/'],
      },
      to: { path: '^node_modules/electron/|^electron$' },
    },
    {
      name: 'preload-imports-nothing-but-electron',
      comment:
        'A sandboxed preload cannot load packages: one require too many and the window starts without its client.',
      severity: 'error',
      from: { path: '^src/preload' },
      to: {
        pathNot: [
          '^src/shared/contract/(channels|client)\\.ts$',
          '^electron$',
          '^node_modules/electron/',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'one-door-to-the-disk',
      comment:
        'Durability lives in storage: a feature that opens files by itself would lose words.',
      severity: 'error',
      from: {
        path: '^src/main',
        pathNot: ['^src/main/(platform|storage)/'],
      },
      to: { path: '^(node:)?fs(/promises)?$', dependencyTypes: ['core'] },
    },
    {
      name: 'features-do-not-import-features',
      comment:
        'The app puts features together; a feature that imports another cannot be changed alone.',
      severity: 'error',
      from: { path: '^src/renderer/features/([^/]+)/' },
      to: { path: '^src/renderer/features/([^/]+)/', pathNot: '^src/renderer/features/$1/' },
    },
    {
      name: 'features-do-not-know-the-app',
      comment: 'Imports go one way: parts, features, app.',
      severity: 'error',
      from: { path: '^src/renderer/features/' },
      to: { path: '^src/renderer/app/' },
    },
    {
      name: 'ui-knows-no-feature',
      comment: 'Building blocks are used by features, never the other way round.',
      severity: 'error',
      from: { path: '^src/renderer/ui/' },
      to: { path: '^src/renderer/(app|features)/' },
    },
    {
      name: 'product-does-not-import-tests',
      comment: 'Tests know the product; the product does not know its tests.',
      severity: 'error',
      from: { path: '^src' },
      to: { path: '^tests' },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import nobody can follow is an import no rule can check.',
      severity: 'error',
      from: { path: '^src' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
    },
  },
};
