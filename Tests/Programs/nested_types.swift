struct Train {
  enum State { case stopped, moving(Int) }
  struct Wagon {
    var seats = 40
    static let big = Wagon(seats: 80)
  }
  var state = State.stopped
  var wagons = [Wagon(), Wagon.big]
  mutating func go(_ speed: Int) { state = .moving(speed) }
}
var train = Train()
train.go(120)
print(train.state, train.wagons.map { $0.seats })
print(Train.Wagon(seats: 3))
let state: Train.State = .stopped
print(state)
// Prints "moving(120) [40, 80]"
// Prints "Wagon(seats: 3)"
// Prints "stopped"
