import type {
  Edition,
  Figure,
  FigureBasis,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import { Disclosure, DoubtLines, SourceDisclosure, Tag } from '../parts';
import styles from './ComparePage.module.css';

const BASES = [
  'measured',
  'requested',
  'computed',
  'quoted',
] as const satisfies FigureBasis[];

const FigureEntry = (props: { edition: Edition; figure: Figure }) => {
  const { edition, figure } = props;
  return (
    <li>
      <p className={styles.text}>{figure.text}</p>
      <p className={styles.tags}>
        {figure.bias && <Tag look="strong">{figure.bias}</Tag>}
        {edition.meshes
          .filter(({ id }) => figure.meshes.includes(id))
          .map(({ id, name }) => (
            <Tag key={id}>{name}</Tag>
          ))}
      </p>
      <DoubtLines of={figure} />
      <SourceDisclosure ids={figure.sources} sources={edition.sources} />
    </li>
  );
};

/** Figures that somebody gives beside the model, by what they are; nothing where the edition has none. */
export const Figures = (props: { edition: Edition }) => {
  const { edition } = props;
  const { figures = [] } = edition;
  const t = useMessages();
  return figures.length === 0 ? null : (
    <>
      <h3 className={styles.subtitle}>{t('compare.figures.title')}</h3>
      <p className={styles.lead}>{t('compare.figures.lead')}</p>
      {BASES.map(basis => {
        const based = figures.filter(figure => figure.basis === basis);
        return based.length === 0 ? null : (
          <Disclosure
            key={basis}
            size="large"
            summary={
              <>
                {t(`compare.figures.basis.${basis}`)}{' '}
                <span className={styles.quiet}>{based.length}</span>
              </>
            }
          >
            <ul className={styles.entries}>
              {based.map(figure => (
                <FigureEntry
                  key={figure.id}
                  edition={edition}
                  figure={figure}
                />
              ))}
            </ul>
          </Disclosure>
        );
      })}
    </>
  );
};
