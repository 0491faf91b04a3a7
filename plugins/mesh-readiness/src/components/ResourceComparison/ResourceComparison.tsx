import { useMemo, useState } from 'react';
import {
  Accordion,
  AccordionPanel,
  AccordionTrigger,
  Button,
} from '@backstage/ui';
import {
  estimateResources,
  type Edition,
  type EstimateSize,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import { BarTable } from './BarTable';
import { CountField } from './CountField';
import { FormulaTable } from './FormulaTable';
import styles from './ResourceComparison.module.css';
import { StatedRanges } from './StatedRanges';

/** What each mesh takes in CPU and memory for a number of pods and nodes that can be changed. */
export const ResourceComparison = (props: {
  edition: Edition;
  /** The service's own pods and nodes; absent, the comparison starts from the guidance's reference. */
  size?: Pick<EstimateSize, 'pods' | 'nodes' | 'podsKnown' | 'nodesKnown'>;
  /** Ids of the recommended meshes, which are marked. */
  highlight?: string[];
  /** Whether to offer what is stated beside the model, for a screen that does not show it elsewhere. */
  withRanges?: boolean;
}) => {
  const { edition, size, highlight = [], withRanges = false } = props;
  const t = useMessages();
  const start = size ?? edition.guidance.resources.reference;
  const [changed, setChanged] = useState<{ pods?: number; nodes?: number }>({});
  const pods = changed.pods ?? start.pods;
  const nodes = changed.nodes ?? start.nodes;
  const estimates = useMemo(
    () => estimateResources(edition, { pods, nodes }),
    [edition, pods, nodes],
  );

  const isChanged = pods !== start.pods || nodes !== start.nodes;
  const sizeText = (of: { pods: number; nodes: number }) =>
    t('compare.resources.size', {
      pods: t('compare.resources.pods', { count: of.pods }),
      nodes: t('compare.resources.nodes', { count: of.nodes }),
    });
  const origin = () => {
    if (!size || (!size.podsKnown && !size.nodesKnown)) {
      return size
        ? t('compare.resources.origin.unknown', { size: sizeText(start) })
        : t('compare.resources.origin.reference', { size: sizeText(start) });
    }
    if (!size.podsKnown) {
      return t('compare.resources.origin.podsUnknown', {
        size: sizeText(start),
      });
    }
    return t(
      size.nodesKnown
        ? 'compare.resources.origin.known'
        : 'compare.resources.origin.nodesUnknown',
      { size: sizeText(start) },
    );
  };

  return (
    <div className={styles.comparison}>
      <div className={styles.controls}>
        <CountField
          label={t('compare.resources.podsLabel')}
          value={pods}
          sliderMax={Math.max(50, start.pods * 2)}
          onChange={value => setChanged({ ...changed, pods: value })}
        />
        <CountField
          label={t('compare.resources.nodesLabel')}
          value={nodes}
          sliderMax={Math.max(10, start.nodes * 2)}
          onChange={value => setChanged({ ...changed, nodes: value })}
        />
        <Button
          variant="secondary"
          isDisabled={!isChanged}
          onPress={() => setChanged({})}
        >
          {t('compare.resources.reset', { size: sizeText(start) })}
        </Button>
      </div>
      <p className={styles.origin}>{origin()}</p>
      <BarTable
        edition={edition}
        estimates={estimates}
        highlight={highlight}
        caption={t('compare.resources.caption', {
          size: sizeText({ pods, nodes }),
        })}
      />
      <Accordion>
        <AccordionTrigger title={t('compare.resources.formula.title')} />
        <AccordionPanel>
          <FormulaTable edition={edition} estimates={estimates} />
        </AccordionPanel>
      </Accordion>
      {withRanges && (
        <Accordion>
          <AccordionTrigger title={t('compare.resources.statedTitle')} />
          <AccordionPanel>
            <StatedRanges edition={edition} />
          </AccordionPanel>
        </Accordion>
      )}
    </div>
  );
};
