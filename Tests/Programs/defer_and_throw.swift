enum E: Error { case stop }
func run() throws {
  defer { print("cleanup") }
  print("work")
  throw E.stop
}
do { try run() } catch { print("stopped") }
// Prints "work"
// Prints "cleanup"
// Prints "stopped"
