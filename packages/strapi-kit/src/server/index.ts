export { addRawModels, type RawModel } from './raw-models';
export { missingIn, withFields, type RolePermission } from './role-permissions';
