import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';

/** Brings the element that the address names into view, and the keyboard to its heading, whose id ends in `-title`. */
export const useScrollToHash = (): void => {
  const { hash, key } = useLocation();
  useEffect(() => {
    const target = hash && document.getElementById(hash.slice(1));
    if (target) {
      target.scrollIntoView();
      document
        .getElementById(`${target.id}-title`)
        ?.focus({ preventScroll: true });
    }
  }, [hash, key]);
};
