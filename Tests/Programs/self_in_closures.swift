struct Greeter {
  let greeting: String
  func greet(_ names: [String]) -> [String] { names.map { greeting + " " + $0 } }
  func greetAll(_ names: [String]) -> [String] { names.map { self.greeting + ", " + $0 } }
}
print(Greeter(greeting: "hi").greet(["a", "b"]), Greeter(greeting: "yo").greetAll(["c"]))
// Prints "["hi a", "hi b"] ["yo, c"]"
