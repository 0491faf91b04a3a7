import { Alert } from '@backstage/ui';
import type { Finding, Level } from 'backstage-plugin-mesh-readiness-common';
import { Place, RuleLink } from '../parts';
import styles from './ProfileFindings.module.css';

const statuses = {
  ok: 'info',
  info: 'info',
  unknown: 'info',
  warning: 'warning',
  error: 'danger',
} as const satisfies Record<Level, string>;

/** One thing that is wrong with what was read: what was found and expected, where it stands, what to do. */
export const ProfileFinding = ({ finding }: { finding: Finding }) => (
  <Alert
    icon
    status={statuses[finding.level]}
    title={finding.message}
    description={
      <>
        {finding.because.map(provenance => (
          <span
            key={`${provenance.entityRef} ${provenance.field}`}
            className={styles.place}
          >
            <Place provenance={provenance} />
            {!provenance.hidden && (
              <>
                {', '}
                <code>{provenance.field}</code>
              </>
            )}
          </span>
        ))}
        {finding.remediations.map(({ text }) => (
          <span key={text} className={styles.place}>
            {text}
          </span>
        ))}
      </>
    }
    customActions={<RuleLink code={finding.code} />}
  />
);
