struct Job {
  let id: Int
  var name = "job"
  let kind = "batch"
  var tries: Int?
  var tags: [String] = []
}
print(Job(id: 1))
print(Job(id: 2, tries: 3))
print(Job(id: 3, name: "x", tags: ["a"]))
// Prints "Job(id: 1, name: "job", kind: "batch", tries: nil, tags: [])"
// Prints "Job(id: 2, name: "job", kind: "batch", tries: Optional(3), tags: [])"
// Prints "Job(id: 3, name: "x", kind: "batch", tries: nil, tags: ["a"])"
