import Glibc

// What an example leaves behind. libFuzzer's own leak detection does not see through Swift's tagged
// pointers, so bytes are counted: the same work, done again, must not hold more than before.

/// Traps where each of several runs of `work` leaves memory behind; sees nothing without the address
/// sanitizer, which counts.
///
/// A single growth is no leak: what is made once for the process (a type's metadata, a pool) is made by
/// whichever run is the first to need it.
func expectNothingKept(by work: () -> Void) {
  guard let allocatedBytes else { return }
  var before = allocatedBytes()
  for _ in 0..<4 {
    work()
    let after = allocatedBytes()
    if after <= before { return }
    before = after
  }
  preconditionFailure("memory leaks: four runs in a row each left some behind")
}

/// The bytes that are allocated and not freed.
private let allocatedBytes: (@convention(c) @Sendable () -> Int)? =
  dlsym(nil, "__sanitizer_get_current_allocated_bytes").map {
    unsafeBitCast($0, to: (@convention(c) @Sendable () -> Int).self)
  }
