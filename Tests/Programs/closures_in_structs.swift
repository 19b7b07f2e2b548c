struct Button {
  let title: String
  var action: (String) -> Void = { print("nothing for", $0) }
  func press() { action(title) }
}
Button(title: "a").press()
var pressed: [String] = []
let button = Button(title: "b", action: { pressed.append($0) })
button.press()
button.action("c")
print(pressed)
// Prints "nothing for a"
// Prints "["b", "c"]"
