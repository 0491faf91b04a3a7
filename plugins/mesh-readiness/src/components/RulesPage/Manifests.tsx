import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import { nameMeshes } from '../../format';
import { useMessages } from '../../hooks';
import { Disclosure, SourceDisclosure } from '../parts';
import type { RuleManifest } from './manifestsOf';
import styles from './RulesPage.module.css';

const PLACEHOLDER = /(\$\{[^}]*\})/;

/** The templates of Kubernetes objects that carry out what a rule asks for, with the names that are filled in for each service marked. */
export const Manifests = (props: {
  edition: Edition;
  manifests: RuleManifest[];
}) => {
  const { edition, manifests } = props;
  const t = useMessages();
  return (
    <>
      {manifests.map(({ template, meshes }) => (
        <Disclosure
          key={template.id}
          size="large"
          summary={
            <>
              {template.title}{' '}
              {meshes && (
                <span className={styles.code}>
                  {t('rules.outcomes.only', {
                    meshes: nameMeshes(meshes, edition.meshes),
                  })}
                </span>
              )}
            </>
          }
        >
          <p className={styles.manifestText}>{template.description}</p>
          <pre className={styles.template}>
            {template.template.split(PLACEHOLDER).map((part, index) =>
              index % 2 === 1 ? (
                <em key={index} className={styles.filled}>
                  {part}
                </em>
              ) : (
                part
              ),
            )}
          </pre>
          <SourceDisclosure ids={template.sources} sources={edition.sources} />
        </Disclosure>
      ))}
    </>
  );
};
