import type { AdoptionHistory } from 'backstage-plugin-mesh-readiness-common';
import { useChosenMesh, useMessages, useSearchParam } from '../../../hooks';
import { Choice, Section } from '../../parts';
import { useHistory, useScope } from '../data';
import { Lead, Lines, ReadView } from '../parts';
import styles from './Trend.module.css';
import { TrendView } from './TrendView';

const SPANS = ['30', '90', '365'] as const;
const DEFAULT_SPAN = '90';

/** How many days the first trend shows; the page's address keeps another choice as `days`. */
const spanOf = (asked: string | undefined): (typeof SPANS)[number] =>
  SPANS.find(span => span === asked) ?? DEFAULT_SPAN;

/** How services stood on one mesh, day by day. */
export const Trend = () => {
  const t = useMessages();
  const { edition, filters, revision } = useScope();
  const [mesh, chooseMesh] = useChosenMesh(edition.meshes);
  const [asked, setAsked] = useSearchParam('days');
  const span = spanOf(asked);
  const history = useHistory(filters, Number(span), revision);
  return (
    <Section
      title={t('adoption.trend.title')}
      actions={
        <div className={styles.choices}>
          <Choice
            label={t('adoption.trend.mesh')}
            options={edition.meshes.map(({ id, name }) => ({
              id,
              label: name,
            }))}
            chosen={mesh.id}
            onChoose={chooseMesh}
          />
          <Choice
            label={t('adoption.trend.days')}
            options={SPANS.map(id => ({
              id,
              label: t('adoption.trend.daysOption', { number: id }),
            }))}
            chosen={span}
            onChoose={id => setAsked(id === DEFAULT_SPAN ? undefined : id)}
          />
        </div>
      }
    >
      <Lead>{t('adoption.trend.lead', { mesh: mesh.name })}</Lead>
      <ReadView
        read={history}
        what={t('adoption.what.history')}
        skeleton={<Lines count={1} height={296} />}
      >
        {({ days }: AdoptionHistory) => <TrendView days={days} mesh={mesh} />}
      </ReadView>
    </Section>
  );
};
