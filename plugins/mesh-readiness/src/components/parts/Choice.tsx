import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';

/** Chooses one of a few things. */
export const Choice = <Id extends string>(props: {
  label: string;
  options: readonly { id: Id; label: string }[];
  chosen: Id;
  onChoose: (id: Id) => void;
  className?: string;
}) => (
  <ToggleButtonGroup
    className={props.className}
    aria-label={props.label}
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={[props.chosen]}
    onSelectionChange={([key]) => props.onChoose(key as Id)}
  >
    {props.options.map(({ id, label }) => (
      <ToggleButton key={id} id={id} size="small">
        {label}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
);
