export { addRawModels, type RawModel } from './raw-models.js';
export { missingIn, withFields, type RolePermission } from './role-permissions.js';
