export * from './actorOf';
export * from './adoptionOf';
export * from './orderMeshes';
export * from './runsInAMesh';
export * from './segments';
export * from './shareOf';
export * from './trendPoints';
export * from './whyEmpty';
