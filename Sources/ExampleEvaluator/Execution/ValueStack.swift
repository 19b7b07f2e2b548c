/// The values of a run on top of each other: the session's globals, then a frame for each call.
///
/// They lie in one block of memory, which moves when it grows: nobody keeps a pointer into it while
/// something may be pushed.
final class ValueStack {
  private var memory: UnsafeMutablePointer<Value>
  private var capacity: Int
  private(set) var count: Int
  /// Where the running call's slots begin.
  private(set) var base = 0
  private(set) var frame: UnsafeMutablePointer<Value>

  init(_ values: [Value]) {
    count = values.count
    capacity = values.count + 32
    memory = .allocate(capacity: capacity)
    frame = memory
    for (place, value) in values.enumerated() { (memory + place).initialize(to: value) }
  }

  deinit {
    pop(to: 0)
    memory.deallocate()
  }

  subscript(place: Int) -> Value {
    @inline(__always) get { slot(place).pointee }
    @inline(__always) set { slot(place).pointee = newValue }
  }

  @inline(__always)
  func slot(_ place: Int) -> UnsafeMutablePointer<Value> {
    assert(place >= 0 && place < count)
    return memory + place
  }

  @inline(__always)
  func push(_ value: consuming Value) {
    if count == capacity { grow() }
    (memory + count).initialize(to: value)
    count += 1
  }

  func push(contentsOf values: [Value]) {
    for value in values { push(value) }
  }

  @inline(__always)
  func pop(to height: Int) {
    while count > height {
      count -= 1
      _ = (memory + count).move()
    }
  }

  /// Makes the slots from a place on the running call's; those that are not pushed yet hold nothing.
  /// - Returns: where the slots of the call before begin.
  @inline(__always)
  func enter(from place: Int, slotCount: Int) -> Int {
    let outer = base
    while count < place + slotCount { push(.unset) }
    enter(at: place)
    return outer
  }

  @inline(__always)
  func enter(at place: Int) {
    base = place
    frame = memory + place
  }

  /// The values at the bottom.
  func bottom(_ count: Int) -> [Value] { (0..<count).map { self[$0] } }

  private func grow() {
    let larger = UnsafeMutablePointer<Value>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: memory, count: count)
    memory.deallocate()
    (memory, capacity) = (larger, capacity * 2)
    frame = memory + base
  }
}
