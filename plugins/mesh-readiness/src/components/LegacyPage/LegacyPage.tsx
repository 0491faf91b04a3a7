import { Header, Page, RoutedTabs } from '@backstage/core-components';
import { useMessages } from '../../hooks';
import { AdoptionPage } from '../AdoptionPage';
import { ComparePage } from '../ComparePage';
import { ExplorerPage } from '../ExplorerPage';
import { RulesPage } from '../RulesPage';
import { WhatChangedPage } from '../WhatChangedPage';

/** The page "Mesh readiness" inside the legacy page shell. */
export const LegacyPage = () => {
  const t = useMessages();
  return (
    <Page themeId="tool">
      <Header title={t('page.title')} subtitle={t('page.subtitle')} />
      <RoutedTabs
        routes={[
          {
            path: '/adoption',
            title: t('adoption.title'),
            children: <AdoptionPage />,
          },
          {
            path: '/explorer',
            title: t('explorer.title'),
            children: <ExplorerPage />,
          },
          {
            path: '/compare',
            title: t('compare.title'),
            children: <ComparePage />,
          },
          { path: '/rules', title: t('rules.title'), children: <RulesPage /> },
          {
            path: '/what-changed',
            title: t('whatChanged.title'),
            children: <WhatChangedPage />,
          },
        ]}
      />
    </Page>
  );
};
