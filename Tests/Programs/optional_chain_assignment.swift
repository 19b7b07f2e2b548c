struct Owner { var name: String }
struct Dog { var owner: Owner?; mutating func rename(_ name: String) { owner?.name = name } }
var dog = Dog(owner: Owner(name: "Ann"))
dog.owner?.name += "a"
dog.rename(dog.owner!.name + "!")
print(dog.owner?.name ?? "nobody")
var stray: Dog? = nil
stray?.rename("x")
print(stray?.owner?.name ?? "none")
// Prints "Anna!"
// Prints "none"
