import type { Edition, Profile } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import { enrolmentWords } from '../MeshTab/model';
import styles from './MeshCard.module.css';

/** The mesh it runs in, in one line; nothing where that is not known. */
export const EnrolmentLine = (props: {
  profile: Pick<Profile, 'enrolment' | 'otherEnrolments'>;
  edition: Edition;
}) => {
  const t = useMessages();
  const { profile, edition } = props;
  return profile.enrolment ? (
    <p className={styles.text}>{enrolmentWords(profile, edition, t)[0]}</p>
  ) : null;
};
