import { IconFlag } from '@tabler/icons-react';
import { Link } from 'react-router';
import { flagNames } from '#shared/coverage/criterion-flag.ts';
import type {
  CoverageClaim,
  CoverageDecision,
  CriterionCoverage,
} from '#shared/coverage/coverage.ts';
import { claimAddress } from '#renderer/ui/claim-address.ts';
import { shortDay } from '#renderer/ui/day.ts';
import { VarcsPanel } from './varcs-panel.tsx';
import classes from './coverage.module.css';

/** What stands under an unfolded criterion: the assessor's judgement, then every claim in its own words. */
export function CriterionDetail({ criterion }: { readonly criterion: CriterionCoverage }) {
  return (
    <div className={classes['detailSheet']}>
      {criterion.flags.length > 0 && (
        <ul className={classes['flags']} aria-label="What an assessor would ask">
          {criterion.flags.map(({ flag, text }) => (
            <li key={flag}>
              <IconFlag size={16} stroke={1.75} aria-hidden />
              <span>
                <b>{flagNames[flag]}.</b> {text}
              </span>
            </li>
          ))}
        </ul>
      )}
      {criterion.decision && <Judgement decision={criterion.decision} />}
      {criterion.claims.length === 0 ? (
        <p className={classes['nothing']}>
          Nothing shows this yet. Open an entry, select the words that show it and choose “Shows
          criterion…”, or add evidence for it.
        </p>
      ) : (
        <ul className={classes['claims']}>
          {criterion.claims.map((claim) => (
            <ClaimedWords
              key={`${claim.id}/${claim.claim ?? ''}`}
              code={criterion.code}
              claim={claim}
            />
          ))}
        </ul>
      )}
      <VarcsPanel criterion={criterion} />
    </div>
  );
}

function Judgement({ decision }: { readonly decision: CoverageDecision }) {
  const who = decision.assessor === '' ? 'your assessor' : decision.assessor;
  const when = decision.decidedOn === null ? '' : ` on ${shortDay(decision.decidedOn)}`;
  return (
    <div className={classes['judgement']}>
      <p>
        <b>
          {decision.outcome === 'met'
            ? `Met, decided by ${who}`
            : `More needed, asked for by ${who}`}
          {when}
        </b>
      </p>
      {decision.feedback !== '' && <blockquote>{decision.feedback}</blockquote>}
    </div>
  );
}

function ClaimedWords(props: { readonly code: string; readonly claim: CoverageClaim }) {
  const { claim, code } = props;
  const where = [claim.title, claim.place].filter((part) => part !== '').join(' · ');
  return (
    <li>
      <p className={classes['where']}>
        <b>
          {code} in {claim.code === '' ? sourceNames[claim.source] : claim.code}
        </b>{' '}
        · {where}
      </p>
      {claim.words !== '' && <p className={classes['words']}>{claim.words}</p>}
      {claim.how !== '' && (
        <p className={classes['how']}>
          How this shows it: <i>{claim.how}</i>
        </p>
      )}
      {standingTexts[claim.standing] !== '' && (
        <p className={classes['standing']}>{standingTexts[claim.standing]}</p>
      )}
      <Link to={claimAddress(claim)}>{linkNames[claim.source]}</Link>
    </li>
  );
}

/** Why a claim does not count yet. */
const standingTexts = {
  counts: '',
  private: 'Not counted yet: this account is private. Include it in reports and it counts.',
  'not-done': 'Not counted yet: the follow-up is not done.',
  'left-out': 'Not counted: this paragraph is left out of reports.',
  'not-accepted': 'Not counted: this unit takes real work only.',
} as const;

const sourceNames = {
  entry: 'an entry',
  contact: 'a contact',
  'follow-up': 'a follow-up',
  change: 'a change',
  complaint: 'a complaint',
  plan: 'a plan',
  evidence: 'evidence',
} as const;
const linkNames = {
  entry: 'Open the sentence',
  contact: 'Open the sentence',
  'follow-up': 'Open the follow-up',
  change: 'Open the sentence',
  complaint: 'Open the sentence',
  plan: 'Open the sentence',
  evidence: 'Open the evidence',
} as const;
