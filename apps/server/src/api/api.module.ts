import { type DynamicModule, Module } from '@nestjs/common';
import { AuthorityController } from './authority.controller.js';
import { ChildrenController } from './children.controller.js';
import { CommandsController } from './commands.controller.js';
import { EmergencyController } from './emergency.controller.js';
import { HealthController } from './health.controller.js';
import { InboxController } from './inbox.controller.js';
import { More } from './more.js';
import { MovesController } from './moves.controller.js';
import { OpenApiController } from './openapi.controller.js';
import { Rooms } from './rooms.js';
import { FrontController } from '../pages/front.controller.js';
import { LooksController } from '../pages/looks.controller.js';
import { Door } from '../sign-in/door.js';
import { SessionController } from '../sign-in/session.controller.js';
import { SignInController } from '../sign-in/sign-in.controller.js';
import { WorkController } from './work.controller.js';

@Module({})
export class ApiModule {
  static forRoot(rooms: Rooms, more: More, door: Door): DynamicModule {
    return {
      module: ApiModule,
      imports: [...more.modules],
      controllers: [
        FrontController,
        LooksController,
        SignInController,
        SessionController,
        HealthController,
        OpenApiController,
        WorkController,
        InboxController,
        AuthorityController,
        ChildrenController,
        EmergencyController,
        MovesController,
        CommandsController,
      ],
      providers: [
        { provide: Rooms, useValue: rooms },
        { provide: More, useValue: more },
        { provide: Door, useValue: door },
      ],
    };
  }
}
