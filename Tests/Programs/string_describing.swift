print(String(describing: 5), String(describing: [1, 2]), String(describing: Optional("a")), String(reflecting: "a\tb"))
// Prints "5 [1, 2] Optional("a") "a\tb""
print(5.description, true.description, "x".description, 2.5.description, String(true), String(1.0), String(Character("a")))
// Prints "5 true x 2.5 true 1.0 a"
