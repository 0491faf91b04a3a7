import { Bone } from '../../states/Bone';

/** The shape of some lines or bars that are still loading. */
export const Lines = (props: { count: number; height: number }) => (
  <>
    {Array.from({ length: props.count }, (_, index) => (
      <Bone key={index} width="100%" height={props.height} />
    ))}
  </>
);
