// @flow
import * as d3 from 'd3'
export type TrackId = 'MOBILE' | 'CRAFT'
export type Milestone = 0 | 1 | 2 | 3
export const milestones = [0, 1, 2, 3]
export const milestoneToPoints = (milestone: Milestone): number => {
  switch (milestone) {
    case 0: return 0
    case 1: return 1
    default: return 0
  }
}
export const pointsToLevels = { '0': '1.1', '5': '1.2', '11': '1.3' }
export const maxLevel = 135
export const tracks: Tracks = {
  "MOBILE": {
    "displayName": "Mobile",
    "category": "A",
    "description": "Develops expertise in mobile platforms",
    "milestones": [{
      "summary": "Works within established apps",
      "signals": ["Delivers features that need little work", "Follows conventions well"],
      "examples": ["Added a screen to an app"],
    }, {
      "summary": "Develops new features",
      "signals": ["Designs whole features"],
      "examples": ["Built the offline mode"],
    }],
  },
  "CRAFT": {
    "displayName": "Craft",
    "category": "B",
    "description": "Embodies and promotes good practice",
    "milestones": [{
      "summary": "Delivers consistently good work",
      "signals": ["Tests new code well"],
      "examples": ["Wrote tests for a parser"],
    }],
  },
}
export const trackIds: TrackId[] = Object.keys(tracks)
export const titles = [
  {label: 'Engineer I', minPoints: 0, maxPoints: 16},
  {label: 'Engineer II', minPoints: 17, maxPoints: 35},
]
