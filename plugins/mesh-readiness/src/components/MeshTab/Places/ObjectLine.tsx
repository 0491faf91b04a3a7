import {
  describeObject,
  type ObjectPlace,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { CopyButton } from '../../parts';
import { objectLine, objectWhere } from '../model';
import styles from './Places.module.css';

/** A Kubernetes object, the field that was read and where it was seen, ready to copy: "RequestAuthentication default/frontend, spec.jwtRules[0] in prod-eu". */
export const ObjectLine = (props: { object: ObjectPlace; field: string }) => {
  const t = useMessages();
  const { object, field } = props;
  const name = describeObject(object);
  const where = objectWhere(object, t);
  return (
    <span className={styles.object}>
      <span className={styles.words} title={object.apiVersion}>
        {field ? `${name}, ` : name}
        {field && <code className={styles.field}>{field}</code>}
        {where && ` ${where}`}
      </span>
      <CopyButton
        iconOnly
        text={objectLine(object, field, t)}
        label={t('observed.object.copy', { object: name })}
        copiedLabel={t('observed.object.copied')}
      />
    </span>
  );
};
