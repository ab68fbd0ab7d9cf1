/**
 * The names of every call the window may make, room by room.
 *
 * Plain data with no imports, so that the sandboxed preload can use it: a
 * preload cannot load packages, and the schemas in `contract.ts` need zod.
 */
export const channels = {
  app: [
    'status',
    'chooseFolder',
    'chooseFile',
    'forgetRecent',
    'saveSettings',
    'changes',
    'changesTaken',
    'lookForChanges',
  ],
  journals: ['create', 'open', 'openSample', 'close', 'unlock', 'lock', 'stayOpen', 'lockAsked'],
  password: [
    'status',
    'newRecoveryKey',
    'turnOn',
    'turnOff',
    'sealRest',
    'change',
    'renewRecovery',
  ],
  profile: ['get', 'save'],
  guides: ['list', 'saveModel', 'exportModel', 'saveCustomerModel'],
  entries: ['list', 'get', 'create', 'draft', 'save', 'submit', 'withdraw', 'remove', 'restore'],
  lessons: ['list', 'save', 'remove', 'restore'],
  secondLooks: ['list', 'save', 'remove', 'restore'],
  writingSessions: ['list', 'save', 'remove', 'restore'],
  customers: ['list', 'save', 'remove', 'restore'],
  contacts: ['list', 'save', 'remove', 'restore'],
  followUps: ['list', 'save', 'remove', 'restore'],
  identities: ['list', 'save', 'remove', 'restore'],
  captures: ['list', 'save', 'remove', 'restore'],
  reminders: ['show', 'saveCalendar'],
  evidence: ['list', 'save', 'remove', 'restore'],
  vault: ['begin', 'piece', 'finish', 'stop', 'read', 'saveCopy', 'showInFolder'],
  changes: ['list', 'save', 'remove', 'restore'],
  measures: ['list', 'save', 'remove', 'restore'],
  modelUses: ['list', 'save', 'remove', 'restore'],
  complaints: ['list', 'save', 'remove', 'restore'],
  feedback: ['list', 'save', 'remove', 'restore'],
  plans: ['list', 'save', 'remove', 'restore'],
  policies: ['list', 'save', 'remove', 'restore'],
  measuring: ['library', 'picture', 'spreadsheet'],
  coverage: ['list', 'overview'],
  criterionAnswers: ['list', 'save', 'remove', 'restore'],
  privacy: ['check', 'search', 'replace', 'allow', 'allowed', 'forbid'],
  reports: ['preview', 'preflight', 'export', 'exportForm', 'open', 'showInFolder'],
  imports: ['take'],
  units: ['read', 'save', 'export', 'versions', 'uses', 'remap', 'undoRemap'],
  history: ['list', 'get', 'restore', 'settle'],
  rescue: ['look', 'bringBack', 'setAside'],
  trash: ['list', 'restore', 'codes'],
  backups: ['list', 'make', 'preview', 'chooseFolder', 'showFolder'],
  bundles: ['make', 'restore'],
  jobs: ['next', 'stop'],
} as const;

export type Channels = typeof channels;
