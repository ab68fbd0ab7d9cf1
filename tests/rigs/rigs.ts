import { damageRig } from './damage-rig.ts';
import { dropRig } from './drop/drop-rig.ts';
import { faultRig } from './fault-rig.ts';
import { fuzzRig } from './fuzz-rig.ts';
import { killRig } from './kill-rig.ts';
import { lockRig } from './lock-rig.ts';
import type { Rig } from './rig.ts';
import { syncRig } from './sync-rig.ts';
import { syncthingRig } from './syncthing-rig.ts';
import { tamperRig } from './tamper-rig.ts';

/** All rigs by the name they are run by. */
export const rigs: Readonly<Record<string, Rig>> = {
  kill: killRig,
  faults: faultRig,
  damage: damageRig,
  sync: syncRig,
  fuzz: fuzzRig,
  lock: lockRig,
  syncthing: syncthingRig,
  tamper: tamperRig,
  drop: dropRig,
};
