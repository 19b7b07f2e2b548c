struct Point { var x = 0; var inner: [Int]? = nil; mutating func move(by n: Int) { x += n } }
var calls = 0
func next() -> Int { calls += 1; return calls }

var none: Point? = nil
none?.x = next()
none?.x += next()
none?.move(by: next())
if none == nil { print(calls, "nothing") }
// Prints "0 nothing"

var some: Point? = Point()
some?.x = next()
some?.x += next()
some?.move(by: next())
some?.inner?.append(next())
print(calls, some!.x)
// Prints "3 6"

var lists = ["k": [1]]
lists["z"]?.append(next())
lists["k"]?.append(next())
lists["z"]?[0] = next()
lists["k"]?[0] = next()
print(calls, lists["k"]!, lists.count)
// Prints "5 [5, 4] 1"
