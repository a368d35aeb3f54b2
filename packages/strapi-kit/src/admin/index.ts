export { DoneBar, type Done } from './DoneBar.js';
export { FormModal, type FormModalProps } from './FormModal.js';
export { Harmless } from './Harmless.js';
export { LeaveGuard, type LeaveWords } from './LeaveGuard.js';
export { Progress } from './Progress.js';
export { isOpen, type Room } from './rooms.js';
export { RoomsMenu } from './RoomsMenu.js';
export { WidgetData } from './WidgetData.js';
