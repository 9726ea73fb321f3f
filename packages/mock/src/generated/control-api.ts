// Generated from control-api/openapi.yaml by `pnpm generate`. Do not edit.

/** The description of the control API. */
export const controlApi = {
 "openapi": "3.1.0",
 "info": {
  "title": "Control API of the gentasks mock",
  "version": "1.0.0",
  "description": "Everything that can be seen and changed of a mock beside the service that it plays: time, scenarios, money, callbacks,\nsnapshots and the log. It asks for no key, as a mock listens on its own machine; a web page of another origin is refused.\n\nTimes are milliseconds since 1970 on the clock of the mock, amounts micro-USD unless their name says USD.\n",
  "license": {
   "name": "MIT",
   "identifier": "MIT"
  }
 },
 "servers": [
  {
   "url": "http://127.0.0.1:4010",
   "description": "Where `gentasks mock` listens unless told otherwise."
  }
 ],
 "security": [],
 "tags": [
  {
   "name": "Mock",
   "description": "The mock as a whole."
  },
  {
   "name": "Time",
   "description": "The clock of a session."
  },
  {
   "name": "Scenarios",
   "description": "What is made to happen."
  },
  {
   "name": "Tasks",
   "description": "What the service holds."
  },
  {
   "name": "Money",
   "description": "Keys and their balances."
  },
  {
   "name": "Callbacks",
   "description": "What was sent, and what goes wrong with it."
  },
  {
   "name": "State",
   "description": "Snapshots and the log."
  }
 ],
 "paths": {
  "/__mock/health": {
   "get": {
    "operationId": "getHealth",
    "summary": "Tell that the mock runs",
    "description": "Answers as soon as the mock does.",
    "tags": [
     "Mock"
    ],
    "responses": {
     "200": {
      "description": "It runs.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Health"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/__mock/about": {
   "get": {
    "operationId": "getAbout",
    "summary": "Tell what is served",
    "description": "The surfaces with an example of each, and the scenarios there are.",
    "tags": [
     "Mock"
    ],
    "responses": {
     "200": {
      "description": "What is served.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/About"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/__mock/openapi.json": {
   "get": {
    "operationId": "getDocument",
    "summary": "Read this description",
    "description": "The OpenAPI document of the control API.",
    "tags": [
     "Mock"
    ],
    "responses": {
     "200": {
      "description": "The document.",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "additionalProperties": true
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/__mock/exchanges": {
   "get": {
    "operationId": "listExchanges",
    "summary": "List the latest requests",
    "description": "The last 200 requests to the service, of all sessions, newest first.",
    "tags": [
     "Mock"
    ],
    "responses": {
     "200": {
      "description": "The requests.",
      "content": {
       "application/json": {
        "schema": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/Exchange"
         }
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/__mock/reset": {
   "post": {
    "operationId": "reset",
    "summary": "Begin anew",
    "description": "The session has no tasks and full balances again, and gives the first ids.",
    "tags": [
     "Mock"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/SessionHeader"
     },
     {
      "$ref": "#/components/parameters/Session"
     }
    ],
    "responses": {
     "204": {
      "description": "Done."
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/__mock/clock": {
   "get": {
    "operationId": "getClock",
    "summary": "Read the clock",
    "description": "The time of the session and how fast it goes.",
    "tags": [
     "Time"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/SessionHeader"
     },
     {
      "$ref": "#/components/parameters/Session"
     }
    ],
    "responses": {
     "200": {
      "description": "The clock.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Clock"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   },
   "post": {
    "operationId": "moveClock",
    "summary": "Move time or change its speed",
    "description": "Answers when everything that fell due has been done, callbacks included.",
    "tags": [
     "Time"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/SessionHeader"
     },
     {
      "$ref": "#/components/parameters/Session"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ClockChange"
       },
       "example": {
        "advanceMs": 60000
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The clock as it stands then.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Clock"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/__mock/scenarios": {
   "get": {
    "operationId": "getScenarios",
    "summary": "Read the rules and chaos",
    "description": "The rules in the order in which they are asked.",
    "tags": [
     "Scenarios"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/SessionHeader"
     },
     {
      "$ref": "#/components/parameters/Session"
     }
    ],
    "responses": {
     "200": {
      "$ref": "#/components/responses/Direction"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   },
   "put": {
    "operationId": "replaceRules",
    "summary": "Replace the rules",
    "description": "The first rule that matches a request holds.",
    "tags": [
     "Scenarios"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/SessionHeader"
     },
     {
      "$ref": "#/components/parameters/Session"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "type": "array",
        "maxItems": 1000,
        "items": {
         "$ref": "#/components/schemas/Rule"
        }
       },
       "example": [
        {
         "scenario": "fail",
         "model": "google/veo-3.1-fast",
         "times": 1
        }
       ]
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Direction"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   },
   "post": {
    "operationId": "addRule",
    "summary": "Add a rule",
    "description": "It is asked after those that are there.",
    "tags": [
     "Scenarios"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/SessionHeader"
     },
     {
      "$ref": "#/components/parameters/Session"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Rule"
       },
       "example": {
        "scenario": "slow"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Direction"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   },
   "delete": {
    "operationId": "clearRules",
    "summary": "Remove all rules",
    "description": "Chaos stays as it is.",
    "tags": [
     "Scenarios"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/SessionHeader"
     },
     {
      "$ref": "#/components/parameters/Session"
     }
    ],
    "responses": {
     "200": {
      "$ref": "#/components/responses/Direction"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/__mock/chaos": {
   "put": {
    "operationId": "setChaos",
    "summary": "Let a share of the requests go wrong",
    "description": "Which ones follows from the seed.",
    "tags": [
     "Scenarios"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/SessionHeader"
     },
     {
      "$ref": "#/components/parameters/Session"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Chaos"
       },
       "example": {
        "percent": 10,
        "scenarios": [
         "rate_limited",
         "server_error"
        ]
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Direction"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/__mock/tasks": {
   "get": {
    "operationId": "listTasks",
    "summary": "List the tasks of all keys",
    "description": "Newest first.",
    "tags": [
     "Tasks"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/SessionHeader"
     },
     {
      "$ref": "#/components/parameters/Session"
     },
     {
      "$ref": "#/components/parameters/Limit"
     }
    ],
    "responses": {
     "200": {
      "description": "The tasks.",
      "content": {
       "application/json": {
        "schema": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/Task"
         }
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/__mock/ledger": {
   "get": {
    "operationId": "getLedger",
    "summary": "Read all movements of money",
    "description": "What is in the pots adds up to zero.",
    "tags": [
     "Money"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/SessionHeader"
     },
     {
      "$ref": "#/components/parameters/Session"
     }
    ],
    "responses": {
     "200": {
      "description": "The ledger.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Ledger"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/__mock/credit": {
   "post": {
    "operationId": "giveCredit",
    "summary": "Give a key money",
    "description": "A negative amount takes it away.",
    "tags": [
     "Money"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/SessionHeader"
     },
     {
      "$ref": "#/components/parameters/Session"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Credit"
       },
       "example": {
        "key": "sk-test",
        "usd": 5
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Key"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/__mock/keys": {
   "get": {
    "operationId": "listKeys",
    "summary": "List the keys and their balances",
    "description": "In the order in which they were first seen.",
    "tags": [
     "Money"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/SessionHeader"
     },
     {
      "$ref": "#/components/parameters/Session"
     }
    ],
    "responses": {
     "200": {
      "description": "The keys.",
      "content": {
       "application/json": {
        "schema": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/Key"
         }
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/__mock/keys/{key}": {
   "patch": {
    "operationId": "changeKey",
    "summary": "Change what a key may do",
    "description": "From its next request on. A key that was not known is known then.",
    "tags": [
     "Money"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Key"
     },
     {
      "$ref": "#/components/parameters/SessionHeader"
     },
     {
      "$ref": "#/components/parameters/Session"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/KeyChange"
       },
       "example": {
        "plan": "free",
        "channels": [
         "suno",
         "kling"
        ],
        "spendingLimitUsd": 0.5
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Key"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/__mock/faults": {
   "get": {
    "operationId": "getFaults",
    "summary": "Read what goes wrong with callbacks",
    "description": "Empty where nothing does.",
    "tags": [
     "Callbacks"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/SessionHeader"
     },
     {
      "$ref": "#/components/parameters/Session"
     }
    ],
    "responses": {
     "200": {
      "$ref": "#/components/responses/Faults"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   },
   "put": {
    "operationId": "setFaults",
    "summary": "Let callbacks go wrong",
    "description": "Takes the place of what was set before; an empty object ends all of it.",
    "tags": [
     "Callbacks"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/SessionHeader"
     },
     {
      "$ref": "#/components/parameters/Session"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Faults"
       },
       "example": {
        "duplicate": true,
        "badSignature": true
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Faults"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/__mock/deliveries": {
   "get": {
    "operationId": "listDeliveries",
    "summary": "List the callbacks",
    "description": "With their bodies and all attempts, newest first.",
    "tags": [
     "Callbacks"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/SessionHeader"
     },
     {
      "$ref": "#/components/parameters/Session"
     },
     {
      "$ref": "#/components/parameters/Limit"
     }
    ],
    "responses": {
     "200": {
      "description": "The callbacks.",
      "content": {
       "application/json": {
        "schema": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/Delivery"
         }
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/__mock/deliveries/{delivery}/redeliver": {
   "post": {
    "operationId": "redeliver",
    "summary": "Send a callback again",
    "description": "With the same id and body, whatever became of it before.",
    "tags": [
     "Callbacks"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Delivery"
     },
     {
      "$ref": "#/components/parameters/SessionHeader"
     },
     {
      "$ref": "#/components/parameters/Session"
     }
    ],
    "responses": {
     "200": {
      "description": "The callback; `pending` while it is on its way.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Delivery"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/__mock/secret": {
   "get": {
    "operationId": "getSecret",
    "summary": "Read the signing secret",
    "description": "It signs the callbacks and is nothing to be kept from anybody.",
    "tags": [
     "Callbacks"
    ],
    "responses": {
     "200": {
      "description": "The secret.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Secret"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/__mock/snapshot": {
   "get": {
    "operationId": "getSnapshot",
    "summary": "Take a snapshot",
    "description": "All that the session holds, to go on from later or elsewhere.",
    "tags": [
     "State"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/SessionHeader"
     },
     {
      "$ref": "#/components/parameters/Session"
     }
    ],
    "responses": {
     "200": {
      "description": "The snapshot.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Snapshot"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   },
   "put": {
    "operationId": "restore",
    "summary": "Go on from a snapshot",
    "description": "In the place of what the session holds.",
    "tags": [
     "State"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/SessionHeader"
     },
     {
      "$ref": "#/components/parameters/Session"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Snapshot"
       }
      }
     }
    },
    "responses": {
     "204": {
      "description": "Done."
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/__mock/log": {
   "get": {
    "operationId": "getLog",
    "summary": "Read the log",
    "description": "What has happened in all sessions, where the mock was started with a log.",
    "tags": [
     "State"
    ],
    "responses": {
     "200": {
      "description": "The log.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Log"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/__mock/replay": {
   "post": {
    "operationId": "replay",
    "summary": "Let a log happen again",
    "description": "In a mock of its own; every answer is compared with the one in the log.",
    "tags": [
     "State"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Log"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "How it went.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Replayed"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  }
 },
 "components": {
  "parameters": {
   "Session": {
    "name": "session",
    "in": "query",
    "description": "The session that is meant; without it the one without a name, or that of the header `X-Mock-Session`.",
    "schema": {
     "type": "string",
     "maxLength": 64
    }
   },
   "SessionHeader": {
    "name": "X-Mock-Session",
    "in": "header",
    "description": "The session that is meant, where the query does not say it.",
    "schema": {
     "type": "string",
     "maxLength": 64
    }
   },
   "Limit": {
    "name": "limit",
    "in": "query",
    "description": "How many are listed at most.",
    "schema": {
     "type": "integer",
     "minimum": 1,
     "maximum": 10000,
     "default": 100
    }
   },
   "Key": {
    "name": "key",
    "in": "path",
    "required": true,
    "description": "The key, or its id.",
    "schema": {
     "type": "string",
     "minLength": 1,
     "maxLength": 500
    }
   },
   "Delivery": {
    "name": "delivery",
    "in": "path",
    "required": true,
    "description": "Id of the callback, which is its `webhook-id` too.",
    "schema": {
     "type": "string",
     "minLength": 1,
     "maxLength": 500
    }
   }
  },
  "responses": {
   "Problem": {
    "description": "What is wrong with the request.",
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "Direction": {
    "description": "What is made to happen now.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Direction"
      }
     }
    }
   },
   "Faults": {
    "description": "What goes wrong now.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Faults"
      }
     }
    }
   },
   "Key": {
    "description": "The key as it is now.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Key"
      }
     }
    }
   }
  },
  "schemas": {
   "Problem": {
    "type": "object",
    "required": [
     "title",
     "status",
     "detail"
    ],
    "additionalProperties": false,
    "properties": {
     "title": {
      "type": "string"
     },
     "status": {
      "type": "integer"
     },
     "detail": {
      "type": "string",
      "description": "What is wrong and what to do."
     },
     "pointer": {
      "type": "string",
      "description": "Where in the body it is wrong."
     }
    }
   },
   "Health": {
    "type": "object",
    "required": [
     "status",
     "specVersion",
     "specHash",
     "sessions"
    ],
    "additionalProperties": false,
    "properties": {
     "status": {
      "const": "ok"
     },
     "specVersion": {
      "type": "string"
     },
     "specHash": {
      "type": "string",
      "description": "The hash that every answer of the service carries in `X-Spec-Hash`."
     },
     "sessions": {
      "type": "array",
      "items": {
       "type": "string"
      }
     }
    }
   },
   "About": {
    "type": "object",
    "required": [
     "baseUrl",
     "surfaces",
     "links",
     "scenarios"
    ],
    "additionalProperties": false,
    "properties": {
     "baseUrl": {
      "type": "string"
     },
     "surfaces": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "surface",
        "models",
        "operations",
        "example"
       ],
       "additionalProperties": false,
       "properties": {
        "surface": {
         "$ref": "#/components/schemas/Surface"
        },
        "models": {
         "type": "integer"
        },
        "operations": {
         "type": "integer"
        },
        "example": {
         "type": "string",
         "description": "A command to paste into a terminal."
        }
       }
      }
     },
     "links": {
      "type": "array",
      "description": "Other pages that are served beside the mock.",
      "items": {
       "type": "object",
       "required": [
        "path",
        "title",
        "about"
       ],
       "additionalProperties": false,
       "properties": {
        "path": {
         "type": "string"
        },
        "title": {
         "type": "string"
        },
        "about": {
         "type": "string"
        }
       }
      }
     },
     "scenarios": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "name",
        "seed",
        "about"
       ],
       "additionalProperties": false,
       "properties": {
        "name": {
         "$ref": "#/components/schemas/Scenario"
        },
        "seed": {
         "type": "integer",
         "description": "The seed that asks for it, where a model takes one."
        },
        "about": {
         "type": "string"
        }
       }
      }
     }
    }
   },
   "Surface": {
    "type": "string",
    "enum": [
     "unified",
     "async",
     "direct",
     "router"
    ]
   },
   "Exchange": {
    "type": "object",
    "required": [
     "at",
     "ms",
     "session",
     "method",
     "path",
     "status"
    ],
    "additionalProperties": false,
    "properties": {
     "at": {
      "type": "integer"
     },
     "ms": {
      "type": "number",
      "description": "How long the answer took, in real milliseconds."
     },
     "session": {
      "type": "string"
     },
     "method": {
      "type": "string"
     },
     "path": {
      "type": "string"
     },
     "status": {
      "type": "integer",
      "description": "0 where the connection was dropped."
     },
     "key": {
      "type": "string",
      "description": "Id of the key."
     }
    }
   },
   "Clock": {
    "type": "object",
    "required": [
     "mode",
     "now",
     "speed"
    ],
    "additionalProperties": false,
    "properties": {
     "mode": {
      "type": "string",
      "enum": [
       "real",
       "manual"
      ]
     },
     "now": {
      "type": "integer"
     },
     "speed": {
      "type": "number",
      "description": "How many times faster than real time."
     }
    }
   },
   "ClockChange": {
    "type": "object",
    "description": "One of these.",
    "minProperties": 1,
    "maxProperties": 1,
    "additionalProperties": false,
    "properties": {
     "advanceMs": {
      "type": "integer",
      "minimum": 0,
      "description": "By how much time moves forward."
     },
     "advanceTo": {
      "type": "integer",
      "description": "The moment it moves forward to."
     },
     "speed": {
      "type": "number",
      "minimum": 0.001,
      "maximum": 1000000
     }
    }
   },
   "Scenario": {
    "type": "string",
    "enum": [
     "fail",
     "moderated",
     "slow",
     "stuck",
     "expired_output",
     "rate_limited",
     "out_of_credit",
     "channel_disabled",
     "server_error",
     "malformed_body",
     "dropped_connection"
    ]
   },
   "Rule": {
    "type": "object",
    "description": "Makes requests that match play a scenario. A part that is left out matches everything.",
    "required": [
     "scenario"
    ],
    "additionalProperties": false,
    "properties": {
     "scenario": {
      "$ref": "#/components/schemas/Scenario"
     },
     "model": {
      "type": "string",
      "maxLength": 200
     },
     "operation": {
      "type": "string",
      "maxLength": 200,
      "description": "Operation id of the spec, such as `createTask`."
     },
     "times": {
      "type": "integer",
      "minimum": 1,
      "description": "How many requests it holds for; without it, all."
     }
    }
   },
   "Chaos": {
    "type": "object",
    "required": [
     "percent"
    ],
    "additionalProperties": false,
    "properties": {
     "percent": {
      "type": "number",
      "minimum": 0,
      "maximum": 100
     },
     "scenarios": {
      "type": "array",
      "maxItems": 100,
      "description": "What may happen; without it, everything.",
      "items": {
       "$ref": "#/components/schemas/Scenario"
      }
     }
    }
   },
   "Direction": {
    "type": "object",
    "required": [
     "rules",
     "chaos"
    ],
    "additionalProperties": false,
    "properties": {
     "rules": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Rule"
      }
     },
     "chaos": {
      "$ref": "#/components/schemas/Chaos"
     }
    }
   },
   "Faults": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "delayMs": {
      "type": "integer",
      "minimum": 0,
      "description": "How much later the first attempt of each comes."
     },
     "duplicate": {
      "type": "boolean",
      "description": "Each attempt arrives twice."
     },
     "reorder": {
      "type": "boolean",
      "description": "Half of the callbacks are overtaken by later ones."
     },
     "drop": {
      "type": "boolean",
      "description": "None arrives, and none is tried again."
     },
     "badSignature": {
      "type": "boolean",
      "description": "Signed with another secret."
     },
     "oldTimestamp": {
      "type": "boolean",
      "description": "Signed an hour ago."
     }
    }
   },
   "Task": {
    "type": "object",
    "required": [
     "id",
     "surface",
     "model",
     "state",
     "key",
     "prompt",
     "progress",
     "priceMicroUsd",
     "priceSource",
     "createdAt",
     "files"
    ],
    "additionalProperties": false,
    "properties": {
     "id": {
      "type": "string"
     },
     "surface": {
      "$ref": "#/components/schemas/Surface"
     },
     "model": {
      "type": "string"
     },
     "state": {
      "type": "string",
      "enum": [
       "queued",
       "running",
       "completed",
       "failed"
      ]
     },
     "key": {
      "type": "string",
      "description": "Id of the key."
     },
     "prompt": {
      "type": "string"
     },
     "progress": {
      "type": "number",
      "minimum": 0,
      "maximum": 1
     },
     "scenario": {
      "$ref": "#/components/schemas/Scenario"
     },
     "priceMicroUsd": {
      "type": [
       "integer",
       "null"
      ],
      "description": "Null where the price is not known."
     },
     "priceSource": {
      "type": "string",
      "enum": [
       "documented",
       "book",
       "demo",
       "unknown"
      ],
      "description": "Where the price comes from; `demo` is an invented one."
     },
     "createdAt": {
      "type": "integer"
     },
     "startedAt": {
      "type": "integer"
     },
     "endedAt": {
      "type": "integer"
     },
     "text": {
      "type": "string"
     },
     "failure": {
      "type": "string",
      "description": "Why it failed."
     },
     "files": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "kind",
        "url",
        "mediaType"
       ],
       "additionalProperties": false,
       "properties": {
        "kind": {
         "type": "string",
         "enum": [
          "video",
          "image",
          "audio"
         ]
        },
        "url": {
         "type": "string"
        },
        "mediaType": {
         "type": "string"
        }
       }
      }
     }
    }
   },
   "Ledger": {
    "type": "object",
    "required": [
     "entries",
     "pots",
     "sum"
    ],
    "additionalProperties": false,
    "properties": {
     "sum": {
      "type": "integer",
      "description": "What is in all pots together."
     },
     "pots": {
      "type": "object",
      "additionalProperties": {
       "type": "integer"
      }
     },
     "entries": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "id",
        "kind",
        "account",
        "at",
        "postings"
       ],
       "additionalProperties": false,
       "properties": {
        "id": {
         "type": "string"
        },
        "kind": {
         "type": "string",
         "enum": [
          "grant",
          "hold",
          "capture",
          "release"
         ]
        },
        "account": {
         "type": "string"
        },
        "task": {
         "type": "string"
        },
        "at": {
         "type": "integer"
        },
        "postings": {
         "type": "array",
         "items": {
          "type": "object",
          "required": [
           "pot",
           "microUsd"
          ],
          "additionalProperties": false,
          "properties": {
           "pot": {
            "type": "string"
           },
           "microUsd": {
            "type": "integer"
           }
          }
         }
        }
       }
      }
     }
    }
   },
   "Credit": {
    "type": "object",
    "required": [
     "key",
     "usd"
    ],
    "additionalProperties": false,
    "properties": {
     "key": {
      "type": "string",
      "minLength": 1,
      "maxLength": 500,
      "description": "The key, or its id."
     },
     "usd": {
      "type": "number",
      "minimum": -1000000000,
      "maximum": 1000000000
     }
    }
   },
   "Plan": {
    "type": "string",
    "enum": [
     "open",
     "free",
     "pro"
    ]
   },
   "Key": {
    "type": "object",
    "required": [
     "id",
     "plan",
     "availableMicroUsd",
     "heldMicroUsd"
    ],
    "additionalProperties": false,
    "properties": {
     "id": {
      "type": "string"
     },
     "plan": {
      "$ref": "#/components/schemas/Plan"
     },
     "availableMicroUsd": {
      "type": "integer"
     },
     "heldMicroUsd": {
      "type": "integer",
      "description": "Reserved for tasks that are open."
     },
     "channels": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "spendingLimitUsd": {
      "type": "number"
     }
    }
   },
   "KeyChange": {
    "type": "object",
    "description": "What is left out stays as it is.",
    "additionalProperties": false,
    "properties": {
     "plan": {
      "$ref": "#/components/schemas/Plan"
     },
     "channels": {
      "type": "array",
      "maxItems": 100,
      "items": {
       "type": "string",
       "maxLength": 100
      },
      "description": "Router channels that are enabled."
     },
     "spendingLimitUsd": {
      "type": "number",
      "minimum": 0,
      "maximum": 1000000000,
      "description": "What one request may cost at most."
     }
    }
   },
   "Delivery": {
    "type": "object",
    "required": [
     "id",
     "task",
     "key",
     "event",
     "url",
     "body",
     "createdAt",
     "state",
     "attempts"
    ],
    "additionalProperties": false,
    "properties": {
     "id": {
      "type": "string"
     },
     "task": {
      "type": "string"
     },
     "key": {
      "type": "string"
     },
     "event": {
      "type": "string"
     },
     "url": {
      "type": "string"
     },
     "body": {
      "type": "string"
     },
     "createdAt": {
      "type": "integer"
     },
     "state": {
      "type": "string",
      "enum": [
       "pending",
       "delivered",
       "failed",
       "blocked"
      ]
     },
     "attempts": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "at",
        "result"
       ],
       "additionalProperties": false,
       "properties": {
        "at": {
         "type": "integer"
        },
        "result": {
         "type": "string",
         "enum": [
          "delivered",
          "failed",
          "gone",
          "blocked"
         ]
        },
        "status": {
         "type": "integer"
        },
        "error": {
         "type": "string"
        }
       }
      }
     }
    }
   },
   "Secret": {
    "type": "object",
    "required": [
     "secret"
    ],
    "additionalProperties": false,
    "properties": {
     "secret": {
      "type": "string"
     }
    }
   },
   "Snapshot": {
    "type": "object",
    "required": [
     "snapshot",
     "state"
    ],
    "additionalProperties": false,
    "properties": {
     "snapshot": {
      "const": 1,
      "description": "Version of the format."
     },
     "state": {
      "type": "object",
      "additionalProperties": true
     }
    }
   },
   "Log": {
    "type": "object",
    "required": [
     "complete",
     "entries"
    ],
    "additionalProperties": false,
    "properties": {
     "complete": {
      "type": "boolean",
      "description": "Whether nothing had to be dropped."
     },
     "entries": {
      "type": "array",
      "items": {
       "type": "object",
       "additionalProperties": true
      }
     }
    }
   },
   "Replayed": {
    "type": "object",
    "required": [
     "ok",
     "entries",
     "differences"
    ],
    "additionalProperties": false,
    "properties": {
     "ok": {
      "type": "boolean"
     },
     "entries": {
      "type": "integer"
     },
     "differences": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "index",
        "what"
       ],
       "additionalProperties": false,
       "properties": {
        "index": {
         "type": "integer"
        },
        "what": {
         "type": "string"
        },
        "expected": {},
        "actual": {}
       }
      }
     }
    }
   }
  }
 }
} as const;
