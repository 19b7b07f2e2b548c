enum E: Error { case inner, outer }
func risky(_ n: Int) throws -> Int {
  do {
    if n == 1 { throw E.inner }
    return n
  } catch {
    print("caught", error)
    throw E.outer
  }
}
do { print(try risky(2)); print(try risky(1)) } catch { print("then", error) }
// Prints "2"
// Prints "caught inner"
// Prints "then outer"
