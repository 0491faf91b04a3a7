import { Button, ButtonIcon } from '@backstage/ui';
import { RiCheckLine, RiFileCopyLine } from '@remixicon/react';
import { useState } from 'react';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import useTimeoutFn from 'react-use/esm/useTimeoutFn';
import hidden from './visuallyHidden.module.css';

const SHOWN_MILLISECONDS = 2000;

/** Copies a text and says so for a moment. */
export const CopyButton = (props: {
  text: string;
  label: string;
  copiedLabel: string;
  /** Shows the label to screen readers only. */
  iconOnly?: boolean;
}) => {
  const [copied, setCopied] = useState(false);
  const [, copyToClipboard] = useCopyToClipboard();
  const [, , forgetSoon] = useTimeoutFn(
    () => setCopied(false),
    SHOWN_MILLISECONDS,
  );
  const label = copied ? props.copiedLabel : props.label;
  const icon = copied ? <RiCheckLine /> : <RiFileCopyLine />;
  const copy = () => {
    copyToClipboard(props.text);
    setCopied(true);
    forgetSoon();
  };
  return (
    <>
      {props.iconOnly ? (
        <ButtonIcon
          size="small"
          variant="tertiary"
          icon={icon}
          aria-label={label}
          onPress={copy}
        />
      ) : (
        <Button
          size="small"
          variant="secondary"
          iconStart={icon}
          onPress={copy}
        >
          {label}
        </Button>
      )}
      <span role="status" className={hidden.visuallyHidden}>
        {copied && props.copiedLabel}
      </span>
    </>
  );
};
