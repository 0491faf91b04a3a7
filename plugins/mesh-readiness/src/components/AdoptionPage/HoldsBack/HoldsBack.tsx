import { Button } from '@backstage/ui';
import {
  formatCount,
  type AdoptionSummary,
} from 'backstage-plugin-mesh-readiness-common';
import { useState } from 'react';
import { useMessages } from '../../../hooks';
import { Section } from '../../parts';
import { Lead } from '../parts';
import { FindingTable } from './FindingTable';
import styles from './HoldsBack.module.css';

const SHOWN_FIRST = 10;

/** The rules that keep services from a mesh, the one that blocks most first. */
export const HoldsBack = (props: { summary: AdoptionSummary }) => {
  const { findings, assessed } = props.summary;
  const t = useMessages();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? findings : findings.slice(0, SHOWN_FIRST);
  return (
    <Section title={t('adoption.findings.title')}>
      {findings.length === 0 ? (
        <p className={styles.nothing}>
          {assessed === 0
            ? t('adoption.findings.nothingAssessed')
            : t('adoption.findings.nothing')}
        </p>
      ) : (
        <>
          <Lead>{t('adoption.findings.lead')}</Lead>
          <FindingTable findings={shown} />
          {findings.length > SHOWN_FIRST && (
            <div>
              <Button
                size="small"
                variant="secondary"
                onPress={() => setWhole(!isWhole)}
              >
                {isWhole
                  ? t('adoption.findings.showTop', {
                      number: String(SHOWN_FIRST),
                    })
                  : t('adoption.findings.showAll', {
                      number: formatCount(findings.length),
                    })}
              </Button>
            </div>
          )}
        </>
      )}
    </Section>
  );
};
