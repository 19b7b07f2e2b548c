func load(_ n: Int, onSuccess: (Int) -> Void, onFailure: (String) -> Void) {
  if n > 0 { onSuccess(n) } else { onFailure("no \(n)") }
}
load(3) { print("got", $0) } onFailure: { print("failed:", $0) }
load(-1) { n in print("got", n) } onFailure: { text in print("failed:", text) }
// Prints "got 3"
// Prints "failed: no -1"
