// Generated from spec/ by `pnpm generate`. Do not edit.

import type { components } from "./openapi.ts";

/** Google's voice presets, as far as they are known. */
export const googleVoices: readonly Readonly<components["schemas"]["Voice"]>[] = [
  {"voice_id":"achernar","name":"Achernar"},
  {"voice_id":"achird","name":"Achird"},
  {"voice_id":"algenib","name":"Algenib"},
  {"voice_id":"algieba","name":"Algieba"},
  {"voice_id":"alnilam","name":"Alnilam"},
  {"voice_id":"aoede","name":"Aoede"},
  {"voice_id":"autonoe","name":"Autonoe"},
  {"voice_id":"callirrhoe","name":"Callirrhoe"},
  {"voice_id":"charon","name":"Charon"},
  {"voice_id":"despina","name":"Despina"},
  {"voice_id":"enceladus","name":"Enceladus"},
  {"voice_id":"erinome","name":"Erinome"},
  {"voice_id":"fenrir","name":"Fenrir"},
  {"voice_id":"gacrux","name":"Gacrux"},
  {"voice_id":"iapetus","name":"Iapetus"},
  {"voice_id":"kore","name":"Kore"},
  {"voice_id":"laomedeia","name":"Laomedeia"},
  {"voice_id":"leda","name":"Leda"},
  {"voice_id":"orus","name":"Orus"},
  {"voice_id":"puck","name":"Puck"},
  {"voice_id":"pulcherrima","name":"Pulcherrima"},
  {"voice_id":"rasalgethi","name":"Rasalgethi"},
  {"voice_id":"sadachbia","name":"Sadachbia"},
  {"voice_id":"sadaltager","name":"Sadaltager"},
  {"voice_id":"schedar","name":"Schedar"},
  {"voice_id":"sulafat","name":"Sulafat"},
  {"voice_id":"umbriel","name":"Umbriel"},
  {"voice_id":"vindemiatrix","name":"Vindemiatrix"},
  {"voice_id":"zephyr","name":"Zephyr"},
  {"voice_id":"zubenelgenubi","name":"Zubenelgenubi"},
];
