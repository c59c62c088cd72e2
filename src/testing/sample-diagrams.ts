/** Diagrams of every kind that is drawn, as engineering documents have them. */
// cspell:disable

export const SAMPLE_DIAGRAMS: readonly (readonly [name: string, source: string])[] = [
  [
    'cicd',
    `flowchart LR
subgraph dev[Development]
  A[Commit] --> B[Pull request]
  B --> C{Review ok?}
  C -->|no| A
end
subgraph ci[Continuous integration]
  direction TB
  D[Lint] --> E[Unit tests]
  E --> F[Build image]
  F --> G[(Registry)]
end
C -->|yes| D
G --> H[Deploy to staging]
H --> I{Smoke tests pass?}
I -->|yes| J[Deploy to production]
I -->|no| K[Roll back]
J -.-> L((Monitor))`,
  ],
  [
    'incident',
    `flowchart TD
  A([Alert fires]) --> B{Customer impact?}
  B -- Yes --> C[Declare incident]
  B -- No --> D[Create ticket]
  C --> E[Assign incident commander]
  E --> F[Mitigate]
  F --> G{Mitigated?}
  G -- No --> F
  G -- Yes --> H[Write review within five working days and share it with everyone who was paged]
  H --> I([Closed])
  D --> I`,
  ],
  [
    'nested',
    `flowchart TB
subgraph outer[Production]
  subgraph vpc[VPC eu-west-1]
    direction LR
    lb[Load balancer] --> api1[API 1]
    lb --> api2[API 2]
  end
  subgraph data[Data tier]
    pg[(Postgres)] --- rep[(Replica)]
  end
  vpc --> data
end
user((User)) --> outer
cdn[CDN] --> lb
user --> cdn`,
  ],
  [
    'micro',
    `graph TD
client[Web client] --> gw[API gateway]
mobile[Mobile app] --> gw
gw --> auth[Auth service]
gw --> orders[Order service]
gw --> search[Search service]
orders --> pay[Payment service]
orders --> inv[Inventory service]
pay --> bank[[Bank API]]
orders --> kafka{{Kafka}}
inv --> kafka
kafka --> notif[Notification service]
kafka --> dwh[(Data warehouse)]
auth --> redis[(Redis)]
orders --> pg[(Postgres)]
inv --> pg
search --> es[(Elasticsearch)]`,
  ],
  [
    'decision',
    `flowchart TD
Start --> Q1{"Is it a bug?"}
Q1 -->|Yes| Q2{"Is it in production?"}
Q1 -->|No| Feature["Write a proposal"]
Q2 -->|Yes| Q3{"Does it lose data?"}
Q2 -->|No| Backlog
Q3 -->|Yes| Sev1["SEV 1: page on-call now"]
Q3 -->|No| Sev2["SEV 2: fix today"]
Feature --> Review["Architecture review"] --> Backlog`,
  ],
  [
    'edges',
    `flowchart LR
A --> B
A --- C
A -.->|dotted| D
A ==>|thick| E
B --o F
C --x F
D <--> F
E ---->|long| G
F ~~~ G
A --> A
G -->|retry up to three times| G`,
  ],
  [
    'multi',
    `flowchart LR
A[Service A] -->|reads| B[(Store)]
A -->|writes| B
B -->|events| A
A & C --> D & E
F -->|no links| F`,
  ],
  [
    'deps',
    `flowchart TB
subgraph web
  ui --> bff
end
subgraph core
  bff --> svc
  svc --> db[(db)]
end
subgraph ops
  mon[Monitoring] -.-> svc
  mon -.-> bff
  mon -.-> ui
end
ext[External] --> web
core --> ext2[Partner]`,
  ],
  [
    'shapes',
    `flowchart TD
a[rect] --> b(round) --> c([stadium]) --> d[[sub]] --> e[(db)]
f((circle)) --> g>flag] --> h{diamond} --> i{{hexagon}} --> j[/lean r/]
k[\\lean l\\] --> l[/trap\\] --> m[\\trap inv/] --> n(((double)))
o@{shape: doc, label: "Document"} --> p@{shape: notch-rect, label: Card} --> q@{shape: lin-rect, label: Lined} --> r@{shape: div-rect, label: Divided}
s@{shape: st-rect, label: Stack} --> t@{shape: tri, label: Tri} --> u@{shape: flip-tri, label: Flip} --> v@{shape: delay, label: Delay}
w@{shape: sl-rect, label: Manual input} --> x@{shape: notch-pent, label: Loop} --> y@{shape: fork} --> z@{shape: sm-circ}
aa@{shape: fr-circ} --> ab@{shape: f-circ} --> ac@{shape: cross-circ} --> ad@{shape: text, label: Just text}`,
  ],
  [
    'bt',
    `flowchart BT
D[Dependencies] --> C[Core]
C --> B[Adapters]
B --> A[Application]
C --> A`,
  ],
  [
    'rl',
    `flowchart RL
A[One] -->|to| B[Two] --> C{Three} -->|x| D[Four]
C -->|y| A`,
  ],
  [
    'state1',
    `stateDiagram-v2
[*] --> Draft
Draft --> InReview : submit
InReview --> Draft : request changes
InReview --> Accepted : approve
InReview --> Rejected : reject
Accepted --> Superseded : new decision
Rejected --> [*]
Superseded --> [*]
note right of InReview
  Two reviewers,
  within five days
end note`,
  ],
  [
    'state2',
    `stateDiagram-v2
direction LR
[*] --> Idle
state Active {
  [*] --> Connecting
  Connecting --> Connected : ok
  Connected --> Connecting : timeout
  --
  [*] --> Logging
  Logging --> Flushing
  Flushing --> Logging
}
Idle --> Active : start
Active --> Idle : stop
state c <<choice>>
Idle --> c
c --> Failed : no credit
c --> Idle : otherwise`,
  ],
  [
    'state3',
    `stateDiagram-v2
state fork_state <<fork>>
[*] --> fork_state
fork_state --> State2
fork_state --> State3
state join_state <<join>>
State2 --> join_state
State3 --> join_state
join_state --> State4
State4 --> [*]
State4 : A state with
State4 : two descriptions`,
  ],
  [
    'class1',
    `classDiagram
class Entry {
  <<interface>>
  +string id
  +title() string
  #owner: Team
  -List~Ref~ refs
  +validate(schema)* bool
  +count()$ int
}
class Guide
class Ladder {
  +levels Level[]
}
Entry <|.. Guide
Entry <|.. Ladder
Ladder "1" *-- "1..*" Level : has
Level o-- Skill : asks for
Guide --> Team : owned by
Ladder ..> Schema
Team "1" -- "0..*" Person
note for Guide "Prose with rules"`,
  ],
  [
    'class2',
    `classDiagram
direction LR
namespace Billing {
  class Invoice
  class Payment
}
namespace Shipping {
  class Parcel
}
Invoice --> Payment
Payment ..> Parcel : triggers
Invoice <|-- CreditNote
Service ()-- Parcel`,
  ],
  [
    'er1',
    `erDiagram
CUSTOMER ||--o{ ORDER : places
ORDER ||--|{ LINE-ITEM : contains
CUSTOMER }|..|{ DELIVERY-ADDRESS : uses
CUSTOMER {
  string name
  string custNumber PK "unique, from the CRM"
  string sector
}
ORDER {
  int orderNumber PK
  string deliveryAddress FK
  date placed
}
LINE-ITEM {
  string productCode FK
  int quantity
  float pricePerUnit
}`,
  ],
  [
    'er2',
    `erDiagram
direction LR
TEAM ||--o{ SERVICE : owns
SERVICE }o--o{ SERVICE : "depends on"
SERVICE ||--o| RUNBOOK : has
TEAM }|--|| PERSON : "led by"
SERVICE one or more to zero or one DATABASE : uses`,
  ],
  [
    'seq1',
    `sequenceDiagram
autonumber
actor U as User
participant W as Web app
participant A as Auth service
participant D as Database
U->>W: Log in
W->>+A: POST /session
A->>+D: Find user
D-->>-A: User
alt password is right
  A-->>W: 201 with a token
  W-->>U: Home page
else password is wrong
  A-->>W: 401
  W-->>U: Try again
else locked
  A--xW: 423 Locked
end
deactivate A
Note over U,W: The session lasts twelve hours
loop every minute
  W-)A: Heartbeat
end`,
  ],
  [
    'seq2',
    `sequenceDiagram
box rgb(230,240,255) Platform
  participant P as Pipeline
  participant R as Registry
end
box Runtime
  participant K as Kubernetes
  participant S as Service
end
P->>P: Build the image and sign it
P->>R: Push
R-->>P: Digest
par rollout
  P->>K: Apply manifest
  K->>S: Start new pods
and announce
  P->>R: Tag as latest
end
create participant M as Migration job
K->>M: Run
destroy M
M-->>K: Done
opt smoke tests fail
  critical roll back
    P->>K: Undo
  option timeout
    P->>K: Scale down
  end
end
rect rgb(240,240,240)
  Note right of S: Warm caches
  Note left of P: Watch the dashboard for ten minutes before you leave
end
break when the error budget is spent
  P-->>S: Freeze
end
S<<->>K: Probe`,
  ],
  [
    'seq3',
    `sequenceDiagram
participant OC as On-call engineer
participant IC as Incident commander
participant C as Comms
OC->>IC: Page: checkout is down, 40 % of payments fail since 09:12
activate IC
IC->>IC: Declare SEV 1
IC->>C: Post the first status update within ten minutes
C-->>IC: Posted
IC->>OC: Roll back release 2026.11.3
OC-->>IC: Rolled back
deactivate IC`,
  ],
];
