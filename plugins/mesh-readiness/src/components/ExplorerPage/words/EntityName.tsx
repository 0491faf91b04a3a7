import { parseEntityRef } from '@backstage/catalog-model';
import { useEntityPresentation } from '@backstage/plugin-catalog-react';

const Presented = (props: { entityRef: string }) => {
  const { primaryTitle } = useEntityPresentation(props.entityRef);
  return <>{primaryTitle}</>;
};

const isRef = (text: string): boolean => {
  try {
    parseEntityRef(text);
    return true;
  } catch {
    return false;
  }
};

/** The name of an entity as the portal presents it; what is no reference stays as it is written. */
export const EntityName = (props: { entityRef: string }) =>
  isRef(props.entityRef) ? (
    <Presented entityRef={props.entityRef} />
  ) : (
    <>{props.entityRef}</>
  );
