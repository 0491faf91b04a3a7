import { ButtonIcon } from '@backstage/ui';
import {
  RiArrowLeftSLine,
  RiArrowRightSLine,
  RiCloseLine,
} from '@remixicon/react';
import type { Edition, Finding } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { DoubtSigns, MaturityTag, SupportSign } from '../../signs';
import { meshName, supportOf } from '../model';
import { LevelTag } from '../../parts';
import { InPlaceTag } from '../Matrix';
import styles from './FindingDrawer.module.css';

/** Which requirement on which mesh, how it stands, and buttons to the neighbouring mesh and out. */
export const FindingHead = (props: {
  titleId: string;
  edition: Edition;
  title: string;
  finding: Finding;
  mesh: string;
  previousMesh: string | undefined;
  nextMesh: string | undefined;
  onMesh: (mesh: string) => void;
  onClose: () => void;
}) => {
  const t = useMessages();
  const { edition, finding, previousMesh, nextMesh } = props;
  return (
    <header className={styles.head}>
      <div>
        <h2 id={props.titleId} className={styles.title}>
          {t('meshTab.finding.heading', {
            requirement: props.title,
            mesh: meshName(edition, props.mesh),
          })}
        </h2>
        <div className={styles.signs}>
          {finding.feature && <SupportSign level={supportOf(finding)} />}
          <LevelTag level={finding.level} />
          <InPlaceTag finding={finding} edition={edition} />
          <MaturityTag maturity={finding.evidence.statement?.maturity} />
          <DoubtSigns doubts={finding.doubts} />
        </div>
      </div>
      <div className={styles.buttons}>
        {previousMesh && (
          <ButtonIcon
            size="small"
            variant="tertiary"
            icon={<RiArrowLeftSLine />}
            aria-label={t('meshTab.finding.sameOn', {
              mesh: meshName(edition, previousMesh),
            })}
            onPress={() => props.onMesh(previousMesh)}
          />
        )}
        {nextMesh && (
          <ButtonIcon
            size="small"
            variant="tertiary"
            icon={<RiArrowRightSLine />}
            aria-label={t('meshTab.finding.sameOn', {
              mesh: meshName(edition, nextMesh),
            })}
            onPress={() => props.onMesh(nextMesh)}
          />
        )}
        <ButtonIcon
          size="small"
          variant="tertiary"
          icon={<RiCloseLine />}
          aria-label={t('meshTab.finding.close')}
          onPress={props.onClose}
        />
      </div>
    </header>
  );
};
