import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { MeshLogo } from './MeshLogo';

const useStyles = makeStyles(theme => ({
  root: {
    height: 3 * sidebarConfig.logoHeight,
    display: 'flex',
    alignItems: 'center',
    paddingLeft: 22,
  },
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    color: theme.palette.common.white,
    fontWeight: 700,
    whiteSpace: 'nowrap',
  },
}));

/** The sign of the portal and, while the sidebar is open, its name; leads home. */
export const SidebarLogo = () => {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  const organisation =
    useApi(configApiRef).getOptionalString('organization.name');

  return (
    <div className={classes.root}>
      <Link to="/" underline="none" className={classes.link} aria-label="Home">
        <MeshLogo />
        {isOpen && <span>{organisation}</span>}
      </Link>
    </div>
  );
};
