import { Button, VisuallyHidden } from '@backstage/ui';
import type { Finding } from 'backstage-plugin-mesh-readiness-common';
import { useId, useState } from 'react';
import { useMessages } from '../../../hooks';
import { ProfileFinding } from './ProfileFinding';
import styles from './ProfileFindings.module.css';

const SHOWN_AT_ONCE = 2;

/** What is wrong with what was read, two at a time so that it never hides the answer. */
export const ProfileFindings = (props: { findings: readonly Finding[] }) => {
  const t = useMessages();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const more = props.findings.length - SHOWN_AT_ONCE;
  const shown = isOpen
    ? props.findings
    : props.findings.slice(0, SHOWN_AT_ONCE);
  if (props.findings.length === 0) {
    return null;
  }
  return (
    <section className={styles.findings} aria-labelledby={id}>
      <VisuallyHidden>
        <h2 id={id}>{t('meshTab.problems.title')}</h2>
      </VisuallyHidden>
      {shown.map((finding, index) => (
        <ProfileFinding key={`${finding.code} ${index}`} finding={finding} />
      ))}
      {more > 0 && (
        <div>
          <Button
            size="small"
            variant="tertiary"
            aria-expanded={isOpen}
            onPress={() => setIsOpen(!isOpen)}
          >
            {isOpen
              ? t('meshTab.problems.fewer')
              : t('meshTab.problems.more', { count: more })}
          </Button>
        </div>
      )}
    </section>
  );
};
