var events: [String] = []
func record(_ event: String) { events.append(event) }
func run(_ names: [String]) {
  for name in names where !events.contains(name) { record(name) }
}
run(["a", "b", "a"])
run(["b", "c"])
print(events)
// Prints "["a", "b", "c"]"
