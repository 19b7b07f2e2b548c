enum Direction { case north, south, east, west }
var heading = Direction.west
heading = .east
switch heading {
case .north: print("up")
case .south: print("down")
case .east, .west: print("sideways")
}
print(heading == .east, heading != .north, Direction.south)
// Prints "sideways"
// Prints "true true south"
