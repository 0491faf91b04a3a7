/** A term and a text of a description list. */
export const FactRow = (props: { term: string; text: string }) => (
  <>
    <dt>{props.term}</dt>
    <dd>{props.text}</dd>
  </>
);
