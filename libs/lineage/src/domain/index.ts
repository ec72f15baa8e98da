export * from './acknowledgement';
export * from './levels';
export * from './mandate';
export * from './review';
export * from './state-signs';
export * from './task-state';
export * from './typed-symbol';
export * from './vietnamese-order';
