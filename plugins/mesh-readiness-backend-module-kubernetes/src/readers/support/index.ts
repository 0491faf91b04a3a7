export { anyWorkload } from './anyWorkload';
export { isOwnService } from './isOwnService';
export { isUnread } from './isUnread';
export { listed } from './listed';
export { namesOf } from './namesOf';
export { namesService } from './namesService';
export { namespaceOf } from './namespaceOf';
