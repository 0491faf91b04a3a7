import { useLocation } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import { ruleRouteRef, rulesRouteRef } from '../../routes';

/** Gives the addresses of the list and of the page of a rule, under the edition that is shown, or under another. */
export const useRulePath = () => {
  const list = useRouteRef(rulesRouteRef)();
  const rule = useRouteRef(ruleRouteRef);
  const edition = new URLSearchParams(useLocation().search).get('edition');
  const query = edition ? `?edition=${encodeURIComponent(edition)}` : '';
  return {
    list: `${list}${query}`,
    ruleOf: (code: string) => `${rule({ code })}${query}`,
    underEdition: (code: string, id: string) =>
      `${rule({ code })}?edition=${encodeURIComponent(id)}`,
  };
};
