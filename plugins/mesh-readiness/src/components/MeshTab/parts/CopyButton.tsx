import { Button } from '@backstage/ui';
import { RiCheckLine, RiFileCopyLine } from '@remixicon/react';
import { useState } from 'react';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import useTimeoutFn from 'react-use/esm/useTimeoutFn';

const SHOWN_MILLISECONDS = 2000;

/** Copies a text and says so for a moment. */
export const CopyButton = (props: {
  text: string;
  label: string;
  copiedLabel: string;
}) => {
  const [copied, setCopied] = useState(false);
  const [, copyToClipboard] = useCopyToClipboard();
  const [, , forgetSoon] = useTimeoutFn(
    () => setCopied(false),
    SHOWN_MILLISECONDS,
  );
  return (
    <Button
      size="small"
      variant="secondary"
      iconStart={copied ? <RiCheckLine /> : <RiFileCopyLine />}
      onPress={() => {
        copyToClipboard(props.text);
        setCopied(true);
        forgetSoon();
      }}
    >
      <span aria-live="polite">{copied ? props.copiedLabel : props.label}</span>
    </Button>
  );
};
