enum State { case idle, running(job: String, percent: Int), failed(String) }
let states: [State] = [.idle, .running(job: "build", percent: 40), .failed("disk"), .running(job: "test", percent: 90)]
if case .running(let job, let percent) = states[1] { print(job, percent) }
if case .failed(let why) = states[2], why.count > 2 { print(why) }
for case .running(let job, percent: let p) in states where p > 50 { print(job) }
for case let .running(job, _) in states { print(job) }
func isIdle(_ s: State) -> Bool {
  guard case .idle = s else { return false }
  return true
}
print(states.map { isIdle($0) })
if case 1...5 = 3 { print("in range") }
let numbers: [Int?] = [1, nil, 3]
for case let n? in numbers { print(n) }
// Prints "build 40"
// Prints "disk"
// Prints "test"
// Prints "build"
// Prints "test"
// Prints "[true, false, false, false]"
// Prints "in range"
// Prints "1"
// Prints "3"
