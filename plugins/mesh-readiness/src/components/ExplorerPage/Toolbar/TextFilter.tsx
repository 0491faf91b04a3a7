import { SearchField } from '@backstage/ui';
import { useEffect, useRef, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { useMessages } from '../../../hooks';

const PAUSE_MILLISECONDS = 300;

/** The text that names or references must contain; it is passed on once typing pauses. */
export const TextFilter = (props: {
  className?: string;
  text: string;
  onText: (text: string) => void;
}) => {
  const t = useMessages();
  const { text, onText } = props;
  const [typed, setTyped] = useState(text);
  const passedOn = useRef(text);

  // The address changed by other means: a chip was removed, the reader went back.
  useEffect(() => {
    if (text !== passedOn.current) {
      passedOn.current = text;
      setTyped(text);
    }
  }, [text]);

  useDebounce(
    () => {
      if (typed.trim() !== passedOn.current) {
        passedOn.current = typed.trim();
        onText(typed.trim());
      }
    },
    PAUSE_MILLISECONDS,
    [typed],
  );

  return (
    <SearchField
      size="small"
      className={props.className}
      aria-label={t('explorer.searchLabel')}
      placeholder={t('explorer.search')}
      value={typed}
      onChange={setTyped}
    />
  );
};
