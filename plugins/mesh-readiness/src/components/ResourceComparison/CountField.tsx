import { NumberField, Slider } from '@backstage/ui';
import styles from './ResourceComparison.module.css';

const MAXIMUM = 1_000_000;

/** A whole number from 1 on, to type exactly or to play with on a slider. */
export const CountField = (props: {
  label: string;
  value: number;
  /** Right end of the slider; what is typed may be more. */
  sliderMax: number;
  onChange: (value: number) => void;
}) => {
  const { label, value, sliderMax, onChange } = props;
  return (
    <div className={styles.count}>
      <div className={styles.number}>
        <NumberField
          label={label}
          value={value}
          minValue={1}
          maxValue={MAXIMUM}
          step={1}
          formatOptions={{ maximumFractionDigits: 0 }}
          onChange={next => {
            if (Number.isInteger(next)) {
              onChange(next);
            }
          }}
        />
      </div>
      <div className={styles.slider}>
        <Slider
          aria-label={label}
          value={Math.min(value, sliderMax)}
          minValue={1}
          maxValue={sliderMax}
          onChange={next => onChange(next as number)}
        />
      </div>
    </div>
  );
};
