import type { Edition, Finding } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { Tag } from '../../parts';
import { isInPlace } from '../model';

/** Marks a need that Kubernetes objects meet on the mesh already; nothing otherwise. */
export const InPlaceTag = (props: { finding: Finding; edition: Edition }) => {
  const t = useMessages();
  return isInPlace(props.finding, props.edition) ? (
    <Tag>{t('observed.inPlace')}</Tag>
  ) : null;
};
