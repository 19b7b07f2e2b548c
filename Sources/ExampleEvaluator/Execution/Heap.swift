/// The variables that closures captured, of all runs of a session.
///
/// It holds every one of them, so that a long chain of closures is not torn down by recursion, and
/// that closures which hold each other go with the session. It also tells the variables of earlier
/// runs, whose changes a run that fails takes back.
final class Heap {
  private var cells: [Cell] = []
  private var runs = 0

  func beginRun() -> Int {
    runs += 1
    return runs
  }

  func keep(_ cell: Cell) { cells.append(cell) }

  /// Lets go of what nobody else holds, the newest first: what it held is older, and still held here.
  func prune() {
    var kept: [Cell] = []
    while var cell = cells.popLast() {
      if !isKnownUniquelyReferenced(&cell) { kept.append(cell) }
    }
    cells = kept.reversed()
  }

  deinit {
    for cell in cells { cell.value = .unset }
  }
}

extension Machine {
  /// A variable for closures to share.
  func makeCell(_ value: Value) throws(Fault) -> Cell {
    try charge(bytes: 64)
    let cell = Cell(value, run: run)
    heap.keep(cell)
    return cell
  }

  /// Notes the value of a variable of an earlier run before it changes.
  func willChange(_ cell: Cell) {
    if cell.run == run { return }
    cell.run = run
    journal.append((cell, cell.value))
  }

  /// Takes back what this run did to variables of earlier ones.
  func rollBack() {
    for (cell, value) in journal.reversed() { cell.value = value }
  }
}
