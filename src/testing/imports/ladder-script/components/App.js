import React from "react"
export default () => <div>Hello there people</div>
