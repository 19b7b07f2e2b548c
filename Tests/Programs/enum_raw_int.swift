enum Planet: Int {
  case mercury = 1, venus, earth, mars = 10, jupiter
}
print(Planet.earth.rawValue, Planet.jupiter.rawValue)
print(Planet(rawValue: 2)!, Planet(rawValue: 7) == nil)
// Prints "3 11"
// Prints "venus true"
