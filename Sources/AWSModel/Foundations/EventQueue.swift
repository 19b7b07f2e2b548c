/// What is going to happen, earliest first; what happens at the same moment keeps its order.
///
/// A binary heap: nothing is done where nothing happens, however long that lasts.
package struct EventQueue<Event> {
  fileprivate struct Entry {
    let time: SimulatedTime
    let sequence: Int64
    let event: Event

    func comesBefore(_ other: Entry) -> Bool {
      time == other.time ? sequence < other.sequence : time < other.time
    }
  }

  private var heap: [Entry] = []
  private var sequence: Int64 = 0

  package init() {}

  package var nextTime: SimulatedTime? { heap.first?.time }

  package mutating func schedule(_ event: Event, at time: SimulatedTime) {
    heap.append(Entry(time: time, sequence: sequence, event: event))
    sequence += 1
    var child = heap.count - 1
    while child > 0, heap[child].comesBefore(heap[(child - 1) / 2]) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// Takes the next event, or gives nil when nothing is to come.
  package mutating func next() -> (time: SimulatedTime, event: Event)? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    if !heap.isEmpty {
      heap[0] = last
      sink()
    }
    return (first.time, first.event)
  }

  private mutating func sink() {
    var parent = 0
    while true {
      var least = parent
      for child in 2 * parent + 1...2 * parent + 2
      where child < heap.count && heap[child].comesBefore(heap[least]) {
        least = child
      }
      if least == parent { return }
      heap.swapAt(parent, least)
      parent = least
    }
  }
}

extension EventQueue: Sendable where Event: Sendable {}
extension EventQueue.Entry: Sendable where Event: Sendable {}
