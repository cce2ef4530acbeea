import { GIAS_GROUP_LINKS, GIAS_GROUPS } from '../register-groups/groups-layout';
import { GIAS_LINKS } from '../register-links/links-layout';
import type { Layout } from '@middletier/runtime/tabular/layout';
import { LOCAL_AUTHORITIES } from './authorities-layout';

/** The register files beside that of establishments, the most particular first. */
export const OTHER_REGISTER_FILES: readonly Layout[] = [
  GIAS_LINKS,
  GIAS_GROUP_LINKS,
  GIAS_GROUPS,
  LOCAL_AUTHORITIES,
];
