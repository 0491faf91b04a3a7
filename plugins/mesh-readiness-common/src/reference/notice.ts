/** The first line of every generated page, which no reader sees. */
export const NOTICE =
  '<!-- Written by "yarn knowledge:build" from plugins/mesh-readiness-common/knowledge. Do not edit. -->';
