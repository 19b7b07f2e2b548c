struct Person { var name: String; var age: Int; var address = Address() }
struct Address { var city = "Oslo" }
let people = [Person(name: "Ann", age: 30), Person(name: "Bo", age: 4)]
print(people.map(\.name), people.map(\.age), people.map(\.address.city))
print(people.filter { $0.age > 10 }.map(\.name.count))
print([1, 2].map(\.self))
// Prints "["Ann", "Bo"] [30, 4] ["Oslo", "Oslo"]"
// Prints "[3]"
// Prints "[1, 2]"
