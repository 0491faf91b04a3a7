import { Alert } from '@backstage/ui';
import type { Finding, Level } from 'backstage-plugin-mesh-readiness-common';
import { RuleLink } from '../../parts';

const statuses = {
  ok: 'info',
  info: 'info',
  unknown: 'info',
  warning: 'warning',
  error: 'danger',
} as const satisfies Record<Level, string>;

/** One thing that is wrong with what was read; its sentence says what was found, what was expected and where it stands. */
export const ProfileFinding = ({ finding }: { finding: Finding }) => (
  <Alert
    icon
    status={statuses[finding.level]}
    description={finding.message}
    customActions={<RuleLink code={finding.code} color="primary" />}
  />
);
