import type { Sign, SignRule } from '../coach.ts';
import type { Finding } from '../reading/evidence.ts';
import type { Reading } from '../reading/read-text.ts';
import { customerVoice } from './customer-voice.ts';
import { difficulty } from './difficulty.ts';
import { evaluation } from './evaluation.ts';
import { modelUse } from './model-use.ts';
import { occasion } from './occasion.ts';
import { ownPart } from './own-part.ts';
import { plan } from './plan.ts';
import { proof } from './proof.ts';
import { reasons } from './reasons.ts';
import { scriptTone } from './script-tone.ts';
import { secondLook } from './second-look.ts';
import { tailoring } from './tailoring.ts';
import { alternatives, changedThinking, lessons, otherView, ownFeeling } from './told-signs.ts';

const finders: Readonly<Record<SignRule, (reading: Reading) => Finding>> = {
  D1: ownPart,
  D2: occasion,
  D3: ownFeeling,
  D4: customerVoice,
  D5: difficulty,
  D6: reasons,
  D7: modelUse,
  D8: evaluation,
  D9: alternatives,
  D10: otherView,
  D11: changedThinking,
  D12: lessons,
  D13: plan,
  D14: proof,
  D15: secondLook,
  D16: tailoring,
  D17: scriptTone,
};

/** Every sign of a text, in the order of their numbers. */
export const findSigns = (reading: Reading): readonly Sign[] =>
  (Object.entries(finders) as [SignRule, (typeof finders)[SignRule]][]).map(([rule, find]) => ({
    rule,
    ...find(reading),
  }));
