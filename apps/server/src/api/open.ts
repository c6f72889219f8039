import { SetMetadata } from '@nestjs/common';

const OPEN = 'homeward:open';

/** For everybody, signed in or not. Whatever does not say so is closed. */
export const Open = () => SetMetadata(OPEN, true);
export const isOpen = (...targets: readonly object[]): boolean => targets.some((target) => Reflect.getMetadata(OPEN, target) === true);
