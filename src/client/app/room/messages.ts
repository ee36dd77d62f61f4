/** What the pages of a class need to know of the wire. */
export {
  type BoardTable,
  type Command,
  EXPERIMENTS,
  type Experiment,
  type Learning,
  OWN_FILE,
  type OwnQuiz,
  ROOM_LIMIT,
  type RoomInfo,
  type RoomSettings,
  type RoomStudent,
  type SaidToAll,
  SCENARIO_FILE_LIMIT,
  type ScenarioCheck,
  type ScenarioProblem,
  SHARE_LIMIT,
} from '../../../protocol/room.ts';
